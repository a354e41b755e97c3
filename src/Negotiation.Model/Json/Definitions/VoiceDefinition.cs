namespace Negotiation.Model.Json;

/// <summary>How a <see cref="Voice"/> stands in JSON.</summary>
internal static class VoiceDefinition
{
    private static readonly Members<Voice> M = new("Someone who speaks: a person, a party, a source or one without a name; for a party, in a capacity, at an event, at a time.");
    private static readonly Member<Voice, Reference?> Speaker =
        M.OptionalValue("speaker", Texts.Of<Reference>(), static v => v.Speaker);
    private static readonly Member<Voice, string?> Description =
        M.Optional("description", Texts.Words, static v => v.Description);
    private static readonly Member<Voice, Id<Party>?> For = M.OptionalValue("for", Texts.Id<Party>(), static v => v.For);
    private static readonly Member<Voice, string?> Role = M.Optional("role", Texts.Words, static v => v.Role);
    private static readonly Member<Voice, string?> Capacity = M.Optional("capacity", Texts.Words, static v => v.Capacity);
    private static readonly Member<Voice, Reference?> Authority =
        M.OptionalValue("authority", Texts.Of<Reference>(), static v => v.Authority);
    private static readonly Member<Voice, Id<Event>?> In = M.OptionalValue("in", Texts.Id<Event>(), static v => v.In);
    private static readonly Member<Voice, When?> At = M.Optional("at", WhenDefinition.Codec, static v => v.At);

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<Voice> Codec = M.Make(static d => new Voice
    {
        Speaker = Speaker.Of(d),
        Description = Description.Of(d),
        For = For.Of(d),
        Role = Role.Of(d),
        Capacity = Capacity.Of(d),
        Authority = Authority.Of(d),
        In = In.Of(d),
        At = At.Of(d),
        Unknown = d.TakeUnknown(),
    });
}
