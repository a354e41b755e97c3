namespace Negotiation.Model;

/// <summary>A day counted by its number from the start of an entry, as texts count: "on day 50 after the entry into force".</summary>
/// <remarks>
/// The day of the start is day 1, so day <c>n</c> comes <c>n - 1</c> days later; a <see cref="Relative"/> of 50 days leaves the first day out.
/// Its bounds depend on the entry, and so are unknown without looking it up.
/// </remarks>
public sealed record NumberedDay : When, IOpenRecord
{
    /// <summary>The number of the day, from 1.</summary>
    /// <exception cref="DomainRuleException">NEG2024: the number is below 1.</exception>
    public required int Number { get; init => field = Guard.OneOrMore(value); }

    /// <summary>The entry whose start has day 1: when it was, or the first day of what lasts.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is missing.</exception>
    public required Reference Of { get; init => field = Guard.Set(value); }

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
