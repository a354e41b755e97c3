using NodaTime;

namespace Negotiation.Model;

/// <summary>Counts days from 1970-01-01, and stretches the count beyond the calendar so that every bound has a place on it.</summary>
internal static class DayLine
{
    /// <summary>The place of a start that there is not.</summary>
    public const long Always = -Forever;

    /// <summary>The place of an end that there is not; later than any year that the calendar can hold.</summary>
    public const long Forever = 1L << 40;

    private static readonly long BeforeCalendar = Count(LocalDate.MinIsoValue) - 1;

    private static readonly long AfterCalendar = Count(LocalDate.MaxIsoValue) + 1;

    /// <summary>The number of a day.</summary>
    /// <remarks>By the arithmetic of the calendar's 400 years (H. Hinnant, "chrono-compatible low-level date algorithms"): a ledger counts many days.</remarks>
    public static long Count(LocalDate day)
    {
        var (year, month, number) = day.WithCalendar(CalendarSystem.Iso);
        var march = (month + 9) % 12;
        long years = month > 2 ? year : year - 1;
        var era = (years >= 0 ? years : years - 399) / 400;
        var ofEra = years - (era * 400);
        return (era * 146_097) + (ofEra * 365) + (ofEra / 4) - (ofEra / 100) + (((153 * march) + 2) / 5) + number - 1 - 719_468;
    }

    /// <summary>The first place that a bound can have.</summary>
    /// <param name="bound">The bound.</param>
    /// <param name="open">The place of an open one: <see cref="Always"/> for an early bound, <see cref="Forever"/> for a late one.</param>
    public static long Lowest(DateBound bound, long open) => bound switch
    {
        { Day: { } day } => Count(day),
        { Kind: DateBoundKind.Open } => open,
        { Kind: DateBoundKind.AfterCalendar } => AfterCalendar,
        { Kind: DateBoundKind.BeforeCalendar } => Always + 1,
        _ => Always,
    };

    /// <summary>The last place that a bound can have.</summary>
    /// <param name="bound">The bound.</param>
    /// <param name="open">The place of an open one: <see cref="Always"/> for an early bound, <see cref="Forever"/> for a late one.</param>
    public static long Highest(DateBound bound, long open) => bound switch
    {
        { Day: { } day } => Count(day),
        { Kind: DateBoundKind.Open } => open,
        { Kind: DateBoundKind.AfterCalendar } => Forever - 1,
        { Kind: DateBoundKind.BeforeCalendar } => BeforeCalendar,
        _ => Forever,
    };

    /// <summary>Refuses two bounds of which the first is certainly after the second.</summary>
    public static void Order(DateBound earlier, long openEarlier, DateBound later, long openLater)
    {
        if (Lowest(earlier, openEarlier) > Highest(later, openLater))
        {
            throw new DomainRuleException(RuleBook.BoundsReversed, $"'{earlier}' is later than '{later}': swap the bounds.");
        }
    }
}
