namespace Negotiation.Model.Json;

/// <summary>How a <see cref="Document"/> stands in JSON.</summary>
internal static class DocumentDefinition
{
    private static readonly Members<Document> M = new("A text: an agreement, a draft, a version, a translation, an annex.");
    private static readonly Member<Document, Id<Document>> Id =
        M.Identity("id", Texts.Id<Document>(), static d => d.Id, "The identity that other entries refer to.");
    private static readonly Member<Document, DocumentKind> Kind =
        M.Required("kind", Texts.Code<DocumentKind>(), static d => d.Kind, "What sort of text it is.");
    private static readonly Member<Document, string?> Title = M.Optional("title", Texts.Words, static d => d.Title, "Its title.");
    private static readonly Member<Document, ValueList<Name>> Aliases =
        M.List("aliases", NameDefinition.Codec, static d => d.Aliases, "Other names.");
    private static readonly Member<Document, ValueList<ExternalCode>> Codes =
        M.List("codes", Texts.Of<ExternalCode>(), static d => d.Codes, "Its codes in other schemes.");
    private static readonly Member<Document, AttestedList<Id<Party>>?> Authors =
        M.Optional("authors", Facts.Parties, static d => d.Authors, "Whose text it is.");
    private static readonly Member<Document, Attested<When>?> Dated = M.Optional("dated", Facts.When, static d => d.Dated, "The date that it bears.");
    private static readonly Member<Document, LanguageTag?> Language =
        M.OptionalValue("language", Texts.Of<LanguageTag>(), static d => d.Language, "The language of its text.");
    private static readonly Member<Document, Attested<Availability>?> Availability =
        M.Optional("availability", Facts.Availability, static d => d.Availability, "Whether the public can read it. Absent: not stated.");
    private static readonly Member<Document, ValueList<Provision>?> Provisions =
        M.ListOrAbsent(
            "provisions", ProvisionDefinition.Codec, static d => d.Provisions, "Its numbered parts. Absent: not stated; empty: it has none.");
    private static readonly Member<Document, Attested<Consent>?> Consent =
        M.Optional("consent", Facts.Consent, static d => d.Consent, "Whose consent it needs, in what form, and whom it then binds; what it holds takes this over unless it has a consent of its own. Absent: not stated.");
    private static readonly Member<Document, ValueList<Condition>> Conditions =
        M.List("conditions", ConditionDefinition.Codec, static d => d.Conditions, "What must hold before it takes effect.");
    private static readonly Member<Document, ValueList<Condition>> VoidWhen =
        M.List("voidWhen", ConditionDefinition.Codec, static d => d.VoidWhen, "What ends it: it is void from the day on which one of these holds.");
    private static readonly Member<Document, WithdrawalClause?> Withdrawal =
        M.Optional("withdrawal", WithdrawalClauseDefinition.Codec, static d => d.Withdrawal, "That a party may leave it by its own act. Absent: nothing says so.");
    private static readonly EntryMembers<Document> Common = new(M);

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<Document> Codec = M.Whole("conditions", "voidWhen").Make(static d => Common.Complete(
        new Document
        {
            Id = Id.Of(d),
            Kind = Kind.Of(d),
            Title = Title.Of(d),
            Aliases = Aliases.Of(d),
            Codes = Codes.Of(d),
            Authors = Authors.Of(d),
            Dated = Dated.Of(d),
            Language = Language.Of(d),
            Availability = Availability.Of(d),
            Provisions = Provisions.Of(d),
            Consent = Consent.Of(d),
            Conditions = Conditions.Of(d),
            VoidWhen = VoidWhen.Of(d),
            Withdrawal = Withdrawal.Of(d),
        },
        d));
}
