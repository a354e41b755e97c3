namespace Negotiation.Model;

/// <summary>Someone who takes part: a person, a party, or a person for a party.</summary>
public sealed record Participant : IOpenRecord
{
    /// <summary>The person.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is the default of its type.</exception>
    public Id<Person>? Person { get; init => field = Guard.SetOrAbsent(value); }

    /// <summary>The party.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is the default of its type.</exception>
    public Id<Party>? Party { get; init => field = Guard.SetOrAbsent(value); }

    /// <summary>The role, such as delegation, host or author.</summary>
    /// <exception cref="DomainRuleException">NEG2001: the text is blank.</exception>
    public string? Role { get; init => field = Guard.NotBlankOrAbsent(value); }

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }
}
