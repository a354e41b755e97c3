using Negotiation.Model;
using NodaTime;
using NodaTime.Text;

namespace Negotiation.Cli;

/// <summary>Periods in words.</summary>
internal static class PeriodWords
{
    /// <summary>How long: <c>1 year and 6 months</c>; as it is written, where it is nothing or goes back and forth.</summary>
    public static string Of(Period period)
    {
        (long Number, string Noun)[] parts =
        [
            (period.Years, "year"), (period.Months, "month"), (period.Weeks, "week"), (period.Days, "day"),
            (period.Hours, "hour"), (period.Minutes, "minute"), (period.Seconds, "second"),
            (period.Milliseconds, "millisecond"), (period.Ticks, "tick"), (period.Nanoseconds, "nanosecond"),
        ];
        return parts.Any(part => part.Number < 0) || parts.All(part => part.Number == 0)
            ? PeriodPattern.Roundtrip.Format(period)
            : Lists.And(parts.Where(part => part.Number > 0).Select(part => Counts.Of(part.Number, part.Noun)));
    }
}
