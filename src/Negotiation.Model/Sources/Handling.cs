namespace Negotiation.Model;

/// <summary>To whom something may be shown.</summary>
/// <remarks>What a mark allows is documented at <see cref="RecordRedaction"/>. A mark that is not understood allows nobody.</remarks>
public sealed record Handling : IOpenRecord
{
    /// <summary>The scheme to which the mark belongs.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is missing.</exception>
    public required HandlingScheme Scheme { get; init => field = Guard.Set(value); }

    /// <summary>The mark, such as <c>amber</c>.</summary>
    /// <exception cref="DomainRuleException">NEG2001: the text is blank.</exception>
    public required string Mark { get; init => field = Guard.NotBlank(value); }

    /// <summary>Until when it holds; not stated means without end.</summary>
    public When? Until { get; init; }

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }
}
