namespace Negotiation.Model.Json;

/// <summary>How an <see cref="UnknownProposal"/> stands in JSON.</summary>
internal static class UnknownProposalDefinition
{
    private static readonly Members<UnknownProposal> M = new("A proposal of a kind that this version does not know; its own members are kept as unknown ones.");
    private static readonly Member<UnknownProposal, string> Kind = M.Required("kind", Texts.Kind, static u => u.Kind, "The kind as it is written.");
    private static readonly ProposalMembers<UnknownProposal> Common = new(M);
    private static readonly EntryMembers<UnknownProposal> Tail = new(M);

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<UnknownProposal> Codec = M.Make(static d => Tail.Complete(
        Common.Complete(
            new UnknownProposal
            {
                Id = Common.Id.Of(d),
                Kind = Kind.Of(d),
            },
            d),
        d));
}
