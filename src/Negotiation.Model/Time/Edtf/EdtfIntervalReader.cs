namespace Negotiation.Model;

/// <summary>Reads two ends and the slash between them.</summary>
internal static class EdtfIntervalReader
{
    private const string Open = "..";
    private const string Example = "2004-06-11/2006-08";

    /// <summary>Reads the whole text.</summary>
    /// <param name="text">The text, which has a slash.</param>
    /// <param name="slash">The place of the first slash, counted from 0.</param>
    /// <param name="reading">What was read.</param>
    /// <param name="fault">What is wrong; <c>null</c> when nothing is.</param>
    public static bool TryRead(ReadOnlySpan<char> text, int slash, out EdtfReading reading, out EdtfFault? fault)
    {
        reading = default;
        if (text.Length == 1)
        {
            fault = new EdtfFault("is an interval of which neither end is given: write at least one", "1985-04-12/");
            return false;
        }

        var second = text[(slash + 1)..].IndexOf('/');
        if (second >= 0)
        {
            fault = new EdtfFault($"has a second '/' at character {slash + second + 2}: an interval has two ends", "2004/2005");
            return false;
        }

        if (!TryReadEnd(text, ..slash, out var start, out fault) || !TryReadEnd(text, (slash + 1).., out var end, out fault))
        {
            return false;
        }

        if (start is { } from && end is { } to && from.Days.BeginsAfter(to.Days))
        {
            fault = new EdtfFault("runs backwards, its start begins after its end does: swap the ends", $"{text[(slash + 1)..]}/{text[..slash]}");
            return false;
        }

        reading = new EdtfReading
        {
            Shape = EdtfShape.Interval,
            Level = Math.Max(start?.LevelInInterval ?? 1, end?.LevelInInterval ?? 1),
            Qualifiers = (start?.Qualifiers ?? default) | (end?.Qualifiers ?? default),
            Earliest = start?.Days.First.ToBound() ?? Stated(text[..slash]),
            Latest = end?.Days.Last.ToBound() ?? Stated(text[(slash + 1)..]),
        };
        return true;
    }

    private static bool TryReadEnd(ReadOnlySpan<char> text, Range part, out EdtfDate? end, out EdtfFault? fault)
    {
        end = null;
        fault = null;
        if (text[part] is "" or Open)
        {
            return true;
        }

        var cursor = new EdtfCursor(text, part);
        if (!EdtfPartReader.TryRead(ref cursor, Example, out var date))
        {
            fault = cursor.Fault;
            return false;
        }

        end = date;
        return true;
    }

    private static DateBound Stated(ReadOnlySpan<char> end) => end is Open ? DateBound.Open : DateBound.Unknown;
}
