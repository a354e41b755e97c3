namespace Negotiation.Model;

/// <summary>That a party holds a territory, in whole or in part.</summary>
public sealed record Control : IOpenRecord
{
    /// <summary>Who holds it.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is missing.</exception>
    public required Id<Party> By { get; init => field = Guard.Set(value); }

    /// <summary>How much of it.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is missing.</exception>
    public required Attested<Extent> Extent { get; init => field = Guard.Set(value); }

    /// <summary>When; not stated does not mean always.</summary>
    public Attested<When>? When { get; init; }

    /// <summary>Where that is reported.</summary>
    public ValueList<Evidence> Evidence { get; init; }

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }
}
