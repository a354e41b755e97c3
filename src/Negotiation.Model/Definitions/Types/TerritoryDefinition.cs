namespace Negotiation.Model.Json;

/// <summary>How a <see cref="Territory"/> stands in JSON.</summary>
internal static class TerritoryDefinition
{
    private static readonly Members<Territory> M = new("A territory: a state, a province, a city.");
    private static readonly Member<Territory, Id<Territory>> Id =
        M.Identity("id", Texts.Id<Territory>(), static t => t.Id, "The identity that other entries refer to.");
    private static readonly Member<Territory, string> Name =
        M.Required("name", Texts.Words, static t => t.Name, "The name under which the record shows it.");
    private static readonly Member<Territory, ValueList<Name>> Aliases =
        M.List("aliases", NameDefinition.Codec, static t => t.Aliases, "Other names and other spellings.");
    private static readonly Member<Territory, ValueList<ExternalCode>> Codes =
        M.List("codes", Texts.Of<ExternalCode>(), static t => t.Codes, "Its codes in other schemes.");
    private static readonly Member<Territory, Id<Territory>?> Within =
        M.OptionalValue("within", Texts.Id<Territory>(), static t => t.Within, "The territory of which it is a part, by the record's own account.");
    private static readonly Member<Territory, ValueList<Control>> Control =
        M.List("control", ControlDefinition.Codec, static t => t.Control, "Who holds it, how far and when.");
    private static readonly EntryMembers<Territory> Common = new(M);

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<Territory> Codec = M.Make(static d => Common.Complete(
        new Territory
        {
            Id = Id.Of(d),
            Name = Name.Of(d),
            Aliases = Aliases.Of(d),
            Codes = Codes.Of(d),
            Within = Within.Of(d),
            Control = Control.Of(d),
        },
        d));
}
