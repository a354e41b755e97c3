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

    /// <summary>The value of a JSON draft of which it is made; <c>null</c> in a line that someone wrote.</summary>
    public Origin? Origin
    {
        get
        {
            var offset = Offset;
            return Line.Origins?.LastOrDefault(origin => origin.Start <= offset);
        }
    }

    /// <summary>What to write in its place, as data; <c>null</c> where that is no text of a JSON draft.</summary>
    public Fix? Fix(string text) => Line.Origins is null ? new TextFix(Line.Number, Column, CodePointLength, text)
        : Origin is { } origin && origin.Replaced(Offset, Length, text) is { } value ? new ValueFix(origin.Pointer, value)
        : null;

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
