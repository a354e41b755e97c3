namespace Negotiation.Model;

/// <summary>The least and the greatest of several ends; unknown as soon as one is unknown.</summary>
internal static class DateBounds
{
    /// <summary>The least end.</summary>
    public static DateBound Least(IEnumerable<DateBound> bounds) => Pick(bounds, -1);

    /// <summary>The greatest end.</summary>
    public static DateBound Greatest(IEnumerable<DateBound> bounds) => Pick(bounds, 1);

    private static DateBound Pick(IEnumerable<DateBound> bounds, int sign)
    {
        DateBound? picked = null;
        foreach (var bound in bounds)
        {
            if (bound.Kind is DateBoundKind.Unknown or DateBoundKind.Open)
            {
                return DateBound.Unknown;
            }

            if (picked is not { } best || Order(bound).CompareTo(Order(best)) * sign > 0)
            {
                picked = bound;
            }
        }

        return picked ?? DateBound.Unknown;
    }

    private static (int Side, NodaTime.LocalDate Day) Order(DateBound bound) => bound.Kind switch
    {
        DateBoundKind.BeforeCalendar => (-1, default),
        DateBoundKind.AfterCalendar => (1, default),
        _ => (0, bound.Day.GetValueOrDefault()),
    };
}
