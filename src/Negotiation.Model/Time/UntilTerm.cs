namespace Negotiation.Model;

/// <summary>Until a time or an event.</summary>
public sealed record UntilTerm : Term
{
    /// <summary>When it ends.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is missing.</exception>
    public required When When { get; init => field = Guard.Set(value); }

    private protected override void Closed()
    {
    }
}
