namespace Negotiation.Model;

/// <summary>That people be released, without others in return.</summary>
public sealed record DetaineeRelease : Proposal, IHandover
{
    /// <summary>Who is released, by whom, to whom.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is missing.</exception>
    public required AttestedList<Transfer> Transfers { get; init => field = Guard.Set(value); }

    /// <summary>Where.</summary>
    public Attested<Id<Territory>>? Place { get; init; }

    private protected override void Closed()
    {
    }
}
