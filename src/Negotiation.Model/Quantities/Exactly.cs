namespace Negotiation.Model;

/// <summary>An exact number.</summary>
public sealed record Exactly : Quantity
{
    /// <summary>The number; its digits after the point are kept.</summary>
    /// <exception cref="DomainRuleException">NEG2016: the number is negative.</exception>
    public required decimal Value { get; init => field = Guard.NotNegative(value); }

    private protected override void Closed()
    {
    }
}
