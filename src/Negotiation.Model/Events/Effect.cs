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

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }
}
