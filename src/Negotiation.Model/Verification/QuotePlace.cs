namespace Negotiation.Model;

/// <summary>A place in the text of a source at which quoted words are, or nearly are.</summary>
public sealed record QuotePlace
{
    internal QuotePlace(int start, int end, (int Line, int Column) place, string words, string? surroundings, string? within)
    {
        Start = start;
        End = end;
        Line = place.Line;
        Column = place.Column;
        Words = words;
        Surroundings = surroundings;
        Within = within;
    }

    /// <summary>The first code point, counted from 0.</summary>
    public int Start { get; }

    /// <summary>The code point after the last.</summary>
    public int End { get; }

    /// <summary>The line in which the place begins, counted from 1.</summary>
    public int Line { get; }

    /// <summary>The column at which it begins, in code points counted from 1.</summary>
    public int Column { get; }

    /// <summary>The words as the source has them.</summary>
    public string Words { get; }

    /// <summary>
    /// The words between bars with as many words around them as make the place the only one, to be copied into a draft:
    /// <c>before |words| after</c>. A bar or a backslash of the text has a backslash before it. <c>null</c> where the whole paragraph is
    /// in the text several times.
    /// </summary>
    public string? Surroundings { get; }

    /// <summary>The same without bars, as a stretch of the text in which the words occur once; <c>null</c> where there is none.</summary>
    public string? Within { get; }
}
