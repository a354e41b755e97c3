using System.Globalization;
using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary>The evidence of answers in words: according to whom, where in which source, and how nearly in its words.</summary>
internal sealed class EvidenceWords
{
    private const int MostPieces = 6;
    private readonly NegotiationState state;
    private readonly VoiceWords voices;

    /// <summary>The words for the evidence of a state.</summary>
    public EvidenceWords(NegotiationState state)
    {
        this.state = state;
        var names = new Names(state.Record);
        voices = new VoiceWords(names, new TimeWords(names, new ConditionWords(names)));
    }

    /// <summary>The evidence of an answer; empty when there is none.</summary>
    public string Of(Answer answer)
    {
        var pieces = state.EvidenceFor(answer).Select(Of).Distinct(StringComparer.Ordinal).ToArray();
        var rest = pieces.Length - MostPieces;
        return string.Join("; ", pieces.Take(MostPieces)) + (rest > 0 ? $"; and {Counts.Of(rest, "more piece")} (--format json has all)" : "");
    }

    private string Of(Evidence piece)
    {
        string?[] details =
        [
            piece.Span is { } span ? string.Create(CultureInfo.InvariantCulture, $"characters {span.Start}-{span.End}") : null,
            piece.Wording.Text,
            piece.Grade is { } grade ? $"grade {grade}" : null,
        ];
        var quote = piece.Span?.Exact is { } exact ? $" \"{exact}\"" : "";
        return $"{voices.Chain(piece)} ({string.Join(", ", details.OfType<string>())}){quote}";
    }
}
