using NodaTime;

namespace Negotiation.Model.Tests.Time;

/// <summary>A small time line on which every question can be answered by trying all days, and the bounds that lie on it.</summary>
/// <remarks>It has a place for the beginning and the end of time, some days on either side of the calendar, and a fortnight.</remarks>
internal static class DayTwin
{
    private const int Always = -100;
    private const int Forever = 100;
    private const int BeforeCalendar = -44;
    private const int AfterCalendar = 44;

    /// <summary>All places, in order.</summary>
    public static IReadOnlyList<int> Places { get; } =
        [Always, .. Enumerable.Range(-50, 7), .. Enumerable.Range(-3, 14), .. Enumerable.Range(44, 7), Forever];

    /// <summary>The first day of the fortnight that bounds lie on is 1.</summary>
    public static LocalDate Day(int place) => new LocalDate(2025, 5, 1).PlusDays(place);

    /// <summary>The places from which a bound lets a day lie.</summary>
    public static int From(DateBound bound, int open) => bound.Kind switch
    {
        DateBoundKind.Day => Place(bound),
        DateBoundKind.Open => open,
        DateBoundKind.BeforeCalendar => Always + 1,
        DateBoundKind.AfterCalendar => AfterCalendar,
        _ => Always,
    };

    /// <summary>The places up to which a bound lets a day lie.</summary>
    public static int To(DateBound bound, int open) => bound.Kind switch
    {
        DateBoundKind.Day => Place(bound),
        DateBoundKind.Open => open,
        DateBoundKind.BeforeCalendar => BeforeCalendar,
        DateBoundKind.AfterCalendar => Forever - 1,
        _ => Forever,
    };

    /// <summary>Every day that can be meant.</summary>
    public static IEnumerable<int> Days(DateRange range) =>
        Places.Where(place => place >= From(range.Earliest, Always) && place <= To(range.Latest, Forever));

    /// <summary>Every first and last day that can be meant.</summary>
    public static IEnumerable<(int First, int Last)> Stretches(DateExtent extent) => extent.IsOneDay
        ? Days(new DateRange(extent.EarliestStart, extent.LatestEnd)).Select(day => (day, day))
        : from first in Places
          where first >= From(extent.EarliestStart, Always) && first <= To(extent.LatestStart, Always)
          from last in Places
          where last >= first && last >= From(extent.EarliestEnd, Forever) && last <= To(extent.LatestEnd, Forever)
          select (first, last);

    /// <summary>The one relation between two certain stretches, told by looking at them.</summary>
    public static AllenRelations Relation((int First, int Last) a, (int First, int Last) b)
    {
        if (a.Last < b.First)
        {
            return a.Last + 1 == b.First ? AllenRelations.Meets : AllenRelations.Before;
        }

        if (b.Last < a.First)
        {
            return b.Last + 1 == a.First ? AllenRelations.MetBy : AllenRelations.After;
        }

        return (a.First.CompareTo(b.First), a.Last.CompareTo(b.Last)) switch
        {
            ( < 0, < 0) => AllenRelations.Overlaps,
            ( < 0, 0) => AllenRelations.FinishedBy,
            ( < 0, > 0) => AllenRelations.Contains,
            (0, < 0) => AllenRelations.Starts,
            (0, 0) => AllenRelations.Equals,
            (0, > 0) => AllenRelations.StartedBy,
            ( > 0, < 0) => AllenRelations.During,
            ( > 0, 0) => AllenRelations.Finishes,
            ( > 0, > 0) => AllenRelations.OverlappedBy,
        };
    }

    /// <summary>What the answers of all trials say together.</summary>
    public static Truth Sum(IReadOnlyCollection<bool> answers, bool isKnown) =>
        answers.All(answer => answer) ? Truth.Yes
        : !answers.Contains(true) ? Truth.No
        : isKnown ? Truth.Maybe
        : Truth.Unknown;

    private static int Place(DateBound bound) => Period.DaysBetween(Day(0), bound.Day!.Value);
}
