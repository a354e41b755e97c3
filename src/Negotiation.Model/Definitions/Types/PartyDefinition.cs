namespace Negotiation.Model.Json;

/// <summary>How a <see cref="Party"/> stands in JSON.</summary>
internal static class PartyDefinition
{
    private static readonly Members<Party> M = new("A side in the negotiation or a third party: a state, an organisation, an armed group.");
    private static readonly Member<Party, Id<Party>> Id =
        M.Identity("id", Texts.Id<Party>(), static p => p.Id, "The identity that other entries refer to.");
    private static readonly Member<Party, PartyKind> Kind =
        M.Required("kind", Texts.Code<PartyKind>(), static p => p.Kind, "What sort of party it is.");
    private static readonly Member<Party, string> Name =
        M.Required("name", Texts.Words, static p => p.Name, "The name under which the record shows it.");
    private static readonly Member<Party, ValueList<Name>> Aliases =
        M.List("aliases", NameDefinition.Codec, static p => p.Aliases, "Other names, metonyms such as a capital included.");
    private static readonly Member<Party, ValueList<ExternalCode>> Codes =
        M.List("codes", Texts.Of<ExternalCode>(), static p => p.Codes, "Its codes in other schemes.");
    private static readonly Member<Party, Id<Territory>?> Territory =
        M.OptionalValue("territory", Texts.Id<Territory>(), static p => p.Territory, "The territory whose state it is.");
    private static readonly Member<Party, ValueList<Membership>> Memberships =
        M.List("memberships", MembershipDefinition.Codec, static p => p.Memberships, "What it is a member of.");
    private static readonly Member<Party, ValueList<PartyRole>> Roles =
        M.List("roles", PartyRoleDefinition.Codec, static p => p.Roles, "Its roles in the process, beside those in which it speaks or takes part once.");
    private static readonly EntryMembers<Party> Common = new(M);

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<Party> Codec = M.Make(static d => Common.Complete(
        new Party
        {
            Id = Id.Of(d),
            Kind = Kind.Of(d),
            Name = Name.Of(d),
            Aliases = Aliases.Of(d),
            Codes = Codes.Of(d),
            Territory = Territory.Of(d),
            Memberships = Memberships.Of(d),
            Roles = Roles.Of(d),
        },
        d));
}
