namespace Negotiation.Model;

/// <summary>A numbered part of a document.</summary>
public sealed record Provision : IOpenRecord
{
    /// <summary>The number, as the document writes it.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is missing.</exception>
    public required ProvisionNumber Number { get; init => field = Guard.Set(value); }

    /// <summary>The proposals that it holds.</summary>
    public ValueList<Id<Proposal>> Proposals { get; init; }

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }
}
