namespace Negotiation.Model;

/// <summary>A time that is not before one time and not after another; either may be absent, which is not told.</summary>
public sealed record Window : When, IOpenRecord
{
    /// <summary>A window between two times.</summary>
    /// <param name="notBefore">Its beginning, inclusive; <c>null</c> when it is not told.</param>
    /// <param name="notAfter">Its end, inclusive; <c>null</c> when it is not told.</param>
    /// <exception cref="DomainRuleException">
    /// NEG2017: neither is given. NEG2014: the beginning is certainly later than the end.
    /// </exception>
    public Window(When? notBefore, When? notAfter)
    {
        if (notBefore is null && notAfter is null)
        {
            throw new DomainRuleException(RuleBook.NothingNamed, "a window has neither notBefore nor notAfter: give it at least one.");
        }

        NotBefore = notBefore;
        NotAfter = notAfter;
        _ = new DateRange(Earliest, Latest);
    }

    /// <summary>The beginning, inclusive; <c>null</c> when it is not told.</summary>
    public When? NotBefore { get; }

    /// <summary>The end, inclusive; <c>null</c> when it is not told.</summary>
    public When? NotAfter { get; }

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }

    /// <inheritdoc/>
    public override DateBound Earliest => NotBefore?.Earliest ?? DateBound.Unknown;

    /// <inheritdoc/>
    public override DateBound Latest => NotAfter?.Latest ?? DateBound.Unknown;

    private protected override void Closed()
    {
    }
}
