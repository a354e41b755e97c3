using NodaTime;

namespace Negotiation.Model;

/// <summary>Days as whole numbers, so that a ledger of many words stays small.</summary>
internal static class DayNumber
{
    /// <summary>Before every day: known without a source, or arbitrarily early.</summary>
    public const int Always = int.MinValue;

    /// <summary>On no day: words that nobody reports as their speaker's own.</summary>
    public const int Never = int.MaxValue;

    /// <summary>After every day that there is, and before <see cref="Never"/>: everything that is recorded counts.</summary>
    public const int Everything = int.MaxValue - 1;

    /// <summary>The number of a day; <see cref="Everything"/> where none is given.</summary>
    public static int Of(LocalDate? day) => day is { } given ? (int)DayLine.Count(given) : Everything;

    /// <summary>The first day that a bound allows.</summary>
    public static int First(DateBound bound) => Narrow(DayLine.Lowest(bound, DayLine.Always));

    /// <summary>The last day that a bound allows.</summary>
    public static int Last(DateBound bound) => Narrow(DayLine.Highest(bound, DayLine.Forever));

    private static int Narrow(long day) => (int)Math.Clamp(day, Always, Everything);
}
