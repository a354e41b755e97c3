namespace Negotiation.Model.Json;

/// <summary>How a <see cref="Name"/> stands in JSON.</summary>
internal static class NameDefinition
{
    private static readonly Members<Name> M = new("A name, with its language and who uses it.");
    private static readonly Member<Name, string> Text = M.Required("text", Texts.Words, static n => n.Text, "The name.");
    private static readonly Member<Name, LanguageTag?> Language =
        M.OptionalValue("language", Texts.Of<LanguageTag>(), static n => n.Language, "The language of the name.");
    private static readonly Member<Name, Id<Party>?> UsedBy =
        M.OptionalValue("usedBy", Texts.Id<Party>(), static n => n.UsedBy, "The party that uses the name, where it is not everyone.");

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<Name> Codec = M.Whole("usedBy").Make(static d => new Name
    {
        Text = Text.Of(d),
        Language = Language.Of(d),
        UsedBy = UsedBy.Of(d),
        Unknown = d.TakeUnknown(),
    });
}
