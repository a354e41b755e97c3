namespace Negotiation.Model.Json;

/// <summary>How a <see cref="Phrase"/> stands in JSON.</summary>
internal static class PhraseDefinition
{
    private static readonly Members<Phrase> M =
        new Members<Phrase>("A time given in words, with what the words are counted from and the bounds that a reader can give them.").Kind("phrase");
    private static readonly Member<Phrase, string> Text = M.Required("text", Texts.Words, static p => p.Text, "The words.");
    private static readonly Member<Phrase, Reference?> Anchor =
        M.OptionalValue(
            "anchor", Texts.Of<Reference>(), static p => p.Anchor, "What the words are counted from, such as the event at which they were said.");
    private static readonly Member<Phrase, Window?> Within =
        M.Optional("within", WindowDefinition.Codec, static p => p.Within, "The bounds, where they can be given.");

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<Phrase> Codec = M.Make(static d => new Phrase
    {
        Text = Text.Of(d),
        Anchor = Anchor.Of(d),
        Within = Within.Of(d),
        Unknown = d.TakeUnknown(),
    });
}
