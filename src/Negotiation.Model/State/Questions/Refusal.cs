using NodaTime;

namespace Negotiation.Model;

/// <summary>A statement by which a party says no to one thing.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Said">The days on one of which it was said.</param>
/// <param name="Clock">The moment at which it was said; <c>null</c> when none is recorded.</param>
/// <param name="Counts">Whether it counts.</param>
internal readonly record struct Refusal(Statement Statement, DateRange Said, Instant? Clock, Truth Counts)
{
    /// <summary>The first day on which it can have been said.</summary>
    public int First => DayNumber.First(Said.Earliest);

    /// <summary>The last day on which it can have been said.</summary>
    public int Last => DayNumber.Last(Said.Latest);
}
