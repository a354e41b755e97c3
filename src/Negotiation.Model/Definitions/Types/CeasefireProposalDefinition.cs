namespace Negotiation.Model.Json;

/// <summary>How a <see cref="CeasefireProposal"/> stands in JSON.</summary>
internal static class CeasefireProposalDefinition
{
    private static readonly Members<CeasefireProposal> M =
        new Members<CeasefireProposal>("That the fighting stop.").Kind("ceasefire-proposal");
    private static readonly ProposalMembers<CeasefireProposal> Common = new(M);
    private static readonly Member<CeasefireProposal, Attested<CeasefireScope>?> Scope =
        M.Optional("scope", Facts.CeasefireScope, static c => c.Scope, "How much of the fighting.");
    private static readonly Member<CeasefireProposal, AttestedList<Area>?> Areas =
        M.Optional("areas", Facts.Areas, static c => c.Areas, "Where. Absent: not stated.");
    private static readonly Member<CeasefireProposal, ValueList<Id<Party>>?> Monitors =
        M.ListOrAbsent("monitors", Texts.Id<Party>(), static c => c.Monitors, "Who watches over it.");
    private static readonly Member<CeasefireProposal, ValueList<string>?> Exceptions =
        M.ListOrAbsent("exceptions", Texts.Words, static c => c.Exceptions, "What is not covered.");
    private static readonly EntryMembers<CeasefireProposal> Tail = new(M);

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<CeasefireProposal> Codec = M.Whole("exceptions").Make(static d => Tail.Complete(
        Common.Complete(
            new CeasefireProposal
            {
                Id = Common.Id.Of(d),
                Scope = Scope.Of(d),
                Areas = Areas.Of(d),
                Monitors = Monitors.Of(d),
                Exceptions = Exceptions.Of(d),
            },
            d),
        d));
}
