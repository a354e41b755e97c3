namespace Negotiation.Model;

/// <summary>A name, with its language and who uses it.</summary>
public sealed record Name : IOpenRecord
{
    /// <summary>The name.</summary>
    /// <exception cref="DomainRuleException">NEG2001: the text is blank.</exception>
    public required string Text { get; init => field = Guard.NotBlank(value); }

    /// <summary>The language of the name.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is the default of its type.</exception>
    public LanguageTag? Language { get; init => field = Guard.SetOrAbsent(value); }

    /// <summary>The party that uses the name, where it is not everyone.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is the default of its type.</exception>
    public Id<Party>? UsedBy { get; init => field = Guard.SetOrAbsent(value); }

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }
}
