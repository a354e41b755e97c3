using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary>What <c>validate</c> writes, file by file and as it finds it, so that a long file needs no more memory than a short one.</summary>
internal abstract class ValidationReport : IDisposable
{
    /// <summary>The report for people or for programs.</summary>
    public static ValidationReport For(OutputFormat format, Page page) =>
        format == OutputFormat.Json ? new ValidationJson(page) : new ValidationText(page);

    /// <summary>A file that can be read begins.</summary>
    public abstract void Begin(InputFile file);

    /// <summary>Findings in the file that has begun.</summary>
    public abstract void Add(InputFile file, ValueList<Diagnostic> diagnostics);

    /// <summary>The file was read to its end.</summary>
    public abstract void End(InputFile file, Verdict verdict);

    /// <summary>The file could not be read to its end.</summary>
    public abstract void Abandon();

    /// <summary>There are no more files.</summary>
    public abstract void Close();

    /// <inheritdoc/>
    public abstract void Dispose();
}
