using NodaTime;

namespace Negotiation.Model;

/// <summary>What an event does to another entry.</summary>
public sealed record Effect : IOpenRecord
{
    /// <summary>What it does.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is missing.</exception>
    public required EffectKind Kind { get; init => field = Guard.Set(value); }

    /// <summary>The entry.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is missing.</exception>
    public required Reference On { get; init => field = Guard.Set(value); }

    /// <summary>Who did it: the author of a breach, the side that gave. Absent: not stated.</summary>
    public ValueList<Id<Party>>? By { get; init; }

    /// <summary>How much of what was to be done this event did, by itself: the amounts of several events add up.</summary>
    public Quantity? Done { get; init; }

    /// <summary>How much had been done up to and including this event: a running total, which is not added to others.</summary>
    public Quantity? SoFar { get; init; }

    /// <summary>How much longer an extension makes it last, counted from its present end; or by how much it moves what is due.</summary>
    /// <exception cref="DomainRuleException">NEG2023: the period is not longer than nothing, or has a minus in it.</exception>
    public Period? For { get; init => field = Guard.LengthOrAbsent(value); }

    /// <summary>Until when an extension makes it last, inclusive; or to when it moves what is due.</summary>
    public When? Until { get; init; }

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }
}
