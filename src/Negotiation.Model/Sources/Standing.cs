namespace Negotiation.Model;

/// <summary>What has become of a source, and when.</summary>
public sealed record Standing : IOpenRecord
{
    /// <summary>Corrected or withdrawn.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is missing.</exception>
    public required StandingKind Kind { get; init => field = Guard.Set(value); }

    /// <summary>When that was.</summary>
    public When? When { get; init; }

    /// <summary>What was said about it.</summary>
    /// <exception cref="DomainRuleException">NEG2001: the text is blank.</exception>
    public string? Note { get; init => field = Guard.NotBlankOrAbsent(value); }

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }
}
