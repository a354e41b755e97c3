namespace Negotiation.Model.Json;

/// <summary>How a <see cref="TerritorialDemand"/> stands in JSON.</summary>
internal static class TerritorialDemandDefinition
{
    private static readonly Members<TerritorialDemand> M =
        new Members<TerritorialDemand>("That something be done with territory: forces leave it, it is ceded, it is recognised.").Kind("territorial-demand");
    private static readonly ProposalMembers<TerritorialDemand> Common = new(M);
    private static readonly Member<TerritorialDemand, TerritorialAction> Action =
        M.Required("action", Texts.Code<TerritorialAction>(), static t => t.Action, "What is to be done.");
    private static readonly Member<TerritorialDemand, string?> Object =
        M.Optional("object", Texts.Words, static t => t.Object, "What the action is done to, such as the forces that leave.");
    private static readonly Member<TerritorialDemand, AttestedList<Area>> Areas =
        M.Required("areas", Facts.Areas, static t => t.Areas, "Where.");
    private static readonly Member<TerritorialDemand, AttestedList<Area>?> To =
        M.Optional("to", Facts.Areas, static t => t.To, "Up to where, such as the line behind which forces withdraw; absent when it is not recorded.");
    private static readonly EntryMembers<TerritorialDemand> Tail = new(M);

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<TerritorialDemand> Codec = M.Make(static d => Tail.Complete(
        Common.Complete(
            new TerritorialDemand
            {
                Id = Common.Id.Of(d),
                Action = Action.Of(d),
                Object = Object.Of(d),
                Areas = Areas.Of(d),
                To = To.Of(d),
            },
            d),
        d));
}
