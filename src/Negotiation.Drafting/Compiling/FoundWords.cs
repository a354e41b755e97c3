namespace Negotiation.Drafting;

/// <summary>The words of a quotation, where they were found.</summary>
/// <param name="Text">The text of the source.</param>
/// <param name="Start">Where they begin in it, in UTF-16 units.</param>
/// <param name="End">Where they end in it, in UTF-16 units.</param>
/// <param name="IsSpoken">Whether they are quoted as words that someone spoke.</param>
internal sealed record FoundWords(string Text, int Start, int End, bool IsSpoken)
{
    /// <summary>The words as the source has them.</summary>
    public string Words => Text[Start..End];

    /// <summary>Whether the source puts anything in quotation marks, so that what it does not is not known to be spoken.</summary>
    public bool HasMarks => Text.Any(FoldedText.IsDoubleMark) || Text.Contains('‘', StringComparison.Ordinal);

    /// <summary>Whether the words are within one pair of quotation marks.</summary>
    public bool IsInMarks => Marks is var (from, to) && from <= Start && End <= to;

    /// <summary>The pair of quotation marks in which the words begin, from the one to behind the other; <c>null</c> where they begin in none.</summary>
    public (int Start, int End)? Marks
    {
        get
        {
            var (first, last) = Paragraph;
            var isDouble = Text[first..last].Any(FoldedText.IsDoubleMark);
            int? open = null;
            for (var at = first; at < last; at++)
            {
                var isMark = isDouble ? FoldedText.IsDoubleMark(Text[at]) : open is null ? Text[at] == '‘' : Text[at] == '’' && !(at + 1 < last && char.IsLetter(Text[at + 1]));
                if (isMark && open is { } from)
                {
                    if (from <= Start && Start <= at)
                    {
                        return (from, at + 1);
                    }

                    open = null;
                }
                else if (isMark)
                {
                    open = at;
                }
            }

            // A quotation that goes on in the next paragraph is closed there.
            return open is { } left && left <= Start ? (left, last) : null;
        }
    }

    /// <summary>The paragraph in which they begin: what is between two blank lines.</summary>
    public (int First, int Last) Paragraph
    {
        get
        {
            var (first, last) = (Start, Start + 1);
            while (first > 0 && !IsBehindBlankLine(first))
            {
                first--;
            }

            while (last < Text.Length && !IsBehindBlankLine(last))
            {
                last++;
            }

            return (first, last);
        }
    }

    /// <summary>The words at a span of a text; those that are kept in the record were spoken.</summary>
    public static FoundWords At(TextSpan span, SourceText text) => new(text.Text, text.OffsetOf(span.Start), text.OffsetOf(span.End), span.Exact is not null);

    private bool IsBehindBlankLine(int place) => Text[place - 1] == '\n' && Text.AsSpan(0, place - 1).TrimEnd(" \t\r") is [.., '\n'];
}
