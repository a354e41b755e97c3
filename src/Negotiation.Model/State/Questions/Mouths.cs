namespace Negotiation.Model;

/// <summary>The voices through which a statement has come.</summary>
internal static class Mouths
{
    /// <summary>The source, those between, and the speaker; the speaker alone where nothing is known of a source.</summary>
    /// <remarks>One who is named twice in a row is one voice: a speaker who reports on himself, a source that speaks for itself.</remarks>
    public static ValueList<Voice> Shortest(Statement statement, IEnumerable<Evidence> evidence)
    {
        var nearest = evidence
            .Select(piece => (Piece: piece, Chain: Chain(statement.By[0], piece)))
            .OrderBy(stated => stated.Chain.Count)
            .ThenBy(stated => stated.Piece.Source.Text, StringComparer.Ordinal)
            .ThenBy(stated => Words(stated.Piece), StringComparer.Ordinal)
            .FirstOrDefault();
        return nearest.Chain is { } chain ? [.. chain] : [statement.By[0]];
    }

    /// <summary>How many voices there are by one piece of evidence.</summary>
    public static int Count(Statement statement, Evidence piece) =>
        piece.Via.Count == 0 && statement.By[0].Speaker?.Section != Section.Source ? 2 : Chain(statement.By[0], piece).Count;

    private static List<Voice> Chain(Voice speaker, Evidence piece)
    {
        var chain = new List<Voice>();
        foreach (var voice in (IEnumerable<Voice>)[new Voice { Speaker = piece.Source }, .. piece.Via, speaker])
        {
            if (chain.Count > 0 && AreOne(chain[^1], voice))
            {
                chain[^1] = voice;
            }
            else
            {
                chain.Add(voice);
            }
        }

        return chain;
    }

    /// <summary>Whether two voices are certainly one: the same speaker, or described in the same words and for the same party.</summary>
    private static bool AreOne(Voice voice, Voice other) => voice.Speaker is { } speaker
        ? speaker == other.Speaker
        : other.Speaker is null && voice.Description is { } words && string.Equals(words, other.Description, StringComparison.Ordinal) && voice.For == other.For;

    private static string Words(Evidence piece) =>
        string.Join('\n', piece.Via.Select(voice => $"{voice.Speaker} {voice.Description} {voice.For} {voice.In} {voice.At}"));
}
