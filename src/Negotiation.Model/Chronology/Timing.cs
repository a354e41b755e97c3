using NodaTime;

namespace Negotiation.Model;

/// <summary>Whether a time is known.</summary>
internal enum TimingKind
{
    /// <summary>No time is stated.</summary>
    Unstated,

    /// <summary>It is between two points.</summary>
    At,

    /// <summary>It does not come: what it is counted from did not happen.</summary>
    Never,

    /// <summary>It is not known, or what it is counted from is only announced.</summary>
    Unknown,
}

/// <summary>When something starts or ends in one world.</summary>
/// <param name="Kind">Whether that is known.</param>
/// <param name="First">The first point at which it can be; of an unknown time, a point before which it is not.</param>
/// <param name="Last">The last point at which it can be.</param>
internal readonly record struct Timing(TimingKind Kind, Point First, Point Last)
{
    private const int MostTimes = 100_000;

    /// <summary>A time that does not come.</summary>
    public static Timing Never { get; } = new(TimingKind.Never, default, default);

    /// <summary>A time that is not known.</summary>
    public static Timing Unknown { get; } = new(TimingKind.Unknown, Point.Ever, default);

    /// <summary>The days on which what depends on it can change.</summary>
    public IEnumerable<int> Turns => Kind switch
    {
        TimingKind.At => [First.Day, First.Days(1).Day, Last.Day, Last.Days(1).Day],
        TimingKind.Unknown => [First.Day, First.Days(1).Day],
        _ => [],
    };

    /// <summary>The days, as a range.</summary>
    public DateRange Days => Kind switch
    {
        TimingKind.At => new(Point.Bound(First.Day), Point.Bound(Last.Day)),
        TimingKind.Unknown => new(Point.Bound(First.Day), DateBound.Unknown),
        _ => default,
    };

    /// <summary>A known point.</summary>
    public static Timing At(Point point) => new(TimingKind.At, point, point);

    /// <summary>Between two points.</summary>
    public static Timing Between(Point first, Point last) => new(TimingKind.At, first, last);

    /// <summary>Whether it has come: what starts on a day counts on that day.</summary>
    public Truth HasCome(Point now) => Kind switch
    {
        TimingKind.At => now.IsBefore(First) ? Truth.No : now.IsBefore(Last) ? Truth.Maybe : Truth.Yes,
        TimingKind.Unknown => now.IsBefore(First) ? Truth.No : Truth.Unknown,
        TimingKind.Never => Truth.No,
        _ => Truth.Yes,
    };

    /// <summary>Whether it has passed: what ends by time is over after its last moment.</summary>
    public Truth IsOver(Point now) => Kind switch
    {
        TimingKind.At => Last.IsBefore(now) ? Truth.Yes : First.IsBefore(now) ? Truth.Maybe : Truth.No,
        TimingKind.Unknown => First.IsBefore(now) ? Truth.Unknown : Truth.No,
        _ => Truth.No,
    };

    /// <summary>The time a period later.</summary>
    public Timing Plus(Period? period) => period is null || Kind is TimingKind.Never or TimingKind.Unstated ? this
        : new(Kind, First.Plus(period), Last.Plus(period));

    /// <summary>The last moment of a term that follows one which ends at this time: after 30 June, six months run to 31 December.</summary>
    public Timing Extended(Period period) =>
        Kind != TimingKind.At || Last.At is not null || period.HasTimeComponent ? Plus(period) : Between(First.Days(1).LastDayOf(period), Last.Days(1).LastDayOf(period));

    /// <summary>The last moment of a term that starts at this time: a term of days counts its first day.</summary>
    public Timing EndOf(Period term)
    {
        if (Kind != TimingKind.At || Last.At is not null)
        {
            return Plus(term);
        }

        var end = Plus(term);
        return term.HasTimeComponent ? Between(end.First, end.Last.Days(1)) : Between(First.LastDayOf(term), Last.LastDayOf(term));
    }

    /// <summary>The first time from a day on of what returns: each counted from the first, so that after the last day of a short month comes the 31st again.</summary>
    public Timing Returning(Period every, int day)
    {
        var next = this;
        for (var times = 1; next.Kind == TimingKind.At && next.Last.Day < day && times < MostTimes; times++)
        {
            next = Plus(Times(every, times));
        }

        return next;
    }

    private static Period Times(Period period, int times) => new PeriodBuilder
    {
        Years = period.Years * times,
        Months = period.Months * times,
        Weeks = period.Weeks * times,
        Days = period.Days * times,
        Hours = period.Hours * times,
        Minutes = period.Minutes * times,
        Seconds = period.Seconds * times,
    }.Build();

    /// <summary>The later of two.</summary>
    public static Timing Later(Timing one, Timing other) =>
        one.Kind == TimingKind.Unstated ? other
        : other.Kind == TimingKind.Unstated ? one
        : one.Kind == TimingKind.Never || other.Kind == TimingKind.Never ? Never
        : one.Kind == TimingKind.Unknown || other.Kind == TimingKind.Unknown ? new(TimingKind.Unknown, Max(one.First, other.First), default)
        : new(TimingKind.At, Max(one.First, other.First), Max(one.Last, other.Last));

    /// <summary>The earlier of two.</summary>
    public static Timing Earlier(Timing one, Timing other) =>
        one.Kind is TimingKind.Unstated or TimingKind.Never ? other
        : other.Kind is TimingKind.Unstated or TimingKind.Never ? one
        : one.Kind == TimingKind.Unknown || other.Kind == TimingKind.Unknown ? new(TimingKind.Unknown, Min(one.First, other.First), default)
        : new(TimingKind.At, Min(one.First, other.First), Min(one.Last, other.Last));

    private static Point Max(Point one, Point other) => one.IsBefore(other) ? other : one;

    private static Point Min(Point one, Point other) => other.IsBefore(one) ? other : one;
}
