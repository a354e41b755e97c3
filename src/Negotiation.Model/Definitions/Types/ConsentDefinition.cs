namespace Negotiation.Model.Json;

/// <summary>How a <see cref="Consent"/> stands in JSON.</summary>
internal static class ConsentDefinition
{
    private static readonly Members<Consent> M = new("Whose consent a text or a proposal needs, in what form it is to be given, and whom it then binds.");
    private static readonly Member<Consent, ValueList<Id<Party>>?> Of =
        M.ListOrAbsent("of", Texts.Id<Party>(), static c => c.Of, "The parties whose consent is needed: no more and no fewer. Absent: not stated; empty: nobody's.");
    private static readonly Member<Consent, ConsentMeans?> Means =
        M.Optional("means", Texts.Code<ConsentMeans>(), static c => c.Means, "The means by which consent to be bound is given. Absent: any.");
    private static readonly Member<Consent, ValueList<ConsentOrgan>> Organs =
        M.List("organs", ConsentOrganDefinition.Codec, static c => c.Organs, "The organs whose approval a party needs before it can give its own consent.");
    private static readonly Member<Consent, int?> Quorum =
        M.OptionalValue("quorum", CountCodec.FromOne, static c => c.Quorum, "How many of those in of must have consented for it to enter into force, from 1. Absent: all of them.");
    private static readonly Member<Consent, ValueList<Id<Party>>?> Binds =
        M.ListOrAbsent("binds", Texts.Id<Party>(), static c => c.Binds, "Whom it binds once it is in force, where those are others than of: the parties that an award or a decision names.");
    private static readonly Member<Consent, Reference?> Entry =
        M.OptionalValue("entry", Texts.Of<Reference>(), static c => c.Entry, "The entry, usually an event, by which it enters into force: the deposit of the last instrument, a day that is announced later.");
    private static readonly Member<Consent, When?> AppliedFrom =
        M.Optional("appliedFrom", WhenDefinition.Codec, static c => c.AppliedFrom, "From when it is applied provisionally, before it is in force, by each of those who have signed or accepted it, ratified or not (Vienna Convention on the Law of Treaties, article 25). Absent: it is not.");

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<Consent> Codec = M.SameByMembers().Whole("of", "organs", "binds", "entry", "appliedFrom").Make(static d => new Consent
    {
        Of = Of.Of(d),
        Means = Means.Of(d),
        Organs = Organs.Of(d),
        Quorum = Quorum.Of(d),
        Binds = Binds.Of(d),
        Entry = Entry.Of(d),
        AppliedFrom = AppliedFrom.Of(d),
        Unknown = d.TakeUnknown(),
    });
}
