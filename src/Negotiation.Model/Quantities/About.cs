namespace Negotiation.Model;

/// <summary>A rounded or estimated number; how wide the estimate is, nobody says.</summary>
public sealed record About : Quantity
{
    /// <summary>The number.</summary>
    /// <exception cref="DomainRuleException">NEG2016: the number is negative.</exception>
    public required decimal Value { get; init => field = Guard.NotNegative(value); }

    private protected override void Closed()
    {
    }
}
