namespace Negotiation.Model.Json;

/// <summary>How a <see cref="Voice"/> stands in JSON.</summary>
internal static class VoiceDefinition
{
    private static readonly Members<Voice> M = new("Someone who speaks: a person, a party, a source or one without a name; for a party, in a capacity, at an event, at a time.");
    private static readonly Member<Voice, Reference?> Speaker =
        M.OptionalValue("speaker", Texts.Of<Reference>(), static v => v.Speaker, "The person, party or source.");
    private static readonly Member<Voice, string?> Description =
        M.Optional("description", Texts.Words, static v => v.Description, "Who it is, where there is no name: a senior official.");
    private static readonly Member<Voice, Id<Party>?> For =
        M.OptionalValue("for", Texts.Id<Party>(), static v => v.For, "The party that is spoken for. Without it a person speaks for nobody, and no position of a party follows.");
    private static readonly Member<Voice, string?> Role = M.Optional("role", Texts.Words, static v => v.Role, "The office or the role in which is spoken or signed, in words.");
    private static readonly Member<Voice, Capacity?> Capacity =
        M.Optional("capacity", Texts.Code<Capacity>(), static v => v.Capacity, "The capacity in which is spoken or signed, such as witness or mediator. Absent: as a party, or for one.");
    private static readonly Member<Voice, Reference?> Authority =
        M.OptionalValue("authority", Texts.Of<Reference>(), static v => v.Authority, "What gives the authority to speak.");
    private static readonly Member<Voice, Id<Event>?> In =
        M.OptionalValue("in", Texts.Id<Event>(), static v => v.In, "The event at which is spoken.");
    private static readonly Member<Voice, When?> At = M.Optional("at", WhenDefinition.Codec, static v => v.At, "When is spoken.");

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<Voice> Codec = M.Bears("speaker", "description").Make(static d => new Voice
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
