namespace Negotiation.Cli;

/// <summary>One of several values or positions that stand against each other.</summary>
/// <param name="Group">What it is a value of; those of one group stand side by side. <c>null</c> where all do.</param>
/// <param name="Words">The value.</param>
/// <param name="By">Who says so.</param>
/// <param name="Tone">The colour that says the same.</param>
/// <param name="RestsOn">The places of the cards whose evidence carries it.</param>
/// <param name="Evidence">The evidence for it alone.</param>
internal sealed record ReportSide(
    string? Group, string Words, string? By, string Tone, IReadOnlyList<int> RestsOn, IReadOnlyList<ReportEvidence> Evidence);
