namespace Negotiation.Model.Json;

/// <summary>How an <see cref="Undertaking"/> stands in JSON.</summary>
internal static class UndertakingDefinition
{
    private static readonly Members<Undertaking> M =
        new Members<Undertaking>("That anything else be done or left undone.").Kind("undertaking");
    private static readonly ProposalMembers<Undertaking> Common = new(M);
    private static readonly Member<Undertaking, string> Action =
        M.Required("action", Texts.Words, static u => u.Action, "A short code of our own for what is to be done, such as open-corridor.");
    private static readonly Member<Undertaking, string?> Object = M.Optional("object", Texts.Words, static u => u.Object, "What it is done to.");
    private static readonly Member<Undertaking, Attested<Quantity>?> Quantity =
        M.Optional("quantity", Facts.Quantity, static u => u.Quantity, "How much or how many.");
    private static readonly Member<Undertaking, AttestedList<Area>?> Areas =
        M.Optional("areas", Facts.Areas, static u => u.Areas, "Where.");
    private static readonly Member<Undertaking, Attested<Id<Territory>>?> Place =
        M.Optional("place", Facts.Place, static u => u.Place, "At what place.");
    private static readonly EntryMembers<Undertaking> Tail = new(M);

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<Undertaking> Codec = M.Make(static d => Tail.Complete(
        Common.Complete(
            new Undertaking
            {
                Id = Common.Id.Of(d),
                Action = Action.Of(d),
                Object = Object.Of(d),
                Quantity = Quantity.Of(d),
                Areas = Areas.Of(d),
                Place = Place.Of(d),
            },
            d),
        d));
}
