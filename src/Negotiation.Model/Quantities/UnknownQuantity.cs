namespace Negotiation.Model;

/// <summary>A quantity of a kind that this version does not know; its members are kept as unknown ones.</summary>
public sealed record UnknownQuantity : Quantity
{
    /// <summary>The kind as it is written.</summary>
    /// <exception cref="DomainRuleException">NEG2001: the text is blank. NEG2022: the kind is known, and has a type of its own.</exception>
    public required string Kind { get; init => field = Guard.UnknownKind<Quantity>(value, Kinds); }

    private protected override void Closed()
    {
    }
}
