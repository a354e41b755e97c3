namespace Negotiation.Model;

/// <summary>That a party belongs to another.</summary>
public sealed record Membership : IOpenRecord
{
    /// <summary>What it belongs to.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is missing.</exception>
    public required Id<Party> In { get; init => field = Guard.Set(value); }

    /// <summary>Its role there.</summary>
    /// <exception cref="DomainRuleException">NEG2001: the text is blank.</exception>
    public string? Role { get; init => field = Guard.NotBlankOrAbsent(value); }

    /// <summary>How many of its people sit there.</summary>
    public Quantity? Seats { get; init; }

    /// <summary>The party that named it to the seat or the role, where another did.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is the default of its type.</exception>
    public Id<Party>? NamedBy { get; init => field = Guard.SetOrAbsent(value); }

    /// <summary>When; not stated is no limit.</summary>
    public When? During { get; init; }

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }
}
