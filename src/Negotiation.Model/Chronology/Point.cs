using NodaTime;

namespace Negotiation.Model;

/// <summary>A place on the time line of one world: a day, and the moment where it is known.</summary>
/// <param name="Day">The number of the day, by the calendar of whoever states it.</param>
/// <param name="At">The moment; <c>null</c> where only the day is known.</param>
/// <param name="Zone">The offset in which the moment was stated.</param>
internal readonly record struct Point(int Day, Instant? At = null, Offset Zone = default)
{
    private static readonly LocalDate Origin = new(1970, 1, 1);

    /// <summary>Before every day.</summary>
    public static Point Ever { get; } = new(DayNumber.Always);

    /// <summary>Whether it comes before another: by the clock where both are moments, by the calendar otherwise.</summary>
    public bool IsBefore(Point other) => At is { } moment && other.At is { } later ? moment < later : Day < other.Day;

    /// <summary>The day as a bound; unknown where there is none.</summary>
    public static DateBound Bound(int day) =>
        day is DayNumber.Always or >= DayNumber.Everything ? DateBound.Unknown : DateBound.On(Origin.PlusDays(day));

    /// <summary>The point so many days later.</summary>
    public Point Days(int count) => Day is DayNumber.Always or >= DayNumber.Everything ? this : new(Day + count, At?.Plus(Duration.FromDays(count)), Zone);

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
}
