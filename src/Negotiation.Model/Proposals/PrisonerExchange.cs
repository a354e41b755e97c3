namespace Negotiation.Model;

/// <summary>That each side gives up people it holds.</summary>
/// <remarks>That a category is excluded says nothing about who is included.</remarks>
public sealed record PrisonerExchange : Proposal, IHandover
{
    /// <summary>Who passes from whom to whom.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is missing.</exception>
    public required AttestedList<Transfer> Transfers { get; init => field = Guard.Set(value); }

    /// <summary>Where.</summary>
    public Attested<Id<Territory>>? Place { get; init; }

    private protected override void Closed()
    {
    }
}
