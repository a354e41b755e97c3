using NodaTime;

namespace Negotiation.Model;

/// <summary>The refusals of one thing by one party, in order, so that each finds the one before it without a look at all.</summary>
internal sealed class RefusalRow
{
    private readonly Refusal[] byDay;
    private readonly Refusal[] byClock;
    private readonly int firstDay = DayNumber.Never;
    private readonly int secondDay = DayNumber.Never;

    /// <summary>Puts refusals in order.</summary>
    public RefusalRow(List<Refusal> refusals)
    {
        byDay =
        [
            .. refusals.Where(refusal => refusal.Counts == Truth.Yes)
                .OrderBy(refusal => refusal.Last).ThenBy(refusal => refusal.First).ThenBy(refusal => refusal.Statement.Id.Text, StringComparer.Ordinal),
        ];
        byClock =
        [
            .. byDay.Where(refusal => refusal.Clock is not null)
                .OrderBy(refusal => refusal.Clock).ThenBy(refusal => refusal.Statement.Id.Text, StringComparer.Ordinal),
        ];
        foreach (var refusal in refusals)
        {
            (firstDay, secondDay) = refusal.First < firstDay ? (refusal.First, firstDay) : (firstDay, Math.Min(secondDay, refusal.First));
        }
    }

    /// <summary>The last one that certainly counts and is certainly before this one: by the clock where both give it, by the calendar otherwise.</summary>
    public Statement? Before(Refusal refusal) =>
        refusal.Clock is { } moment && LastOf(byClock, other => other.Clock < moment) is { } near ? near
        : LastOf(byDay, other => other.Last < refusal.First);

    /// <summary>Whether another one may be before this one.</summary>
    public bool MayFollowAnother(Refusal refusal) => (refusal.First == firstDay ? secondDay : firstDay) < refusal.Last;

    /// <summary>The last for which it holds, where it holds for all before that one.</summary>
    private static Statement? LastOf(Refusal[] row, Func<Refusal, bool> isBefore)
    {
        var (low, high) = (0, row.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = isBefore(row[middle]) ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? null : row[low - 1].Statement;
    }
}
