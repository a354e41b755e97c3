namespace Negotiation.Model.Json;

/// <summary>How a <see cref="Source"/> stands in JSON.</summary>
internal static class SourceDefinition
{
    private static readonly Members<Source> M = new("What reports: an article, a transcript, a data set.");
    private static readonly Member<Source, Id<Source>> Id = M.Required("id", Texts.Id<Source>(), static s => s.Id);
    private static readonly Member<Source, string> Publisher = M.Required("publisher", Texts.Words, static s => s.Publisher);
    private static readonly Member<Source, string?> Author = M.Optional("author", Texts.Words, static s => s.Author);
    private static readonly Member<Source, string?> Title = M.Optional("title", Texts.Words, static s => s.Title);
    private static readonly Member<Source, When?> Published =
        M.Optional("published", WhenDefinition.Codec, static s => s.Published);
    private static readonly Member<Source, LanguageTag> Language =
        M.Required("language", Texts.Of<LanguageTag>(), static s => s.Language);
    private static readonly Member<Source, WebAddress?> Address =
        M.OptionalValue("address", Texts.Of<WebAddress>(), static s => s.Address);
    private static readonly Member<Source, SourceReliability?> Reliability =
        M.Optional("reliability", Texts.Code<SourceReliability>(), static s => s.Reliability);
    private static readonly Member<Source, TextFingerprint?> Text =
        M.Optional("text", TextFingerprintDefinition.Codec, static s => s.Text);
    private static readonly Member<Source, When?> Retrieved =
        M.Optional("retrieved", WhenDefinition.Codec, static s => s.Retrieved);
    private static readonly Member<Source, WebAddress?> Archived =
        M.OptionalValue("archived", Texts.Of<WebAddress>(), static s => s.Archived);
    private static readonly Member<Source, Id<Source>?> Revises =
        M.OptionalValue("revises", Texts.Id<Source>(), static s => s.Revises);
    private static readonly Member<Source, Standing?> Standing =
        M.Optional("standing", StandingDefinition.Codec, static s => s.Standing);
    private static readonly Member<Source, Handling?> Handling =
        M.Optional("handling", HandlingDefinition.Codec, static s => s.Handling);
    private static readonly EntryMembers<Source> Common = new(M);

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<Source> Codec = M.Make(static d => Common.Complete(
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
