namespace Negotiation.Model.Json;

/// <summary>How a <see cref="PrisonerExchange"/> stands in JSON.</summary>
internal static class PrisonerExchangeDefinition
{
    private static readonly Members<PrisonerExchange> M =
        new Members<PrisonerExchange>("That each side gives up people it holds.").Kind("prisoner-exchange");
    private static readonly ProposalMembers<PrisonerExchange> Common = new(M);
    private static readonly HandoverMembers<PrisonerExchange> Handover = new(M, "Who passes from whom to whom.");
    private static readonly EntryMembers<PrisonerExchange> Tail = new(M);

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<PrisonerExchange> Codec = M.Make(static d => Tail.Complete(
        Common.Complete(
            new PrisonerExchange
            {
                Id = Common.Id.Of(d),
                Transfers = Handover.Transfers.Of(d),
                Place = Handover.Place.Of(d),
            },
            d),
        d));
}
