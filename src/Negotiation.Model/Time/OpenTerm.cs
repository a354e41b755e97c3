namespace Negotiation.Model;

/// <summary>Without an end: until it is ended.</summary>
public sealed record OpenTerm : Term
{
    private protected override void Closed()
    {
    }
}
