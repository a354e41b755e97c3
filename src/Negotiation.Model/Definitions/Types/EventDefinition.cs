namespace Negotiation.Model.Json;

/// <summary>How an <see cref="Event"/> stands in JSON.</summary>
internal static class EventDefinition
{
    private static readonly Members<Event> M = new("What comes to pass: talks, a call, a delivery, an attack.");
    private static readonly Member<Event, Id<Event>> Id =
        M.Identity("id", Texts.Id<Event>(), static e => e.Id, "The identity that other entries refer to.");
    private static readonly Member<Event, EventKind> Kind =
        M.Required("kind", Texts.Code<EventKind>(), static e => e.Kind, "What sort of event it is.");
    private static readonly Member<Event, Attested<string>?> Summary =
        M.Optional("summary", Facts.Words, static e => e.Summary, "What it is, in a few words.");
    private static readonly Member<Event, Attested<Occurrence>> Occurrence =
        M.Required("occurrence", Facts.Occurrence, static e => e.Occurrence, "Whether it is only announced or has come to pass.");
    private static readonly Member<Event, Attested<When>?> When = M.Optional("when", Facts.When, static e => e.When, "When.");
    private static readonly Member<Event, Attested<Id<Territory>>?> Place = M.Optional("place", Facts.Place, static e => e.Place, "Where.");
    private static readonly Member<Event, AttestedList<Participant>?> Participants =
        M.Optional("participants", Facts.Participants, static e => e.Participants, "Who took part.");
    private static readonly Member<Event, MeetingForm?> Form =
        M.Optional("form", Texts.Code<MeetingForm>(), static e => e.Form, "In what form the participants met.");
    private static readonly Member<Event, ValueList<Reference>> About =
        M.List("about", Texts.Of<Reference>(), static e => e.About, "What it was about.");
    private static readonly Member<Event, ValueList<Effect>> Effects =
        M.List("effects", EffectDefinition.Codec, static e => e.Effects, "What it does to other entries.");
    private static readonly Member<Event, ValueList<Measure>> Measures =
        M.List("measures", MeasureDefinition.Codec, static e => e.Measures, "What was counted at it, or up to it.");
    private static readonly Member<Event, ValueList<Vote>> Votes =
        M.List("votes", VoteDefinition.Codec, static e => e.Votes, "The votes that were taken at it, each body's apart.");
    private static readonly EntryMembers<Event> Common = new(M);

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<Event> Codec = M.Make(static d => Common.Complete(
        new Event
        {
            Id = Id.Of(d),
            Kind = Kind.Of(d),
            Summary = Summary.Of(d),
            Occurrence = Occurrence.Of(d),
            When = When.Of(d),
            Place = Place.Of(d),
            Participants = Participants.Of(d),
            Form = Form.Of(d),
            About = About.Of(d),
            Effects = Effects.Of(d),
            Measures = Measures.Of(d),
            Votes = Votes.Of(d),
        },
        d));
}
