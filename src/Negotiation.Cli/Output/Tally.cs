using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary>Counts diagnostics by their severity.</summary>
internal sealed class Tally
{
    private int errors;
    private int warnings;
    private int notes;

    /// <summary>The counts in words, such as <c>1 error, 2 warnings, 3 notes</c>; empty when there are none.</summary>
    public string Words => Counts.Of((errors, "error"), (warnings, "warning"), (notes, "note"));

    /// <summary>The counts of a list in words.</summary>
    public static string Of(ValueList<Diagnostic> diagnostics)
    {
        var tally = new Tally();
        tally.Add(diagnostics);
        return tally.Words;
    }

    /// <summary>Counts a list as well.</summary>
    public void Add(ValueList<Diagnostic> diagnostics)
    {
        errors += diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
        warnings += diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Warning);
        notes += diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Information);
    }
}
