namespace Negotiation.Model.Json;

/// <summary>How a <see cref="DetaineeRelease"/> stands in JSON.</summary>
internal static class DetaineeReleaseDefinition
{
    private static readonly Members<DetaineeRelease> M =
        new Members<DetaineeRelease>("That people be released, without others in return.").Kind("detainee-release");
    private static readonly ProposalMembers<DetaineeRelease> Common = new(M);
    private static readonly HandoverMembers<DetaineeRelease> Handover = new(M, "Who is released, by whom, to whom.");
    private static readonly EntryMembers<DetaineeRelease> Tail = new(M);

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<DetaineeRelease> Codec = M.Make(static d => Tail.Complete(
        Common.Complete(
            new DetaineeRelease
            {
                Id = Common.Id.Of(d),
                Transfers = Handover.Transfers.Of(d),
                Place = Handover.Place.Of(d),
            },
            d),
        d));
}
