using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary>What <c>validate</c> found in one file.</summary>
/// <param name="File">The file.</param>
/// <param name="Diagnostics">The findings.</param>
/// <param name="IsStrict">Whether warnings and what is not known count as errors.</param>
internal sealed record Verdict(InputFile File, ValueList<Diagnostic> Diagnostics, bool IsStrict)
{
    /// <summary>Whether nothing in the file counts as an error.</summary>
    public bool IsGood => !Diagnostics.Any(CountsAsError);

    /// <summary>The exit code that the file asks for.</summary>
    public int ExitCode => IsGood ? Cli.ExitCode.Good : Cli.ExitCode.Of(Diagnostics);

    /// <summary>The verdict in words, such as <c>not good (1 error, 2 notes)</c>.</summary>
    public string Words
    {
        get
        {
            var tally = Tally.Of(Diagnostics);
            var strictly = IsStrict ? " under --strict" : "";
            return (IsGood ? "good" : "not good") + strictly + (tally.Length == 0 ? "" : $" ({tally})");
        }
    }

    private bool CountsAsError(Diagnostic diagnostic) =>
        diagnostic.Severity == Severity.Error || (IsStrict && (diagnostic.Severity == Severity.Warning || IsAboutUnknown(diagnostic.Rule)));

    private static bool IsAboutUnknown(Rule rule) => rule == RuleBook.UnknownMember || rule == RuleBook.UnknownKind;
}
