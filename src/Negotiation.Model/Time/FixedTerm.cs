using NodaTime;

namespace Negotiation.Model;

/// <summary>A period of the calendar or of the clock.</summary>
/// <remarks>It is counted from the start of the schedule that holds it. Five years are no number of days, and 72 hours no three days.</remarks>
public sealed record FixedTerm : Term
{
    /// <summary>The period; months stay months and hours hours.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is missing. NEG2023: the period is not longer than nothing, or has a minus in it.</exception>
    public required Period For { get; init => field = Guard.Length(value); }

    /// <summary>Whether it is exact or a limit: <see cref="TermBound.Exactly"/> where nothing else is said.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is missing.</exception>
    public TermBound Bound { get; init => field = Guard.Set(value); } = TermBound.Exactly;

    private protected override void Closed()
    {
    }
}
