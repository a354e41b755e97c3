using System.Text.Json.Serialization;

namespace Negotiation.Cli;

/// <summary>The evidence for a statement that came through the same people.</summary>
/// <param name="AccordingTo">The voices from the one nearest to the fact to the source, in words.</param>
/// <param name="Wordings">How near it is to the words of the source: verbatim, paraphrase, inferred.</param>
/// <param name="Quotes">The words of a speaker, where the record holds them.</param>
internal sealed record ReportNote(string AccordingTo, IReadOnlyList<string> Wordings, IReadOnlyList<string> Quotes)
{
    /// <summary>Whether nobody told it: it is only inferred.</summary>
    [JsonIgnore]
    public bool IsInferred => Wordings is ["inferred"];
}
