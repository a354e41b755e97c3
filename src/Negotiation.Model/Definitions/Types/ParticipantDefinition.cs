namespace Negotiation.Model.Json;

/// <summary>How a <see cref="Participant"/> stands in JSON.</summary>
internal static class ParticipantDefinition
{
    private static readonly Members<Participant> M = new("Someone who takes part: a person, a party, or a person for a party.");
    private static readonly Member<Participant, Id<Person>?> Person =
        M.OptionalValue("person", Texts.Id<Person>(), static p => p.Person, "The person.");
    private static readonly Member<Participant, Id<Party>?> Party =
        M.OptionalValue("party", Texts.Id<Party>(), static p => p.Party, "The party.");
    private static readonly Member<Participant, string?> Role =
        M.Optional("role", Texts.Words, static p => p.Role, "The role in words, such as delegation, author or attacker.");
    private static readonly Member<Participant, Capacity?> Capacity =
        M.Optional("capacity", Texts.Code<Capacity>(), static p => p.Capacity, "The capacity in which it takes part, such as host or mediator. Absent: as a party, or for one.");
    private static readonly Member<Participant, Attendance?> Attendance =
        M.Optional("attendance", Texts.Code<Attendance>(), static p => p.Attendance, "Whether and how it came. Absent: it took part.");

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<Participant> Codec = M.Bears("person", "party").Make(static d => new Participant
    {
        Person = Person.Of(d),
        Party = Party.Of(d),
        Role = Role.Of(d),
        Capacity = Capacity.Of(d),
        Attendance = Attendance.Of(d),
        Unknown = d.TakeUnknown(),
    });
}
