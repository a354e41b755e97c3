namespace Negotiation.Model;

/// <summary>A proposal of a kind that this version does not know; its own members are kept as unknown ones.</summary>
public sealed record UnknownProposal : Proposal
{
    /// <summary>The kind as it is written.</summary>
    /// <exception cref="DomainRuleException">NEG2001: the text is blank.</exception>
    public required string Kind { get; init => field = Guard.NotBlank(value); }

    private protected override void Closed()
    {
    }
}
