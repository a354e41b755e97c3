namespace Negotiation.Model;

/// <summary>A term of a kind that this version does not know; its members are kept as unknown ones.</summary>
public sealed record UnknownTerm : Term
{
    /// <summary>The kind as it is written.</summary>
    /// <exception cref="DomainRuleException">NEG2001: the text is blank. NEG2022: the kind is known, and has a type of its own.</exception>
    public required string Kind { get; init => field = Guard.UnknownKind<Term>(value, Kinds); }

    private protected override void Closed()
    {
    }
}
