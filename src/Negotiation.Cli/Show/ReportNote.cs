namespace Negotiation.Cli;

/// <summary>A piece of evidence in a digest.</summary>
/// <param name="AccordingTo">The voices from the one nearest to the fact to the source, in words.</param>
/// <param name="Wording">Verbatim, paraphrase or inferred.</param>
/// <param name="Quote">The words of a speaker, where the record holds them.</param>
internal sealed record ReportNote(string AccordingTo, string Wording, string? Quote);
