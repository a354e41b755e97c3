namespace Negotiation.Model;

/// <summary>An organ whose approval a party needs before it can consent: its parliament, its constitutional court.</summary>
/// <remarks>An organ is never bound itself, and its approval is not yet the consent of the party (Vienna Convention on the Law of Treaties, article 14).</remarks>
public sealed record ConsentOrgan : IOpenRecord
{
    /// <summary>The organ.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is missing.</exception>
    public required Id<Party> Body { get; init => field = Guard.Set(value); }

    /// <summary>The party that needs its approval.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is missing.</exception>
    public required Id<Party> For { get; init => field = Guard.Set(value); }

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }
}
