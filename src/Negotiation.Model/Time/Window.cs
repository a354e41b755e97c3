namespace Negotiation.Model;

/// <summary>A time that is not before one time and not after another; either may be absent, where it is not stated.</summary>
public sealed record Window : When, IOpenRecord
{
    /// <summary>A window between two times.</summary>
    /// <param name="notBefore">Its beginning, inclusive; <c>null</c> when it is not recorded.</param>
    /// <param name="notAfter">Its end, inclusive; <c>null</c> when it is not recorded.</param>
    /// <exception cref="DomainRuleException">
    /// NEG2017: neither is given. NEG2014: the beginning is certainly later than the end, by the clock where both are moments and by the calendar otherwise.
    /// </exception>
    public Window(When? notBefore, When? notAfter)
    {
        if (notBefore is null && notAfter is null)
        {
            throw new DomainRuleException(RuleBook.NothingNamed, "a window has neither notBefore nor notAfter: give it at least one.");
        }

        NotBefore = notBefore;
        NotAfter = notAfter;
        if (notBefore is Moment first && notAfter is Moment last && first.Instant > last.Instant)
        {
            throw new DomainRuleException(RuleBook.BoundsReversed, $"'{first}' is later than '{last}': swap the bounds.");
        }

        _ = new DateRange(Earliest, Latest);
    }

    /// <summary>The beginning, inclusive; <c>null</c> when it is not recorded.</summary>
    public When? NotBefore { get; }

    /// <summary>The end, inclusive; <c>null</c> when it is not recorded.</summary>
    public When? NotAfter { get; }

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }

    /// <inheritdoc/>
    public override DateBound Earliest => (IsAcrossMidnight ? NotAfter : NotBefore)?.Earliest ?? DateBound.Unknown;

    /// <inheritdoc/>
    public override DateBound Latest => (IsAcrossMidnight ? NotBefore : NotAfter)?.Latest ?? DateBound.Unknown;

    /// <summary>
    /// Whether it begins on a later day than it ends, each by the clock of its own offset: from one in the morning at +03:00 to seven in the evening before at
    /// -04:00 it is an hour, and the days are those of both.
    /// </summary>
    private bool IsAcrossMidnight => NotBefore is Moment first && NotAfter is Moment last && first.At.Date > last.At.Date;

    private protected override void Closed()
    {
    }
}
