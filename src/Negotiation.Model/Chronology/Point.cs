using NodaTime;

namespace Negotiation.Model;

/// <summary>A place on the time line of one world: a day, and the moment where it is known.</summary>
/// <param name="Day">The number of the day, by the calendar of whoever states it.</param>
/// <param name="At">The moment; <c>null</c> where only the day is known.</param>
/// <param name="Zone">The offset in which the moment was stated.</param>
internal readonly record struct Point(int Day, Instant? At = null, Offset Zone = default)
{
    private static readonly LocalDate Origin = new(1970, 1, 1);
    private static readonly int FirstDay = (int)DayLine.Count(LocalDate.MinIsoValue);
    private static readonly int LastDay = (int)DayLine.Count(LocalDate.MaxIsoValue);

    /// <summary>Before every day.</summary>
    public static Point Ever { get; } = new(DayNumber.Always);

    /// <summary>Whether it comes before another: by the clock where both are moments, by the calendar otherwise.</summary>
    public bool IsBefore(Point other) => At is { } moment && other.At is { } later ? moment < later : Day < other.Day;

    /// <summary>The day as a bound; unknown where there is none.</summary>
    public static DateBound Bound(int day) =>
        day is DayNumber.Always or >= DayNumber.Everything ? DateBound.Unknown
        : day < FirstDay ? DateBound.BeforeCalendar
        : day > LastDay ? DateBound.AfterCalendar
        : DateBound.On(Origin.PlusDays(day));

    /// <summary>The point so many days later; beyond the calendar, before or after every day.</summary>
    public Point Days(int count)
    {
        if (Day is DayNumber.Always or >= DayNumber.Everything)
        {
            return this;
        }

        // The instants of the first and the last day may lie beyond the calendar of Greenwich.
        var day = (long)Day + count;
        return day < FirstDay ? Ever
            : day > LastDay ? new(DayNumber.Everything)
            : new((int)day, day > FirstDay && day < LastDay ? At?.Plus(Duration.FromDays(count)) : null, Zone);
    }

    /// <summary>The point a period later: hours by the clock where there is one, months and days by the calendar.</summary>
    /// <param name="period">The period; hours without a clock round up to whole days.</param>
    public Point Plus(Period period)
    {
        if (Day is DayNumber.Always or >= DayNumber.Everything)
        {
            return this;
        }

        try
        {
            if (At is { } moment)
            {
                var local = moment.WithOffset(Zone).LocalDateTime + period;
                return new((int)DayLine.Count(local.Date), local.WithOffset(Zone).ToInstant(), Zone);
            }

            return new((int)DayLine.Count((Origin.PlusDays(Day).AtMidnight() + period).Date));
        }
        catch (Exception beyond) when (beyond is OverflowException or ArgumentOutOfRangeException)
        {
            return new(DayNumber.Everything);
        }
    }

    /// <summary>The last day of a term that begins with this day: the one before the day a period later, and in a month without such a day its last.</summary>
    /// <remarks>As in section 188 of the German civil code: a month from 31 January is over with the last day of February.</remarks>
    public Point LastDayOf(Period term)
    {
        var after = Plus(term);
        var isCutShort = !term.HasTimeComponent && term is { Weeks: 0, Days: 0 } && Bound(Day).Day is { } first && Bound(after.Day).Day is { } next && next.Day < first.Day;
        return isCutShort ? after : after.Days(-1);
    }
}
