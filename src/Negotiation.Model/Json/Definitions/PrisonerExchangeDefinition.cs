namespace Negotiation.Model.Json;

/// <summary>How a <see cref="PrisonerExchange"/> stands in JSON.</summary>
internal static class PrisonerExchangeDefinition
{
    private static readonly Members<PrisonerExchange> M =
        new Members<PrisonerExchange>("That each side gives up people it holds.").Kind("prisoner-exchange");
    private static readonly ProposalMembers<PrisonerExchange> Common = new(M);
    private static readonly Member<PrisonerExchange, Attested<ValueList<Transfer>>> Transfers =
        M.Required("transfers", Facts.Transfers, static p => p.Transfers, "Who passes from whom to whom.");
    private static readonly Member<PrisonerExchange, Attested<ValueList<PersonCategory>>?> Excluded =
        M.Optional("excluded", Facts.Categories, static p => p.Excluded, "Who is not to be among them.");
    private static readonly Member<PrisonerExchange, Attested<Id<Territory>>?> Place =
        M.Optional("place", Facts.Place, static p => p.Place, "Where.");
    private static readonly EntryMembers<PrisonerExchange> Tail = new(M);

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<PrisonerExchange> Codec = M.Make(static d => Tail.Complete(
        Common.Complete(
            new PrisonerExchange
            {
                Id = Common.Id.Of(d),
                Transfers = Transfers.Of(d),
                Excluded = Excluded.Of(d),
                Place = Place.Of(d),
            },
            d),
        d));
}
