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
        M.Optional("role", Texts.Words, static p => p.Role, "The role, such as delegation, host or author.");

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<Participant> Codec = M.Bears("person", "party").Make(static d => new Participant
    {
        Person = Person.Of(d),
        Party = Party.Of(d),
        Role = Role.Of(d),
        Unknown = d.TakeUnknown(),
    });
}
