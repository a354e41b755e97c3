namespace Negotiation.Cli;

/// <summary>A piece of evidence as the page shows it.</summary>
/// <param name="Source">The place of the source in the list of sources.</param>
/// <param name="Exact">The words of the source, where they are kept.</param>
/// <param name="Span">The place in the source.</param>
/// <param name="Hash">The hash of what stands there.</param>
/// <param name="Facts">According to whom, in what wording, of what grade.</param>
internal sealed record ReportEvidence(int Source, string? Exact, string? Span, string? Hash, IReadOnlyList<ReportFact> Facts);
