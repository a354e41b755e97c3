namespace Negotiation.Model;

/// <summary>Reads an end of an interval or a member of a set: a date and nothing else.</summary>
internal static class EdtfPartReader
{
    /// <summary>Reads the whole part.</summary>
    /// <param name="cursor">The cursor over the part.</param>
    /// <param name="example">A text of the shape around the part.</param>
    /// <param name="date">What was read.</param>
    public static bool TryRead(ref EdtfCursor cursor, string example, out EdtfDate date)
    {
        date = default;
        return cursor.Next == 'Y'
            ? cursor.Refuse($"has a year with Y at character {cursor.Place}, where only a date can stand: write a year of four digits", example)
            : EdtfDateReader.TryRead(ref cursor, out date) && TryEnd(ref cursor, example);
    }

    private static bool TryEnd(ref EdtfCursor cursor, string example) => cursor.Next switch
    {
        'T' => cursor.Refuse($"has a time of day at character {cursor.Place}, where only a date can stand: leave it out", example),
        'S' => cursor.Refuse($"has significant digits at character {cursor.Place}, where only a date can stand: leave them out", example),
        _ => cursor.TryEnd("the date", example),
    };
}
