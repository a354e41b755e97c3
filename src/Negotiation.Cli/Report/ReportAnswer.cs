namespace Negotiation.Cli;

/// <summary>An answer as the page shows it.</summary>
/// <param name="Verdict">The answer in a few words.</param>
/// <param name="Tone">The colour that says the same.</param>
/// <param name="Certainty">How certain it is: <c>yes</c>, <c>no</c>, <c>maybe</c> or <c>unknown</c>.</param>
/// <param name="Since">Since when, in words.</param>
/// <param name="Reason">Why.</param>
/// <param name="Facts">What else is recorded.</param>
/// <param name="Steps">How it came to this, step by step.</param>
/// <param name="Sides">What stands against what.</param>
/// <param name="RestsOn">The places of the cards whose evidence carries it.</param>
/// <param name="Span">How it is drawn on the timeline.</param>
internal sealed record ReportAnswer(
    string Verdict,
    string Tone,
    string Certainty,
    string? Since,
    string Reason,
    IReadOnlyList<ReportFact> Facts,
    IReadOnlyList<ReportStep> Steps,
    IReadOnlyList<ReportSide> Sides,
    IReadOnlyList<int> RestsOn,
    ReportSpan? Span = null);
