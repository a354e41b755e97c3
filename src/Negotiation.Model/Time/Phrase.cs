namespace Negotiation.Model;

/// <summary>A time given in words, with what the words are counted from and the bounds that a reader can give them.</summary>
public sealed record Phrase : When, IOpenRecord
{
    /// <summary>The words.</summary>
    /// <exception cref="DomainRuleException">NEG2001: the text is blank.</exception>
    public required string Text { get; init => field = Guard.NotBlank(value); }

    /// <summary>What the words are counted from, such as the event at which they were said.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is the default of its type.</exception>
    public Reference? Anchor { get; init => field = Guard.SetOrAbsent(value); }

    /// <summary>The bounds, where they can be given.</summary>
    public Window? Within { get; init; }

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }

    /// <inheritdoc/>
    public override DateBound Earliest => Within?.Earliest ?? DateBound.Unknown;

    /// <inheritdoc/>
    public override DateBound Latest => Within?.Latest ?? DateBound.Unknown;

    private protected override void Closed()
    {
    }
}
