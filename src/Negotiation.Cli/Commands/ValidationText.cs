using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary>Shows to people what <c>validate</c> finds: the findings, then a line on the file.</summary>
/// <param name="page">Takes the text.</param>
internal sealed class ValidationText(Page page) : ValidationReport
{
    /// <inheritdoc/>
    public override void Begin(InputFile file)
    {
    }

    /// <inheritdoc/>
    public override void Add(InputFile file, ValueList<Diagnostic> diagnostics) => DiagnosticText.Write(page, file.Name, diagnostics);

    /// <inheritdoc/>
    public override void End(InputFile file, Verdict verdict) =>
        page.Line($"{file.Name}: {verdict.Words}", verdict.IsGood ? Ink.Good : Ink.Error);

    /// <inheritdoc/>
    public override void Abandon()
    {
    }

    /// <inheritdoc/>
    public override void Close()
    {
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
    }
}
