namespace Negotiation.Model;

/// <summary>An area of a kind that this version does not know; its members are kept as unknown ones.</summary>
public sealed record UnknownArea : Area
{
    /// <summary>The kind as it is written.</summary>
    /// <exception cref="DomainRuleException">NEG2001: the text is blank. NEG2022: the kind is known, and has a type of its own.</exception>
    public required string Kind { get; init => field = Guard.UnknownKind<Area>(value, Kinds); }

    private protected override void Closed()
    {
    }
}
