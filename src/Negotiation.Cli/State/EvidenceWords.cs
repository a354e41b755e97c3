using System.Globalization;
using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary>The evidence of answers in words: according to whom, where in which source, and how nearly in its words.</summary>
internal sealed class EvidenceWords
{
    private const int MostPlaces = 8;
    private readonly NegotiationState state;
    private readonly VoiceWords voices;

    /// <summary>The words for the evidence of a state.</summary>
    public EvidenceWords(NegotiationState state)
    {
        this.state = state;
        var names = new Names(state.Record);
        voices = new VoiceWords(names, new TimeWords(names, new ConditionWords(names)));
    }

    /// <summary>The evidence of an answer, that of one chain of voices together; empty when there is none.</summary>
    public string Of(Answer answer)
    {
        var pieces = state.EvidenceFor(answer);
        var shown = pieces.Take(MostPlaces).GroupBy(voices.Chain, StringComparer.Ordinal).Select(chain => $"{chain.Key}{Places(chain)}");
        var rest = pieces.Count - MostPlaces;
        return string.Join("; ", shown) + (rest > 0 ? $"; and {Counts.Of(rest, "more piece")} (--format json has all)" : "");
    }

    private static string Places(IEnumerable<Evidence> chain)
    {
        var places = string.Join(", ", chain.Select(Place).Where(place => place.Length > 0).Distinct(StringComparer.Ordinal));
        return places.Length == 0 ? "" : char.IsAsciiDigit(places[0]) ? $" (characters {places})" : $" ({places})";
    }

    /// <summary>Where in the source, and what a reader should know of it; that it is put in other words goes without saying.</summary>
    private static string Place(Evidence piece)
    {
        string?[] details =
        [
            piece.Span is { } span ? string.Create(CultureInfo.InvariantCulture, $"{span.Start}-{span.End}") : null,
            piece.Wording == Wording.Paraphrase ? null : piece.Wording.Text,
            piece.Grade is { } grade ? $"grade {grade}" : null,
            piece.Span?.Exact is { } exact ? $"\"{exact}\"" : null,
        ];
        return string.Join(" ", details.OfType<string>());
    }
}
