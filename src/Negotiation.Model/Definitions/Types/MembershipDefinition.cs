namespace Negotiation.Model.Json;

/// <summary>How a <see cref="Membership"/> stands in JSON.</summary>
internal static class MembershipDefinition
{
    private static readonly Members<Membership> M = new("That a party belongs to another.");
    private static readonly Member<Membership, Id<Party>> In = M.Required("in", Texts.Id<Party>(), static m => m.In, "What it belongs to.");
    private static readonly Member<Membership, string?> Role = M.Optional("role", Texts.Words, static m => m.Role, "Its role there.");
    private static readonly Member<Membership, Quantity?> Seats =
        M.Optional("seats", QuantityDefinition.Codec, static m => m.Seats, "How many of its people sit there.");
    private static readonly Member<Membership, Id<Party>?> NamedBy =
        M.OptionalValue("namedBy", Texts.Id<Party>(), static m => m.NamedBy, "The party that named it to the seat or the role, where another did.");
    private static readonly Member<Membership, When?> During =
        M.Optional("during", WhenDefinition.Codec, static m => m.During, "When; not stated is no limit.");

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<Membership> Codec = M.Whole("during").Make(static d => new Membership
    {
        In = In.Of(d),
        Role = Role.Of(d),
        Seats = Seats.Of(d),
        NamedBy = NamedBy.Of(d),
        During = During.Of(d),
        Unknown = d.TakeUnknown(),
    });
}
