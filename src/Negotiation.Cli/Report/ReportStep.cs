namespace Negotiation.Cli;

/// <summary>A step in the life of a proposal.</summary>
/// <param name="Words">What came of it, and when.</param>
/// <param name="Tone">The colour that says the same.</param>
internal sealed record ReportStep(string Words, string Tone);
