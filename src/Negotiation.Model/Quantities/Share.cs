namespace Negotiation.Model;

/// <summary>A fraction of a whole that the place names.</summary>
/// <remarks>All of it is <see cref="All"/>; a fraction that is rounded or bounded is <see cref="About"/> or <see cref="Bounds"/> in <see cref="Unit.Percent"/>.</remarks>
public sealed record Share : Quantity
{
    /// <summary>The fraction, above 0 and below 1.</summary>
    /// <exception cref="DomainRuleException">NEG2015: the fraction is not above 0 and below 1.</exception>
    public required decimal Value { get; init => field = Guard.Fraction(value); }

    private protected override void Closed()
    {
    }
}
