using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary>Counts diagnostics by their severity.</summary>
internal static class Tally
{
    /// <summary>The counts in words, such as <c>1 error, 2 warnings, 3 notes</c>; empty when there are none.</summary>
    public static string Of(ValueList<Diagnostic> diagnostics) => Counts.Of(
        (Number(diagnostics, Severity.Error), "error"),
        (Number(diagnostics, Severity.Warning), "warning"),
        (Number(diagnostics, Severity.Information), "note"));

    private static int Number(ValueList<Diagnostic> diagnostics, Severity severity) =>
        diagnostics.Count(diagnostic => diagnostic.Severity == severity);
}
