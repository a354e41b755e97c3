namespace Negotiation.Model.Json;

/// <summary>How a <see cref="Person"/> stands in JSON.</summary>
internal static class PersonDefinition
{
    private static readonly Members<Person> M = new("A human being who speaks or acts.");
    private static readonly Member<Person, Id<Person>> Id =
        M.Identity("id", Texts.Id<Person>(), static p => p.Id, "The identity that other entries refer to.");
    private static readonly Member<Person, string> Name =
        M.Required("name", Texts.Words, static p => p.Name, "The name under which the record shows the person.");
    private static readonly Member<Person, ValueList<Name>> Aliases =
        M.List("aliases", NameDefinition.Codec, static p => p.Aliases, "Other names and other spellings.");
    private static readonly Member<Person, ValueList<Office>> Offices =
        M.List("offices", OfficeDefinition.Codec, static p => p.Offices, "The offices, each with its time.");
    private static readonly Member<Person, ValueList<ExternalCode>> Codes =
        M.List("codes", Texts.Of<ExternalCode>(), static p => p.Codes, "Codes in other schemes.");
    private static readonly EntryMembers<Person> Common = new(M);

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<Person> Codec = M.Make(static d => Common.Complete(
        new Person
        {
            Id = Id.Of(d),
            Name = Name.Of(d),
            Aliases = Aliases.Of(d),
            Offices = Offices.Of(d),
            Codes = Codes.Of(d),
        },
        d));
}
