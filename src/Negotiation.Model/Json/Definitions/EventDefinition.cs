namespace Negotiation.Model.Json;

/// <summary>How an <see cref="Event"/> stands in JSON.</summary>
internal static class EventDefinition
{
    private static readonly Members<Event> M = new("What comes to pass: talks, a call, a delivery, an attack.");
    private static readonly Member<Event, Id<Event>> Id = M.Required("id", Texts.Id<Event>(), static e => e.Id);
    private static readonly Member<Event, EventKind> Kind = M.Required("kind", Texts.Code<EventKind>(), static e => e.Kind);
    private static readonly Member<Event, Attested<Occurrence>> Occurrence =
        M.Required("occurrence", Facts.Occurrence, static e => e.Occurrence);
    private static readonly Member<Event, Attested<When>?> When = M.Optional("when", Facts.When, static e => e.When);
    private static readonly Member<Event, Attested<Id<Territory>>?> Place = M.Optional("place", Facts.Place, static e => e.Place);
    private static readonly Member<Event, Attested<ValueList<Participant>>?> Participants =
        M.Optional("participants", Facts.Participants, static e => e.Participants);
    private static readonly Member<Event, MeetingForm?> Form = M.Optional("form", Texts.Code<MeetingForm>(), static e => e.Form);
    private static readonly Member<Event, ValueList<Reference>> About =
        M.List("about", Texts.Of<Reference>(), static e => e.About);
    private static readonly Member<Event, ValueList<Effect>> Effects =
        M.List("effects", EffectDefinition.Codec, static e => e.Effects);
    private static readonly EntryMembers<Event> Common = new(M);

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<Event> Codec = M.Make(static d => Common.Complete(
        new Event
        {
            Id = Id.Of(d),
            Kind = Kind.Of(d),
            Occurrence = Occurrence.Of(d),
            When = When.Of(d),
            Place = Place.Of(d),
            Participants = Participants.Of(d),
            Form = Form.Of(d),
            About = About.Of(d),
            Effects = Effects.Of(d),
        },
        d));
}
