namespace Negotiation.Model;

/// <summary>A numbered part of a document.</summary>
public sealed record Provision : IOpenRecord
{
    /// <summary>The number, as the document writes it.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is missing.</exception>
    public required ProvisionNumber Number { get; init => field = Guard.Set(value); }

    /// <summary>How far the negotiators have come with it in this version of the text. Absent: not stated, and it is taken for a part of the text like any other.</summary>
    public ProvisionStatus? Status { get; init; }

    /// <summary>Who keeps it open: whose brackets or reserve they are. Absent: not stated.</summary>
    public ValueList<Id<Party>>? By { get; init; }

    /// <summary>The proposals that it holds.</summary>
    public ValueList<Id<Proposal>> Proposals { get; init; }

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }
}
