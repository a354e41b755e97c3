namespace Negotiation.Model;

/// <summary>Reads a year that stands alone: one of more than four digits behind <c>Y</c>, or one with significant digits.</summary>
internal static class EdtfYearReader
{
    private const string Example = "Y171010000S3";

    /// <summary>Reads the whole text.</summary>
    public static bool TryRead(ref EdtfCursor cursor, out EdtfReading reading) =>
        cursor.TryTake('Y') ? TryReadLong(ref cursor, out reading) : TryReadShort(ref cursor, out reading);

    /// <summary>A year of five digits and more is outside the calendar, whatever its exponent and significant digits are.</summary>
    private static bool TryReadLong(ref EdtfCursor cursor, out EdtfReading reading)
    {
        reading = default;
        var isNegative = cursor.TryTake('-');
        var place = cursor.Place;
        if (!cursor.TryTakeNumber(out var digits))
        {
            return cursor.Refuse($"has no year at character {place}: write digits behind Y, without zeros in front", Example);
        }

        var hasExponent = cursor.TryTake('E');
        var exponent = ReadOnlySpan<char>.Empty;
        if (hasExponent && !cursor.TryTakeNumber(out exponent))
        {
            return cursor.Refuse($"has no exponent at character {cursor.Place}: write digits behind E, without zeros in front", "Y17E7");
        }

        if (digits.Length + Small(exponent) <= 4)
        {
            return cursor.Refuse("is a year of no more than four digits behind Y: write the four digits alone", "2006");
        }

        var hasSignificance = cursor.Next == 'S';
        if (!TryTakeSignificance(ref cursor, out _))
        {
            return false;
        }

        var bound = isNegative ? DateBound.BeforeCalendar : DateBound.AfterCalendar;
        reading = new EdtfReading { Level = hasExponent || hasSignificance ? 2 : 1, Earliest = bound, Latest = bound };
        return true;
    }

    private static bool TryReadShort(ref EdtfCursor cursor, out EdtfReading reading)
    {
        reading = default;
        if (!EdtfDateReader.TryRead(ref cursor, out var date))
        {
            return false;
        }

        if (date is not { Fields: { Precision: EdtfPrecision.Year, IsSpecified: true }, Qualifiers: EdtfQualifiers.None })
        {
            return cursor.Refuse($"has '{cursor.Next}' at character {cursor.Place}, which only a plain year can have: leave it out", "1950S2");
        }

        if (!TryTakeSignificance(ref cursor, out var significant))
        {
            return false;
        }

        var (lowest, highest) = Round(date.Fields.Year.Lowest, significant);
        var isNegative = date.Fields.IsNegative;
        reading = new EdtfReading
        {
            Level = 2,
            Earliest = new CalendarDay(isNegative ? -highest : lowest, 1, 1).ToBound(),
            Latest = new CalendarDay(isNegative ? -lowest : highest, 12, 31).ToBound(),
        };
        return true;
    }

    /// <summary>The years that have the same significant digits. Zeros in front are not significant.</summary>
    private static (int Lowest, int Highest) Round(int year, int significant)
    {
        var width = 1;
        for (var rest = year; rest >= 10; rest /= 10)
        {
            width *= 10;
        }

        for (; significant > 1 && width > 1; significant--)
        {
            width /= 10;
        }

        var lowest = year / width * width;
        return (lowest, lowest + width - 1);
    }

    private static bool TryTakeSignificance(ref EdtfCursor cursor, out int significant)
    {
        significant = 0;
        if (cursor.TryTake('S'))
        {
            if (!cursor.TryTakeNumber(out var digits))
            {
                return cursor.Refuse(
                    $"has no number of significant digits at character {cursor.Place}: write one of at least 1 behind S", "1950S2");
            }

            significant = Small(digits);
        }

        return cursor.TryEnd("the year", Example);
    }

    /// <summary>The number, or 9 for any that is higher: no year of the calendar has more digits.</summary>
    private static int Small(ReadOnlySpan<char> digits) => digits.Length switch
    {
        0 => 0,
        1 => digits[0] - '0',
        _ => 9,
    };
}
