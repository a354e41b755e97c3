using NodaTime;

namespace Negotiation.Model;

/// <summary>A time counted from the start or the end of an entry: thirty days after the signing.</summary>
/// <remarks>Its bounds depend on the anchor, and so are unknown without looking it up.</remarks>
public sealed record Relative : When, IOpenRecord
{
    /// <summary>The entry.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is missing.</exception>
    public required Reference Anchor { get; init => field = Guard.Set(value); }

    /// <summary>Which end of it; not stated where it has one moment only.</summary>
    public Edge? Edge { get; init; }

    /// <summary>How long after it; negative is before, absent is at that very time.</summary>
    public Period? Offset { get; init; }

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }

    /// <inheritdoc/>
    public override DateBound Earliest => DateBound.Unknown;

    /// <inheritdoc/>
    public override DateBound Latest => DateBound.Unknown;

    private protected override void Closed()
    {
    }
}
