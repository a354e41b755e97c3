namespace Negotiation.Model;

/// <summary>A category with its number.</summary>
public sealed record CategoryQuantity : IOpenRecord
{
    /// <summary>The category, in a few words.</summary>
    /// <exception cref="DomainRuleException">NEG2001: the text is blank.</exception>
    public required string Category { get; init => field = Guard.NotBlank(value); }

    /// <summary>Its number.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is missing.</exception>
    public required Quantity Quantity { get; init => field = Guard.Set(value); }

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }
}
