namespace Negotiation.Model;

/// <summary>
/// A number that is said not to be known. That nobody states one is another thing: then the quantity is absent.
/// </summary>
public sealed record NotKnown : Quantity
{
    private protected override void Closed()
    {
    }
}
