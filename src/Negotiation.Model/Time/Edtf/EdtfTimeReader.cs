namespace Negotiation.Model;

/// <summary>Reads the time of day behind a date: <c>Thh:mm:ss</c>, and <c>Z</c> or an offset or nothing.</summary>
internal static class EdtfTimeReader
{
    private const string Example = "1985-04-12T23:20:30+04:30";

    /// <summary>Reads the time that begins at the cursor, up to the end.</summary>
    public static bool TryRead(ref EdtfCursor cursor, EdtfDate date)
    {
        if (date is not { Fields: { Precision: EdtfPrecision.Day, IsSpecified: true }, Qualifiers: EdtfQualifiers.None })
        {
            return cursor.Refuse($"has a time of day at character {cursor.Place}, but its day is not certain: leave one out", "1985-04-12");
        }

        return TryTake(ref cursor, 'T', "hour", 24, out var hour)
            && TryTake(ref cursor, ':', "minute", 59, out var minute)
            && TryTake(ref cursor, ':', "second", 59, out var second)
            && (hour < 24 || minute + second == 0
                || cursor.Refuse("has a time after 24:00:00, the end of the day: write it on the next day", "1985-04-13T00:00:01"))
            && TryTakeOffset(ref cursor)
            && cursor.TryEnd("the time", Example);
    }

    private static bool TryTakeOffset(ref EdtfCursor cursor)
    {
        var sign = cursor.Next;
        if (sign is not '+' and not '-')
        {
            cursor.TryTake('Z');
            return true;
        }

        var place = cursor.Place;
        if (!TryTake(ref cursor, sign, "offset hour", 23, out var hour))
        {
            return false;
        }

        var minute = 0;
        return (cursor.Next != ':' || TryTake(ref cursor, ':', "offset minute", 59, out minute))
            && (sign == '+' || hour + minute > 0
                || cursor.Refuse($"has an offset of minus zero at character {place}: write it with a plus", "1985-04-12T23:20:30+00:00"));
    }

    private static bool TryTake(ref EdtfCursor cursor, char mark, string name, int highest, out int number)
    {
        number = 0;
        if (!cursor.TryTake(mark))
        {
            return cursor.Refuse($"has no '{mark}' at character {cursor.Place}: write hours, minutes and seconds", Example);
        }

        var place = cursor.Place;
        if (!cursor.TryTakeDigits(2, out var digits) || !digits.IsSpecified)
        {
            return cursor.Refuse($"has no {name} of two digits at character {place}: write both, with a zero in front", Example);
        }

        number = digits.Lowest;
        return number <= highest
            || cursor.Refuse($"has the {name} {digits} at character {place}: it runs from 00 to {highest}", Example);
    }
}
