namespace Negotiation.Model;

/// <summary>Reads one date: year, month or season, day, each with its qualifiers.</summary>
internal ref struct EdtfDateReader
{
    private const string Example = "2025-05-19";

    private EdtfCursor cursor;
    private EdtfQualifiers parts;
    private EdtfQualifiers whole;
    private int monthPlace;
    private int dayPlace;

    private EdtfDateReader(EdtfCursor cursor) => this.cursor = cursor;

    /// <summary>Reads the date that begins at the cursor, and leaves the cursor behind it.</summary>
    public static bool TryRead(ref EdtfCursor cursor, out EdtfDate date)
    {
        var reader = new EdtfDateReader(cursor);
        var good = reader.TryRead(out date);
        cursor = reader.cursor;
        return good;
    }

    private bool TryRead(out EdtfDate date)
    {
        date = default;
        parts = cursor.TakeQualifiers();
        var isNegative = cursor.TryTake('-');
        if (!TryTakeYear(isNegative, out var year)
            || !TryTakeSuffix()
            || !TryTakeField("month", "2025-05", out monthPlace, out var month)
            || !TryTakeField("day", Example, out dayPlace, out var day))
        {
            return false;
        }

        var fields = new EdtfFields { IsNegative = isNegative, Year = year, Month = month, Day = day };
        if (!TryFindDays(fields, out var days))
        {
            return false;
        }

        date = new EdtfDate
        {
            Fields = fields,
            Days = days,
            Qualifiers = parts | whole,
            QualifiesParts = parts != EdtfQualifiers.None,
        };
        return true;
    }

    private bool TryTakeYear(bool isNegative, out EdtfDigits year)
    {
        var place = cursor.Place;
        if (!cursor.TryTakeDigits(4, out year))
        {
            return cursor.Refuse($"has no year of four digits at character {place}: write all four, with zeros in front", "0987");
        }

        if (char.IsAsciiDigit(cursor.Next))
        {
            return cursor.Refuse(
                $"has more than four digits in a row at character {place}: write hyphens between year, month and day, or Y before a longer year",
                Example);
        }

        return !isNegative || year.Highest > 0
            || cursor.Refuse($"has the year -0000 at character {place - 1}, but the year 0000 has no sign: write it without", "0000");
    }

    /// <summary>Takes what stands behind a field: it speaks of the field and of all to its left.</summary>
    private bool TryTakeSuffix()
    {
        var suffix = cursor.TakeQualifiers();
        if (cursor.TakeQualifiers() != EdtfQualifiers.None)
        {
            return cursor.Refuse($"has a second qualifier at character {cursor.Place - 1}: write % for both ? and ~", "2004-06-11%");
        }

        if (cursor.AtEnd)
        {
            whole |= suffix;
        }
        else
        {
            parts |= suffix;
        }

        return true;
    }

    private bool TryTakeField(string name, string example, out int place, out EdtfDigits? field)
    {
        field = null;
        place = 0;
        if (!cursor.TryTake('-'))
        {
            return true;
        }

        parts |= cursor.TakeQualifiers();
        place = cursor.Place;
        if (!cursor.TryTakeDigits(2, out var digits) || char.IsAsciiDigit(cursor.Next))
        {
            return cursor.Refuse($"has no {name} of exactly two digits at character {place}: write two, with a zero in front of one", example);
        }

        field = digits;
        return TryTakeSuffix();
    }

    private bool TryFindDays(EdtfFields fields, out EdtfDays days) =>
        fields.TryFindDays(out days) || (fields switch
        {
            { Day: null } => RefuseMonth(fields),
            { Month: { Lowest: >= EdtfSeason.Lowest and <= EdtfSeason.Highest, IsSpecified: true } season } =>
                cursor.Refuse($"has a day at character {dayPlace}, but the season {season} has none: end it after the season", "2001-21"),
            { Month: { } month } when month.FirstUpTo(12) is null => RefuseMonth(fields),
            _ => RefuseDay(fields),
        });

    private bool RefuseMonth(EdtfFields fields) => cursor.Refuse(
        $"has the month {fields.Month} at character {monthPlace}: months run from 01 to 12, seasons from 21 to 41", "2025-05");

    private bool RefuseDay(EdtfFields fields)
    {
        var (year, month, day) = (fields.Year, fields.Month!.Value, fields.Day!.Value);
        if (!year.IsSpecified || !month.IsSpecified || day.FirstUpTo(31) is null)
        {
            return cursor.Refuse(
                $"has the day {day} at character {dayPlace}, which no such month has: write a day from 01 to the end of the month", Example);
        }

        var last = CalendarDay.DaysIn(year.Lowest, month.Lowest);
        var sign = fields.IsNegative ? "-" : "";
        return cursor.Refuse(
            $"has the day {day} at character {dayPlace}, but that month has {last} days: write a day from 01 to {last}",
            $"{sign}{year}-{month}-{last}");
    }
}
