namespace Negotiation.Model;

/// <summary>A time given in a way that this version does not know; its members are kept as unknown ones.</summary>
public sealed record UnknownWhen : When, IOpenRecord
{
    /// <summary>The kind as it is written.</summary>
    /// <exception cref="DomainRuleException">NEG2001: the text is blank. NEG2022: the kind is known, and has a type of its own.</exception>
    public required string Kind { get; init => field = Guard.UnknownKind<When>(value, Kinds); }

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
