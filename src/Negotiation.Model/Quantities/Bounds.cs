using System.Globalization;

namespace Negotiation.Model;

/// <summary>A number between two bounds, both inclusive; either may be absent, which is no bound on that side.</summary>
public sealed record Bounds : Quantity
{
    /// <summary>A number between bounds.</summary>
    /// <param name="atLeast">The lower bound, inclusive; <c>null</c> when there is none.</param>
    /// <param name="atMost">The upper bound, inclusive; <c>null</c> when there is none.</param>
    /// <exception cref="DomainRuleException">
    /// NEG2014: the lower bound is above the upper. NEG2016: a bound is negative. NEG2017: neither is given.
    /// </exception>
    public Bounds(decimal? atLeast, decimal? atMost)
    {
        if (atLeast is null && atMost is null)
        {
            throw new DomainRuleException(RuleBook.NothingNamed, "the bounds have neither atLeast nor atMost: give them at least one.");
        }

        if (atLeast > atMost)
        {
            throw new DomainRuleException(
                RuleBook.BoundsReversed, string.Create(CultureInfo.InvariantCulture, $"the lower bound {atLeast} is above the upper bound {atMost}: swap them."));
        }

        AtLeast = atLeast is { } least ? Guard.NotNegative(least, nameof(AtLeast)) : null;
        AtMost = atMost is { } most ? Guard.NotNegative(most, nameof(AtMost)) : null;
    }

    /// <summary>The lower bound, inclusive; <c>null</c> when there is none.</summary>
    public decimal? AtLeast { get; }

    /// <summary>The upper bound, inclusive; <c>null</c> when there is none.</summary>
    public decimal? AtMost { get; }

    private protected override void Closed()
    {
    }
}
