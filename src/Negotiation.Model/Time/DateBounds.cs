namespace Negotiation.Model;

/// <summary>The least and the greatest among the first and the last possible days of several times.</summary>
/// <remarks>
/// A first day that is not known can be arbitrarily early, a last one arbitrarily late: the earliest of several times is not
/// after the last day of any one of them, even where the others' is not known. Of two that reach as far, one that is not known says less.
/// </remarks>
internal static class DateBounds
{
    /// <summary>The least of several first days.</summary>
    public static DateBound LeastEarliest(IEnumerable<DateBound> bounds) => bounds.MinBy(bound => (DayLine.Lowest(bound, DayLine.Always), bound.Kind != DateBoundKind.Unknown));

    /// <summary>The greatest of several first days.</summary>
    public static DateBound GreatestEarliest(IEnumerable<DateBound> bounds) => bounds.MaxBy(bound => (DayLine.Lowest(bound, DayLine.Always), bound.Kind == DateBoundKind.Unknown));

    /// <summary>The least of several last days.</summary>
    public static DateBound LeastLatest(IEnumerable<DateBound> bounds) => bounds.MinBy(bound => (DayLine.Highest(bound, DayLine.Forever), bound.Kind != DateBoundKind.Unknown));

    /// <summary>The greatest of several last days.</summary>
    public static DateBound GreatestLatest(IEnumerable<DateBound> bounds) => bounds.MaxBy(bound => (DayLine.Highest(bound, DayLine.Forever), bound.Kind == DateBoundKind.Unknown));

    /// <summary>All days on one of which any of several can have been; unknown where there is none.</summary>
    public static DateRange Spanning(IEnumerable<DateRange> ranges)
    {
        var all = ranges.ToArray();
        if (all.Length == 0)
        {
            return default;
        }

        var (first, last) = (LeastEarliest(all.Select(range => range.Earliest)), GreatestLatest(all.Select(range => range.Latest)));
        return AreReversed(first, last) ? default : new DateRange(first, last);
    }

    /// <summary>Whether the last day is certainly before the first.</summary>
    public static bool AreReversed(DateBound earliest, DateBound latest) =>
        DayLine.Lowest(earliest, DayLine.Always) > DayLine.Highest(latest, DayLine.Forever);
}
