namespace Negotiation.Model;

/// <summary>The earliest of several times, whichever that turns out to be.</summary>
public sealed record EarliestOf : When, IOpenRecord
{
    /// <summary>The times, at least two.</summary>
    /// <exception cref="DomainRuleException">NEG2019: there are fewer than two.</exception>
    public required ValueList<When> Times { get; init => field = Guard.AtLeastTwo(value); }

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }

    /// <inheritdoc/>
    public override DateBound Earliest => DateBounds.LeastEarliest(Times.Select(time => time.Earliest));

    /// <inheritdoc/>
    public override DateBound Latest => DateBounds.LeastLatest(Times.Select(time => time.Latest));

    private protected override void Closed()
    {
    }
}
