namespace Negotiation.Model;

/// <summary>Different numbers for different categories: 50 km for these weapons, 70 km for those.</summary>
public sealed record ByCategory : Quantity
{
    /// <summary>The categories with their numbers.</summary>
    /// <exception cref="DomainRuleException">NEG2003: the list is empty.</exception>
    public required ValueList<CategoryQuantity> Parts { get; init => field = Guard.NotEmpty(value); }

    private protected override void Closed()
    {
    }
}
