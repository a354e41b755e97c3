using Negotiation.Model;

namespace Negotiation.Tables;

/// <summary>The days that times can mean which contradict each other: from the first of any to the last of any.</summary>
internal static class DaySpan
{
    /// <summary>The days; unknown ends where any is not a day.</summary>
    public static DateRange Of(IReadOnlyList<DateRange> days) => days switch
    {
        [] => default,
        [var only] => only,
        _ => new DateRange(
            days.Any(range => range.Earliest.Day is null) ? DateBound.Unknown : days.MinBy(range => range.Earliest.Day)!.Earliest,
            days.Any(range => range.Latest.Day is null) ? DateBound.Unknown : days.MaxBy(range => range.Latest.Day)!.Latest),
    };
}
