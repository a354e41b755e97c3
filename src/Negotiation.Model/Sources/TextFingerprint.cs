namespace Negotiation.Model;

/// <summary>The length and the hash by which a copy of a text is known.</summary>
public sealed record TextFingerprint : IOpenRecord
{
    /// <summary>The hash of the text as UTF-8, a byte order mark not counted.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is missing.</exception>
    public required Sha256 Sha256 { get; init => field = Guard.Set(value); }

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }

    /// <summary>The number of Unicode code points of the decoded text, a byte order mark not counted.</summary>
    /// <exception cref="DomainRuleException">NEG2016: the number is negative.</exception>
    public required int CodePoints { get; init => field = Guard.NotNegative(value); }
}
