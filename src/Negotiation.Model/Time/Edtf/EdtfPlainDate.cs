namespace Negotiation.Model;

/// <summary>The short way for the commonest texts: a year, a month, a day, or two of them with a slash, in nothing but digits and hyphens.</summary>
/// <remarks>It reads nothing that <see cref="EdtfReader"/> would read otherwise, which a test holds.</remarks>
internal static class EdtfPlainDate
{
    /// <summary>Reads <c>yyyy</c>, <c>yyyy-mm</c>, <c>yyyy-mm-dd</c> or an interval of them; false says only that the text needs the long way.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out EdtfReading reading)
    {
        var slash = text.IndexOf('/');
        if (slash < 0)
        {
            return TryReadOne(text, out reading);
        }

        var good = TryReadOne(text[..slash], out var start) & TryReadOne(text[(slash + 1)..], out var end) && start.Earliest.Day <= end.Earliest.Day;
        reading = good ? start with { Shape = EdtfShape.Interval, Latest = end.Latest } : default;
        return good;
    }

    private static bool TryReadOne(ReadOnlySpan<char> text, out EdtfReading reading)
    {
        reading = default;
        if (text.Length is not 4 and not 7 and not 10 || !TryTake(text, 0, 4, out var year))
        {
            return false;
        }

        var (firstMonth, lastMonth) = (1, 12);
        if (text.Length > 4)
        {
            if (text[4] != '-' || !TryTake(text, 5, 2, out firstMonth) || firstMonth is < 1 or > 12)
            {
                return false;
            }

            lastMonth = firstMonth;
        }

        var (firstDay, lastDay) = (1, CalendarDay.DaysIn(year, lastMonth));
        if (text.Length > 7)
        {
            if (text[7] != '-' || !TryTake(text, 8, 2, out firstDay) || firstDay < 1 || firstDay > lastDay)
            {
                return false;
            }

            lastDay = firstDay;
        }

        reading = new EdtfReading
        {
            Earliest = new CalendarDay(year, firstMonth, firstDay).ToBound(),
            Latest = new CalendarDay(year, lastMonth, lastDay).ToBound(),
        };
        return true;
    }

    private static bool TryTake(ReadOnlySpan<char> text, int start, int count, out int number)
    {
        number = 0;
        foreach (var c in text.Slice(start, count))
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }

            number = (number * 10) + (c - '0');
        }

        return true;
    }
}
