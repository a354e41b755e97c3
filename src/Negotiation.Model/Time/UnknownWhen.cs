namespace Negotiation.Model;

/// <summary>A time told in a way that this version does not know; its members are kept as unknown ones.</summary>
public sealed record UnknownWhen : When, IOpenRecord
{
    /// <summary>The kind as it is written.</summary>
    /// <exception cref="DomainRuleException">NEG2001: the text is blank.</exception>
    public required string Kind { get; init => field = Guard.NotBlank(value); }

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }

    /// <inheritdoc/>
    public override DateBound Earliest => DateBound.Unknown;

    /// <inheritdoc/>
    public override DateBound Latest => DateBound.Unknown;

    private protected override void Closed()
    {
    }
}
