using NodaTime;

namespace Negotiation.Model;

/// <summary>That a term starts again when it ends.</summary>
public sealed record Renewal : IOpenRecord
{
    /// <summary>How.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is missing.</exception>
    public required RenewalMode Mode { get; init => field = Guard.Set(value); }

    /// <summary>For how long; not stated is for the same term.</summary>
    /// <exception cref="DomainRuleException">NEG2023: the period is not longer than nothing, or has a minus in it.</exception>
    public Period? For { get; init => field = Guard.LengthOrAbsent(value); }

    /// <summary>What must hold for it to be renewed: it ends with its term otherwise. Absent: nothing more.</summary>
    public Condition? When { get; init; }

    /// <summary>How often it is renewed at most, from 1. Absent: there is no limit.</summary>
    /// <exception cref="DomainRuleException">NEG2024: the number is below 1.</exception>
    public int? Times { get; init => field = Guard.OneOrMoreOrAbsent(value); }

    /// <summary>What prevents it.</summary>
    public Condition? Unless { get; init; }

    /// <summary>How long before the end that must be made known.</summary>
    /// <exception cref="DomainRuleException">NEG2023: the period is not longer than nothing, or has a minus in it.</exception>
    public Period? Notice { get; init => field = Guard.LengthOrAbsent(value); }

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }
}
