namespace Negotiation.Model;

/// <summary>An office that a person holds or held.</summary>
public sealed record Office : IOpenRecord
{
    /// <summary>The title.</summary>
    /// <exception cref="DomainRuleException">NEG2001: the text is blank.</exception>
    public required string Title { get; init => field = Guard.NotBlank(value); }

    /// <summary>What it is an office of: a party, a body, another person.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is missing.</exception>
    public required Reference Of { get; init => field = Guard.Set(value); }

    /// <summary>The party that named the person to the office, where one did.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is the default of its type.</exception>
    public Id<Party>? NamedBy { get; init => field = Guard.SetOrAbsent(value); }

    /// <summary>When it was held; not stated is no limit, and no breach.</summary>
    public When? During { get; init; }

    /// <summary>Where that is reported.</summary>
    public ValueList<Evidence> Evidence { get; init; }

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }
}
