namespace Negotiation.Model.Json;

/// <summary>How a <see cref="PartyRole"/> stands in JSON.</summary>
internal static class PartyRoleDefinition
{
    private static readonly Members<PartyRole> M =
        new("That a party has a role in the process, or in a part of it: a guarantor, a facilitator, a friend of the process.");
    private static readonly Member<PartyRole, Capacity> Role = M.Required("role", Texts.Code<Capacity>(), static r => r.Role, "The role.");
    private static readonly Member<PartyRole, Reference?> Of = M.OptionalValue(
        "of", Texts.Of<Reference>(), static r => r.Of, "What it has the role in: a document or a provision of one, an event, a proposal or an issue. Absent: the process as a whole.");
    private static readonly Member<PartyRole, When?> During =
        M.Optional("during", WhenDefinition.Codec, static r => r.During, "When; not stated is no limit.");

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<PartyRole> Codec = M.Whole("of", "during").Make(static d => new PartyRole
    {
        Role = Role.Of(d),
        Of = Of.Of(d),
        During = During.Of(d),
        Unknown = d.TakeUnknown(),
    });
}
