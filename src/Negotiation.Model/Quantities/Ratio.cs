namespace Negotiation.Model;

/// <summary>So many of one to so many of another, for two sides or more.</summary>
public sealed record Ratio : Quantity
{
    /// <summary>The sides with their parts, at least two.</summary>
    /// <exception cref="DomainRuleException">NEG2019: there are fewer than two.</exception>
    public required ValueList<RatioPart> Parts { get; init => field = Guard.AtLeastTwo(value); }

    private protected override void Closed()
    {
    }
}
