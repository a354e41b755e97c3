namespace Negotiation.Model;

/// <summary>One side of a ratio.</summary>
public sealed record RatioPart : IOpenRecord
{
    /// <summary>Whose side it is; not stated where the ratio does not say.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is the default of its type.</exception>
    public Id<Party>? Party { get; init => field = Guard.SetOrAbsent(value); }

    /// <summary>How many it is on this side.</summary>
    /// <exception cref="DomainRuleException">NEG2016: the number is negative.</exception>
    public required decimal Value { get; init => field = Guard.NotNegative(value); }

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }
}
