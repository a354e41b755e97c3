namespace Negotiation.Drafting;

/// <summary>A stretch of a line of a draft.</summary>
/// <param name="Line">The line.</param>
/// <param name="Offset">Where it begins in the text of the line, in UTF-16 units.</param>
/// <param name="Length">How long it is, in UTF-16 units.</param>
internal readonly record struct Place(DraftLine Line, int Offset, int Length)
{
    /// <summary>The column in the draft, in code points counted from 1.</summary>
    public int Column => Line.Indent + CodePoints(Line.Text.AsSpan(0, Offset)) + 1;

    /// <summary>The length in code points.</summary>
    public int CodePointLength => CodePoints(Line.Text.AsSpan(Offset, Length));

    /// <summary>A stretch of this one.</summary>
    public Place Part(int offset, int length) => new(Line, Offset + offset, length);

    private static int CodePoints(ReadOnlySpan<char> text)
    {
        var count = text.Length;
        for (var i = 1; i < text.Length; i++)
        {
            count -= char.IsSurrogatePair(text[i - 1], text[i]) ? 1 : 0;
        }

        return count;
    }
}
