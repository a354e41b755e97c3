using System.Globalization;
using System.Text;

namespace Negotiation.Model;

/// <summary>Looks for the words of a span elsewhere in a text, and for how their place was counted.</summary>
/// <param name="text">The text.</param>
internal sealed class WordSearch(string text)
{
    /// <summary>How far from the place that the record names words are looked for of which it holds only the hash.</summary>
    private const int Reach = 1000;

    private readonly byte[] utf8 = Encoding.UTF8.GetBytes(text);
    private readonly int[] places = Places(text);

    /// <summary>Where the words are, as the end of a sentence; <c>null</c> when they are nowhere.</summary>
    /// <param name="span">The span.</param>
    public string? Find(TextSpan span)
    {
        if (StartOf(span) is not { } start)
        {
            return null;
        }

        var counted = IsAt(span, text, span.Start, span.End) ? " the place was counted in UTF-16 units and not in code points:"
            : span.End <= utf8.Length && IsIn(span, utf8.AsSpan()[span.Start..span.End]) ? " the place was counted in bytes of UTF-8 and not in code points:"
            : "";
        return string.Create(CultureInfo.InvariantCulture, $"{counted} the words are at {start}-{start + span.End - span.Start}: write that");
    }

    private static bool IsAt(TextSpan span, string text, int start, int end) => end <= text.Length && IsIn(span, text.AsSpan()[start..end]);

    private static bool IsIn(TextSpan span, ReadOnlySpan<char> words) =>
        span.Exact is { } exact ? words.SequenceEqual(exact) : TextSpan.HashOf(words.ToString()) == span.Sha256;

    private static bool IsIn(TextSpan span, ReadOnlySpan<byte> words) => TextSpan.HashOf(Encoding.UTF8.GetString(words)) == span.Sha256;

    /// <summary>The code point at which the words begin that are nearest to where the record has them.</summary>
    public int? StartOf(TextSpan span)
    {
        var length = span.End - span.Start;
        if (span.End < places.Length && IsAt(span, text, places[span.Start], places[span.End]))
        {
            return span.Start;
        }

        var (first, last) = span.Exact is null
            ? (Math.Max(0, span.Start - Reach), Math.Min(places.Length - 1 - length, span.Start + Reach))
            : (0, places.Length - 1 - length);
        int? nearest = null;
        for (var start = first; start <= last; start++)
        {
            if ((nearest is not { } found || Math.Abs(start - span.Start) < Math.Abs(found - span.Start)) && IsAt(span, text, places[start], places[start + length]))
            {
                nearest = start;
            }
        }

        return nearest;
    }

    /// <summary>Where in the text each code point begins, and its end.</summary>
    private static int[] Places(string text)
    {
        var found = new List<int>(text.Length + 1);
        for (var at = 0; at < text.Length; at += char.IsSurrogatePair(text, at) ? 2 : 1)
        {
            found.Add(at);
        }

        return [.. found, text.Length];
    }
}
