namespace Negotiation.Model;

/// <summary>
/// A length that is said not to be known. That nobody states one is another thing: then the term is absent.
/// </summary>
public sealed record NotKnownTerm : Term
{
    private protected override void Closed()
    {
    }
}
