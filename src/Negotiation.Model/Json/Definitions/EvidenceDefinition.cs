namespace Negotiation.Model.Json;

/// <summary>How an <see cref="Evidence"/> stands in JSON.</summary>
internal static class EvidenceDefinition
{
    private static readonly Members<Evidence> M = new("Where something is reported, how nearly in its words, and through whose mouths.");
    private static readonly Member<Evidence, Id<Source>> Source = M.Required("source", Texts.Id<Source>(), static e => e.Source);
    private static readonly Member<Evidence, TextSpan?> Span = M.Optional("span", TextSpanDefinition.Codec, static e => e.Span);
    private static readonly Member<Evidence, Wording> Wording =
        M.Required("wording", Texts.Code<Wording>(), static e => e.Wording);
    private static readonly Member<Evidence, ValueList<Voice>> Via = M.List("via", VoiceDefinition.Codec, static e => e.Via);
    private static readonly Member<Evidence, InformationGrade?> Grade =
        M.Optional("grade", Texts.Code<InformationGrade>(), static e => e.Grade);
    private static readonly Member<Evidence, string?> Note = M.Optional("note", Texts.Words, static e => e.Note);
    private static readonly Member<Evidence, Handling?> Handling =
        M.Optional("handling", HandlingDefinition.Codec, static e => e.Handling);

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<Evidence> Codec = M.Make(static d => new Evidence
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
