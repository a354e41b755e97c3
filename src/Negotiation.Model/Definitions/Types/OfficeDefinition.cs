namespace Negotiation.Model.Json;

/// <summary>How an <see cref="Office"/> stands in JSON.</summary>
internal static class OfficeDefinition
{
    private static readonly Members<Office> M = new("An office that a person holds or held.");
    private static readonly Member<Office, string> Title = M.Required("title", Texts.Words, static o => o.Title, "The title.");
    private static readonly Member<Office, Reference> Of =
        M.Required("of", Texts.Of<Reference>(), static o => o.Of, "What it is an office of: a party, a body, another person.");
    private static readonly Member<Office, Id<Party>?> NamedBy =
        M.OptionalValue("namedBy", Texts.Id<Party>(), static o => o.NamedBy, "The party that named the person to the office, where one did.");
    private static readonly Member<Office, When?> During =
        M.Optional("during", WhenDefinition.Codec, static o => o.During, "When it was held; not stated is no limit, and no breach.");
    private static readonly Member<Office, ValueList<Evidence>> Evidence =
        M.Evidence(static o => o.Evidence, "Where that is reported.");

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<Office> Codec = M.Whole("during").Make(static d => new Office
    {
        Title = Title.Of(d),
        Of = Of.Of(d),
        NamedBy = NamedBy.Of(d),
        During = During.Of(d),
        Evidence = Evidence.Of(d),
        Unknown = d.TakeUnknown(),
    });
}
