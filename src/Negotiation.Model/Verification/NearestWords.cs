using System.Runtime.InteropServices;

namespace Negotiation.Model;

/// <summary>The words of a text, among which those are found that are nearest to a quote that is not in it.</summary>
/// <remarks>
/// Nearest is what shares the most words with the quote, and the most of them side by side. It is shown to a person, and nothing is
/// decided by it.
/// </remarks>
internal sealed class NearestWords
{
    private const int NotInText = -1;

    /// <summary>How many words beside a window of as many words as the quote has are compared with it.</summary>
    private const int Margin = 3;

    private readonly FoldedText text;
    private readonly (int Start, int End)[] places;
    private readonly string[] words;
    private readonly int[] ids;
    private readonly Dictionary<string, int> known = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The words of a text.</summary>
    public NearestWords(FoldedText text)
    {
        this.text = text;
        places = [.. text.Words(0, text.Length)];
        words = [.. places.Select(place => text.Word(place.Start, place.End))];
        ids = new int[words.Length];
        for (var at = 0; at < words.Length; at++)
        {
            ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(known, words[at], out var isKnown);
            ids[at] = id = isKnown ? id : known.Count - 1;
        }
    }

    /// <summary>The number of words.</summary>
    public int Count => words.Length;

    /// <summary>A word as it is written.</summary>
    public string this[int word] => words[word];

    /// <summary>The folded characters of a word.</summary>
    public (int Start, int End) Place(int word) => places[word];

    /// <summary>The first word that begins at a folded character or after it.</summary>
    public int At(int place)
    {
        var (low, high) = (0, places.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = places[middle].Start < place ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Whether the end of a paragraph is between two words.</summary>
    public bool IsParagraphBetween(int word, int next) => text[places[word].End..places[next].Start].Contains('\n');

    /// <summary>The nearest words; <c>null</c> where fewer than half of the quote's words are together anywhere.</summary>
    /// <param name="quote">The words of the quote.</param>
    public WordDifference? To(string[] quote)
    {
        var wanted = Array.ConvertAll(quote, word => known.GetValueOrDefault(word, NotInText));
        if (wanted.Length == 0 || Window(wanted) is not { } start)
        {
            return null;
        }

        var first = Math.Max(0, start - Margin);
        var last = Math.Min(words.Length, start + wanted.Length + Margin);
        var aligned = Align(quote, wanted, first, last);
        return 2 * Shared(wanted, aligned.Start, aligned.End) <= Shared(wanted, start, Math.Min(words.Length, start + wanted.Length))
            ? Reordered(quote, wanted, start)
            : aligned;
    }

    /// <summary>How many words of the quote a piece of the text has, in any order.</summary>
    private int Shared(int[] wanted, int start, int end)
    {
        var open = wanted.ToList();
        return ids[start..end].Count(open.Remove);
    }

    /// <summary>A window with the words of the quote in another order.</summary>
    private WordDifference Reordered(string[] quote, int[] wanted, int start)
    {
        var end = Math.Min(words.Length, start + wanted.Length);
        for (; !wanted.Contains(ids[start]); start++)
        {
        }

        for (; !wanted.Contains(ids[end - 1]); end--)
        {
        }

        var (ofSource, ofQuote) = (words[start..end].ToList(), quote.ToList());
        ofSource.RemoveAll(ofQuote.Remove);
        var inSource = words[start..end].ToList();
        ofQuote = [.. quote.Where(word => !inSource.Remove(word))];
        return ofSource.Count == 0 && ofQuote.Count == 0
            ? new WordDifference(start, end, words[start..end], quote)
            : new WordDifference(start, end, [.. ofSource], [.. ofQuote]);
    }

    /// <summary>Where the window begins that shares the most words and pairs of words with the quote.</summary>
    private int? Window(int[] wanted)
    {
        var open = new int[known.Count];
        var pairs = new HashSet<(int, int)>();
        for (var at = 0; at < wanted.Length; at++)
        {
            if (wanted[at] != NotInText)
            {
                open[wanted[at]]++;
            }

            if (at > 0)
            {
                pairs.Add((wanted[at - 1], wanted[at]));
            }
        }

        var (best, most, shared, together) = (-1, 0, 0, 0);
        var isWanted = Array.ConvertAll(open, count => count > 0);
        for (var end = 0; end < ids.Length; end++)
        {
            // A count below zero is a word of which the window has more than the quote.
            shared += open[ids[end]]-- > 0 ? 1 : 0;
            together += IsPair(end) ? 1 : 0;
            var start = end - wanted.Length + 1;
            if (start > 0)
            {
                shared -= ++open[ids[start - 1]] > 0 ? 1 : 0;
                together -= IsPair(start) ? 1 : 0;
            }

            if (shared * 2 >= wanted.Length && shared + together > most)
            {
                (best, most) = (Math.Max(0, start), shared + together);
            }
        }

        return best < 0 ? null : best;

        bool IsPair(int word) => word > 0 && isWanted[ids[word]] && isWanted[ids[word - 1]] && pairs.Contains((ids[word - 1], ids[word]));
    }

    /// <summary>Lays the quote beside the words of a window, so that as many as can be are beside their like.</summary>
    private WordDifference Align(string[] quote, int[] wanted, int first, int last)
    {
        var length = last - first;
        var best = Array.ConvertAll(new int[wanted.Length + 1][], _ => new int[length + 1]);
        for (var row = wanted.Length - 1; row >= 0; row--)
        {
            for (var column = length - 1; column >= 0; column--)
            {
                var skipped = Math.Max(best[row + 1][column], best[row][column + 1]) - 1;
                var taken = best[row + 1][column + 1] + Likeness(row, column);
                best[row][column] = Math.Max(0, Math.Max(skipped, taken));
            }
        }

        var (from, to) = (0, 0);
        for (var row = 0; row <= wanted.Length; row++)
        {
            for (var column = 0; column <= length; column++)
            {
                (from, to) = best[row][column] > best[from][to] ? (row, column) : (from, to);
            }
        }

        var (start, end, inQuote, inText) = (first + to, first + to, from, to);
        var (before, behind) = (from, wanted.Length);
        var same = new HashSet<int>();
        var sameOfQuote = new HashSet<int>();
        while (inQuote < wanted.Length && inText < length && best[inQuote][inText] > 0)
        {
            var likeness = Likeness(inQuote, inText);
            if (best[inQuote][inText] == best[inQuote + 1][inText + 1] + likeness)
            {
                if (string.Equals(quote[inQuote], words[first + inText], StringComparison.Ordinal))
                {
                    same.Add(first + inText);
                    sameOfQuote.Add(inQuote);
                }

                inQuote++;
                inText++;
                (end, behind) = likeness > 0 ? (first + inText, inQuote) : (end, behind);
            }
            else if (best[inQuote][inText] == best[inQuote + 1][inText] - 1)
            {
                inQuote++;
            }
            else
            {
                inText++;
            }
        }

        // The words of the quote that are like none at either end lie beside those that the text has there, unless they are in another order.
        var moved = Enumerable.Range(start, end - start).Where(word => !same.Contains(word)).Select(word => ids[word]).ToList();
        for (; before > 0 && start > 0 && !IsParagraphBetween(start - 1, start); before--)
        {
            start -= moved.Remove(wanted[before - 1]) ? 0 : 1;
        }

        for (; behind < wanted.Length && end < words.Length && !IsParagraphBetween(end - 1, end); behind++)
        {
            end += moved.Remove(wanted[behind]) ? 0 : 1;
        }

        return new WordDifference(
            start,
            end,
            [.. Enumerable.Range(start, end - start).Where(word => !same.Contains(word)).Select(word => words[word])],
            [.. quote.Where((_, at) => !sameOfQuote.Contains(at))]);

        int Likeness(int row, int column) =>
            wanted[row] != ids[first + column] ? -1
            : string.Equals(quote[row], words[first + column], StringComparison.Ordinal) ? 6
            : 5;
    }
}
