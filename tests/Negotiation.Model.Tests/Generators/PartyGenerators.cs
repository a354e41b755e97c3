using FsCheck;
using FsCheck.Fluent;

namespace Negotiation.Model.Tests.Generators;

/// <summary>Makes parties and the people who speak for them.</summary>
public static class PartyGenerators
{
    public static Gen<Name> Name { get; } =
        from text in TextGenerators.Words
        from language in TextGenerators.LanguageTag.OrAbsent()
        from usedBy in TextGenerators.Id<Party>().OrAbsent()
        from unknown in RawJsonGenerators.UnknownMembers
        select new Name { Text = text, Language = language, UsedBy = usedBy, Unknown = unknown };

    public static Gen<Membership> Membership { get; } =
        from whole in TextGenerators.Id<Party>()
        from role in TextGenerators.Words.OrNull()
        from seats in QuantityGenerators.Quantity.OrNull()
        from namedBy in TextGenerators.Id<Party>().OrAbsent()
        from during in TimeGenerators.When.OrNull()
        from unknown in RawJsonGenerators.UnknownMembers
        select new Membership { In = whole, Role = role, Seats = seats, NamedBy = namedBy, During = during, Unknown = unknown };

    public static Gen<PartyRole> PartyRole { get; } =
        from role in CodeGenerators.Of<Capacity>()
        from part in TextGenerators.Reference.OrAbsent()
        from during in TimeGenerators.When.OrNull()
        from unknown in RawJsonGenerators.UnknownMembers
        select new PartyRole { Role = role, Of = part, During = during, Unknown = unknown };

    public static Gen<Party> Party { get; } = EntryGenerators.Complete(
        from id in TextGenerators.Id<Party>()
        from kind in CodeGenerators.Of<PartyKind>()
        from name in TextGenerators.Words
        from aliases in Name.Listed()
        from codes in TextGenerators.ExternalCode.Listed()
        from territory in TextGenerators.Id<Territory>().OrAbsent()
        from memberships in Membership.Listed()
        from roles in PartyRole.Listed()
        select new Party
        {
            Id = id,
            Kind = kind,
            Name = name,
            Aliases = aliases,
            Codes = codes,
            Territory = territory,
            Memberships = memberships,
            Roles = roles,
        });

    public static Gen<Office> Office { get; } =
        from title in TextGenerators.Words
        from of in TextGenerators.Reference
        from namedBy in TextGenerators.Id<Party>().OrAbsent()
        from during in TimeGenerators.When.OrNull()
        from evidence in SourceGenerators.Evidence.Listed()
        from unknown in RawJsonGenerators.UnknownMembers
        select new Office { Title = title, Of = of, NamedBy = namedBy, During = during, Evidence = evidence, Unknown = unknown };

    public static Gen<Person> Person { get; } = EntryGenerators.Complete(
        from id in TextGenerators.Id<Person>()
        from name in TextGenerators.Words
        from aliases in Name.Listed()
        from offices in Office.Listed()
        from codes in TextGenerators.ExternalCode.Listed()
        select new Person { Id = id, Name = name, Aliases = aliases, Offices = offices, Codes = codes });
}
