namespace Negotiation.Model;

/// <summary>Tells whether what lasts, an office or the hold on a territory, was so on the day as of which is asked.</summary>
internal static class Lasting
{
    /// <summary>Whether it was so on the day.</summary>
    /// <remarks>
    /// Where no time is recorded it is certain for the day of a report, which says so, and unknown for any other day. Where no
    /// day is asked for, what is recorded without a time holds.
    /// </remarks>
    /// <param name="standpoint">The day, and what is known.</param>
    /// <param name="time">The time as recorded; <c>null</c> when it is not.</param>
    /// <param name="evidence">Where it is reported.</param>
    public static Truth On(Standpoint standpoint, When? time, ValueList<Evidence> evidence) =>
        standpoint.On is null ? Truth.Yes
        : time is null ? standpoint.OrUndated(Reported(standpoint, evidence))
        : During(standpoint, time);

    private static Truth During(Standpoint standpoint, When time)
    {
        var times = standpoint.Ledger.Times;
        var day = DateRange.On(standpoint.On!.Value);
        return time switch
        {
            ApproximateDate date => standpoint.OrUndated(DateExtent.Of(date).Contains(standpoint.On.Value)),
            Window window => Truths.And(
                window.NotBefore is { } start ? standpoint.IsBy(times.Of(start).Days) : standpoint.OrUndated(Truth.Unknown),
                window.NotAfter is { } end ? Truths.Not(times.Of(end).Days.IsBefore(day)) : standpoint.OrUndated(Truth.Unknown)),
            _ => standpoint.OrUndated(times.Of(time).Days.IsSameDayAs(day)),
        };
    }

    private static Truth Reported(Standpoint standpoint, ValueList<Evidence> evidence)
    {
        var day = DateRange.On(standpoint.On!.Value);
        foreach (var piece in evidence)
        {
            if (standpoint.Knows(piece) == Truth.Yes && standpoint.Ledger.Times.Of((Reference)piece.Source).Days.IsSameDayAs(day) == Truth.Yes)
            {
                return Truth.Yes;
            }
        }

        return Truth.Unknown;
    }
}
