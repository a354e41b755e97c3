namespace Negotiation.Model.Json;

/// <summary>How a <see cref="DetaineeRelease"/> stands in JSON.</summary>
internal static class DetaineeReleaseDefinition
{
    private static readonly Members<DetaineeRelease> M =
        new Members<DetaineeRelease>("That people be released, without others in return.").Kind("detainee-release");
    private static readonly ProposalMembers<DetaineeRelease> Common = new(M);
    private static readonly Member<DetaineeRelease, Attested<ValueList<Transfer>>> Transfers =
        M.Required("transfers", Facts.Transfers, static d => d.Transfers, "Who is released, by whom, to whom.");
    private static readonly Member<DetaineeRelease, Attested<ValueList<PersonCategory>>?> Excluded =
        M.Optional("excluded", Facts.Categories, static d => d.Excluded, "Who is not to be among them.");
    private static readonly Member<DetaineeRelease, Attested<Id<Territory>>?> Place =
        M.Optional("place", Facts.Place, static d => d.Place, "Where.");
    private static readonly EntryMembers<DetaineeRelease> Tail = new(M);

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<DetaineeRelease> Codec = M.Make(static d => Tail.Complete(
        Common.Complete(
            new DetaineeRelease
            {
                Id = Common.Id.Of(d),
                Transfers = Transfers.Of(d),
                Excluded = Excluded.Of(d),
                Place = Place.Of(d),
            },
            d),
        d));
}
