namespace Negotiation.Model;

/// <summary>That people pass from one party to another.</summary>
public sealed record Transfer : IOpenRecord
{
    /// <summary>Who gives them up.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is the default of its type.</exception>
    public Id<Party>? From { get; init => field = Guard.SetOrAbsent(value); }

    /// <summary>Who receives them.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is the default of its type.</exception>
    public Id<Party>? To { get; init => field = Guard.SetOrAbsent(value); }

    /// <summary>Who they are.</summary>
    public PersonCategory? Category { get; init; }

    /// <summary>How many.</summary>
    public Quantity? Count { get; init; }

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }
}
