namespace Negotiation.Drafting;

/// <summary>A piece of a line: its text, and where it is.</summary>
/// <param name="Text">The text.</param>
/// <param name="Place">Where it is.</param>
internal readonly record struct Piece(string Text, Place Place)
{
    /// <summary>Whether there is nothing in it.</summary>
    public bool IsEmpty => Text.Length == 0;

    /// <summary>A line as one piece.</summary>
    public static Piece Of(DraftLine line) => new(line.Text, line.At(0, line.Text.Length));

    /// <summary>A part of it, without the spaces around.</summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends, exclusive.</param>
    public Piece Part(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(Text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(Text[end - 1]))
        {
            end--;
        }

        return new Piece(Text[start..end], Place.Part(start, end - start));
    }

    /// <summary>All of it from a place on.</summary>
    public Piece From(int start) => Part(start, Text.Length);

    /// <summary>All of it up to a place.</summary>
    public Piece Before(int end) => Part(0, end);

    /// <summary>What is before and after the first such text outside of quotation marks; <c>null</c> where there is none.</summary>
    /// <param name="separator">The text.</param>
    public (Piece Before, Piece After)? Cut(string separator) =>
        IndexOf(separator) is var at and >= 0 ? (Before(at), From(at + separator.Length)) : null;

    /// <summary>The same for the last such text.</summary>
    public (Piece Before, Piece After)? CutLast(string separator)
    {
        var last = -1;
        for (var at = IndexOf(separator); at >= 0; at = IndexOf(separator, at + 1))
        {
            last = at;
        }

        return last >= 0 ? (Before(last), From(last + separator.Length)) : null;
    }

    /// <summary>The pieces between separators outside of quotation marks.</summary>
    public IEnumerable<Piece> Split(char separator)
    {
        var start = 0;
        for (var at = IndexOf(separator.ToString()); at >= 0; at = IndexOf(separator.ToString(), start))
        {
            yield return Part(start, at);
            start = at + 1;
        }

        yield return From(start);
    }

    /// <summary>The text without its quotation marks where it is one text in quotation marks; <c>null</c> where it is not.</summary>
    public string? Unquoted =>
        Text.Length >= 2 && Text[0] == '"' && EndOfQuoted(0) == Text.Length ? Text[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : null;

    /// <summary>The text, without its quotation marks where it has them.</summary>
    public string Plain => Unquoted ?? Text;

    /// <summary>Where the text in quotation marks ends that begins at a place; the end of all where it does not end.</summary>
    public int EndOfQuoted(int start)
    {
        for (var i = start + 1; i < Text.Length; i++)
        {
            if (Text[i] == '"')
            {
                if (i + 1 == Text.Length || Text[i + 1] != '"')
                {
                    return i + 1;
                }

                i++;
            }
        }

        return Text.Length;
    }

    private int IndexOf(string separator, int from = 0)
    {
        for (var i = from; i <= Text.Length - separator.Length; i++)
        {
            if (Text[i] == '"' && (i == 0 || !char.IsLetterOrDigit(Text[i - 1])) && EndOfQuoted(i) is var end && Text[end - 1] == '"' && end > i + 1)
            {
                i = end - 1;
            }
            else if (string.CompareOrdinal(Text, i, separator, 0, separator.Length) == 0)
            {
                return i;
            }
        }

        return -1;
    }
}
