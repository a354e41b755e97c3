namespace Negotiation.Model.Json;

/// <summary>How a <see cref="Source"/> stands in JSON.</summary>
internal static class SourceDefinition
{
    private static readonly Members<Source> M = new("What reports: an article, a transcript, a data set.");
    private static readonly Member<Source, Id<Source>> Id =
        M.Identity("id", Texts.Id<Source>(), static s => s.Id, "The identity that evidence refers to.");
    private static readonly Member<Source, string> Publisher = M.Required("publisher", Texts.Words, static s => s.Publisher, "Who published it.");
    private static readonly Member<Source, string?> Author = M.Optional("author", Texts.Words, static s => s.Author, "Who wrote it.");
    private static readonly Member<Source, string?> Title =
        M.Optional("title", Texts.Words, static s => s.Title, "Its title, in our words or a few of its own.");
    private static readonly Member<Source, When?> Published =
        M.Optional(
            "published", WhenDefinition.Codec, static s => s.Published,
            "When it became known: the third clock, beside when something was said and when it takes effect.");
    private static readonly Member<Source, LanguageTag> Language =
        M.Required("language", Texts.Of<LanguageTag>(), static s => s.Language, "The language of its text.");
    private static readonly Member<Source, WebAddress?> Address =
        M.OptionalValue("address", Texts.Of<WebAddress>(), static s => s.Address, "Where it was published.");
    private static readonly Member<Source, SourceReliability?> Reliability =
        M.Optional("reliability", Texts.Code<SourceReliability>(), static s => s.Reliability, "How reliable the source has proved to be.");
    private static readonly Member<Source, TextFingerprint?> Text =
        M.Optional("text", TextFingerprintDefinition.Codec, static s => s.Text, "The length and the hash of its text, by which a copy is known.");
    private static readonly Member<Source, When?> Retrieved =
        M.Optional("retrieved", WhenDefinition.Codec, static s => s.Retrieved, "When the copy was taken from which the record was made.");
    private static readonly Member<Source, WebAddress?> Archived =
        M.OptionalValue("archived", Texts.Of<WebAddress>(), static s => s.Archived, "Where a copy is kept.");
    private static readonly Member<Source, Id<Source>?> Revises =
        M.OptionalValue("revises", Texts.Id<Source>(), static s => s.Revises, "The earlier source that this one is a new version of.");
    private static readonly Member<Source, Standing?> Standing =
        M.Optional("standing", StandingDefinition.Codec, static s => s.Standing, "What has become of it since: corrected, withdrawn.");
    private static readonly Member<Source, Handling?> Handling =
        M.Optional("handling", HandlingDefinition.Codec, static s => s.Handling, "To whom it may be shown.");
    private static readonly EntryMembers<Source> Common = new(M);

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<Source> Codec = M.Whole("handling").Make(static d => Common.Complete(
        new Source
        {
            Id = Id.Of(d),
            Publisher = Publisher.Of(d),
            Author = Author.Of(d),
            Title = Title.Of(d),
            Published = Published.Of(d),
            Language = Language.Of(d),
            Address = Address.Of(d),
            Reliability = Reliability.Of(d),
            Text = Text.Of(d),
            Retrieved = Retrieved.Of(d),
            Archived = Archived.Of(d),
            Revises = Revises.Of(d),
            Standing = Standing.Of(d),
            Handling = Handling.Of(d),
        },
        d));
}
