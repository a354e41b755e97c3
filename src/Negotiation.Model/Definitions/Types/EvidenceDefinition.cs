namespace Negotiation.Model.Json;

/// <summary>How an <see cref="Evidence"/> stands in JSON.</summary>
internal static class EvidenceDefinition
{
    private static readonly Members<Evidence> M = new("Where something is reported, how nearly in its words, and through whom.");
    private static readonly Member<Evidence, Id<Source>> Source = M.Required("source", Texts.Id<Source>(), static e => e.Source, "The source.");
    private static readonly Member<Evidence, TextSpan?> Span =
        M.Optional("span", TextSpanDefinition.Codec, static e => e.Span, "The place in the source.");
    private static readonly Member<Evidence, Wording> Wording =
        M.Required("wording", Texts.Code<Wording>(), static e => e.Wording, "How near the record is to the words of the source.");
    private static readonly Member<Evidence, ValueList<Voice>> Via =
        M.List(
            "via", VoiceDefinition.Codec, static e => e.Via,
            "The voices between the source and the fact, the one nearest to the source first; empty when the source reports it in its own voice.");
    private static readonly Member<Evidence, InformationGrade?> Grade =
        M.Optional("grade", Texts.Code<InformationGrade>(), static e => e.Grade, "How credible it is.");
    private static readonly Member<Evidence, string?> Note =
        M.Optional("note", Texts.Words, static e => e.Note, "What a reader of the evidence should know.");
    private static readonly Member<Evidence, Handling?> Handling =
        M.Optional("handling", HandlingDefinition.Codec, static e => e.Handling, "To whom it may be shown.");

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<Evidence> Codec = M.Whole("via", "handling").Make(static d => new Evidence
    {
        Source = Source.Of(d),
        Span = Span.Of(d),
        Wording = Wording.Of(d),
        Via = Via.Of(d),
        Grade = Grade.Of(d),
        Note = Note.Of(d),
        Handling = Handling.Of(d),
        Unknown = d.TakeUnknown(),
    });
}
