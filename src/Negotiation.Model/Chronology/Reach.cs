using NodaTime;
using NodaTime.Text;

namespace Negotiation.Model;

/// <summary>When something can have been: the days by the calendar on which it is recorded, and the stretch of the time line.</summary>
/// <remarks>
/// A day without a zone is a day somewhere on earth: it begins at midnight fourteen hours east of Greenwich and ends
/// twelve hours west of it. So two bare days that follow each other are not certainly apart, and a moment is exact.
/// </remarks>
/// <param name="Days">The days on one of which it was, by the calendar of whoever tells it.</param>
/// <param name="First">The first instant at which it can have been; <c>null</c> when there is none to be told.</param>
/// <param name="Last">The instant before which it was; <c>null</c> when there is none to be told.</param>
internal readonly record struct Reach(DateRange Days, Instant? First, Instant? Last)
{
    private static readonly Offset FirstMidnight = Offset.FromHours(14);
    private static readonly Offset LastMidnight = Offset.FromHours(-12);

    /// <summary>The moment, where it is recorded; <c>null</c> where it is not.</summary>
    public Instant? Exact => First is { } moment && moment == Last ? moment : null;

    /// <summary>The days, wherever on earth.</summary>
    public static Reach Of(DateBound earliest, DateBound latest) => DateBounds.AreReversed(earliest, latest)
        ? default
        : new Reach(
            new DateRange(earliest, latest),
            earliest.Day is { } first && first > LocalDate.MinIsoValue ? first.AtMidnight().WithOffset(FirstMidnight).ToInstant() : null,
            latest.Day is { } last && last < LocalDate.MaxIsoValue.PlusDays(-1) ? last.PlusDays(1).AtMidnight().WithOffset(LastMidnight).ToInstant() : null);

    /// <summary>The moment.</summary>
    public static Reach Of(Moment moment) =>
        new(DateRange.On(moment.Day), moment.Instant, moment.Instant);

    /// <summary>Between the first of one and the last of another.</summary>
    public static Reach Between(Reach first, Reach last) =>
        (IsAcrossMidnight(first, last) ? Of(last.Days.Earliest, first.Days.Latest) : Of(first.Days.Earliest, last.Days.Latest)) with { First = first.First, Last = last.Last };

    /// <summary>Any of several, which contradict each other.</summary>
    public static Reach AnyOf(IReadOnlyCollection<Reach> reaches) =>
        Of(DateBounds.LeastEarliest(reaches.Select(reach => reach.Days.Earliest)), DateBounds.GreatestLatest(reaches.Select(reach => reach.Days.Latest))) with
        {
            First = reaches.Any(reach => reach.First is null) ? null : reaches.Min(reach => reach.First),
            Last = reaches.Any(reach => reach.Last is null) ? null : reaches.Max(reach => reach.Last),
        };

    /// <summary>The same time so much later.</summary>
    public Reach Later(Period offset) =>
        !offset.HasDateComponent && Exact is { } moment && Shifted(moment, offset) is { } later ? later
        : Of(Days.Earliest.Later(offset), Days.Latest.Later(offset));

    /// <summary>The day with this number, where its own day is day 1; a moment has a day by its own clock.</summary>
    public Reach Day(int number)
    {
        var offset = Period.FromDays(number - 1);
        return Of(Days.Earliest.Later(offset), Days.Latest.Later(offset));
    }

    /// <summary>Whether it was later than the other, wherever on earth the two were told.</summary>
    public bool IsCertainlyAfter(Reach other) => (First, other.Last) switch
    {
        ({ } first, { } last) => first > last,
        _ => Days.IsAfter(other.Days) == Truth.Yes && !IsOneDayOff(other),
    };

    /// <summary>Whether it was before the other: by the clock where both are moments, by the calendar otherwise.</summary>
    public Truth IsBefore(Reach other) =>
        Exact is { } moment && other.Exact is { } later
            ? (moment < later ? Truth.Yes : Truth.No)
            : Days.IsBefore(other.Days);

    /// <summary>The moment where it is exact, because the days of two may be alike; otherwise the days.</summary>
    public override string ToString() => Exact is { } moment ? InstantPattern.ExtendedIso.Format(moment) : Days.ToString();

    /// <summary>Whether a moment is of a later day than one that comes after it, each by the clock of its own offset.</summary>
    private static bool IsAcrossMidnight(Reach first, Reach last) =>
        first.Exact is { } from && last.Exact is { } to && from <= to && DateBounds.AreReversed(first.Days.Earliest, last.Days.Latest);

    private bool IsOneDayOff(Reach other) =>
        Days.Earliest.Day is { } day && other.Days.Latest.Day is { } last && Period.DaysBetween(last, day) <= 2;

    /// <summary>A moment so many hours later, on the day that it is then in Greenwich; <c>null</c> beyond the calendar.</summary>
    private static Reach? Shifted(Instant moment, Period hours)
    {
        try
        {
            var later = moment + hours.ToDuration();
            return new Reach(DateRange.On(later.InUtc().Date), later, later);
        }
        catch (Exception beyond) when (beyond is OverflowException or ArgumentOutOfRangeException)
        {
            return null;
        }
    }
}
