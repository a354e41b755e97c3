using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary>What <c>validate</c> found in one file, in numbers.</summary>
/// <param name="isStrict">Whether warnings and what is not known count as errors.</param>
internal sealed class Verdict(bool isStrict)
{
    private readonly Tally tally = new();
    private int lines;

    /// <summary>Whether nothing in the file counts as an error.</summary>
    public bool IsGood => ExitCode == Cli.ExitCode.Good;

    /// <summary>The exit code that the file asks for.</summary>
    public int ExitCode { get; private set; }

    /// <summary>The verdict in words, such as <c>not good (1 error, 2 notes)</c>.</summary>
    public string Words
    {
        get
        {
            var strictly = isStrict ? " under --strict" : "";
            string[] numbers = [.. new[] { lines == 0 ? "" : Counts.Of(lines, "line"), tally.Words }.Where(words => words.Length > 0)];
            return (IsGood ? "good" : "not good") + strictly + (numbers.Length == 0 ? "" : $" ({string.Join(", ", numbers)})");
        }
    }

    /// <summary>Counts the findings about a file that is one record.</summary>
    public void AddFile(ValueList<Diagnostic> diagnostics) => Add(diagnostics, Cli.ExitCode.Of(diagnostics));

    /// <summary>Counts the findings about one line of a file; a line that cannot be read does not make the file one.</summary>
    public void AddLine(ValueList<Diagnostic> diagnostics)
    {
        lines++;
        Add(diagnostics, Cli.ExitCode.ContentHasErrors);
    }

    private static bool IsAboutUnknown(Rule rule) => rule == RuleBook.UnknownMember || rule == RuleBook.UnknownKind;

    private void Add(ValueList<Diagnostic> diagnostics, int codeOfErrors)
    {
        tally.Add(diagnostics);
        if (diagnostics.Any(CountsAsError))
        {
            ExitCode = Math.Max(ExitCode, codeOfErrors);
        }
    }

    private bool CountsAsError(Diagnostic diagnostic) =>
        diagnostic.Severity == Severity.Error || (isStrict && (diagnostic.Severity == Severity.Warning || IsAboutUnknown(diagnostic.Rule)));
}
