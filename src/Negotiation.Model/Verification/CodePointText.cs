namespace Negotiation.Model;

/// <summary>A text whose code points can be counted off without going through it again.</summary>
/// <remarks>
/// It keeps only the places of the code points that take two UTF-16 code units, and so nothing for most texts.
/// Half of a surrogate pair counts as one code point.
/// </remarks>
internal sealed class CodePointText
{
    private readonly string text;
    private readonly int[] pairs;

    /// <summary>A text, gone through once.</summary>
    public CodePointText(string text)
    {
        this.text = text;
        pairs = Pairs(text);
    }

    /// <summary>The number of code points.</summary>
    public int Count => text.Length - pairs.Length;

    /// <summary>What stands between two code points; <c>null</c> when the text ends before.</summary>
    /// <param name="start">The first code point, inclusive.</param>
    /// <param name="end">The last code point, exclusive.</param>
    public string? Between(int start, int end) => end <= Count ? text[Unit(start)..Unit(end)] : null;

    /// <summary>The code point that begins at a UTF-16 code unit.</summary>
    /// <param name="unit">The place of the unit, or the end of the text.</param>
    public int At(int unit)
    {
        var (low, high) = (0, pairs.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = pairs[middle] + middle < unit ? (middle + 1, high) : (low, middle);
        }

        return unit - low;
    }

    /// <summary>The UTF-16 code unit at which a code point begins.</summary>
    /// <param name="codePoint">The code point, or the number of them for the end of the text.</param>
    public int Unit(int codePoint)
    {
        var before = Array.BinarySearch(pairs, codePoint);
        return codePoint + (before < 0 ? ~before : before);
    }

    private static int[] Pairs(string text)
    {
        var found = new List<int>();
        for (var i = 0; i < text.Length - 1; i++)
        {
            if (char.IsSurrogatePair(text[i], text[i + 1]))
            {
                found.Add(i - found.Count);
                i++;
            }
        }

        return [.. found];
    }
}
