namespace Negotiation.Model;

/// <summary>A territory.</summary>
public sealed record TerritoryArea : Area
{
    /// <summary>The territory.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is missing.</exception>
    public required Id<Territory> Territory { get; init => field = Guard.Set(value); }

    private protected override void Closed()
    {
    }
}
