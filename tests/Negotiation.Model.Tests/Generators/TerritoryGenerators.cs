using FsCheck;
using FsCheck.Fluent;

namespace Negotiation.Model.Tests;

/// <summary>Makes territories, who holds them, and the areas to which proposals apply.</summary>
public static class TerritoryGenerators
{
    public static Gen<Extent> Extent { get; } = Gen.Frequency(
        (2, CodeGenerators.Of<ExtentKind>().Select(Model.Extent.Of)),
        (1, from digits in Gen.Choose(1, 9999)
            from scale in Gen.Choose(4, 28)
            select Model.Extent.Of(new decimal(digits, 0, 0, isNegative: false, (byte)scale))));

    public static Gen<Control> Control { get; } =
        from party in TextGenerators.Id<Party>()
        from extent in Extent.Attested()
        from time in TimeGenerators.When.Attested().OrNull()
        from evidence in SourceGenerators.Evidence.Listed()
        from unknown in RawJsonGenerators.UnknownMembers
        select new Control { By = party, Extent = extent, When = time, Evidence = evidence, Unknown = unknown };

    public static Gen<Territory> Territory { get; } = EntryGenerators.Complete(
        from id in TextGenerators.Id<Territory>()
        from name in TextGenerators.Words
        from aliases in PartyGenerators.Name.Listed()
        from codes in TextGenerators.ExternalCode.Listed()
        from within in TextGenerators.Id<Territory>().OrAbsent()
        from control in Control.Listed()
        select new Territory { Id = id, Name = name, Aliases = aliases, Codes = codes, Within = within, Control = control });

    public static Gen<TerritoryArea> TerritoryArea { get; } =
        from territory in TextGenerators.Id<Territory>()
        from extent in Extent.OrNull()
        from unknown in RawJsonGenerators.UnknownMembers
        select new TerritoryArea { Territory = territory, Extent = extent, Unknown = unknown };

    public static Gen<NamedLine> NamedLine { get; } =
        from name in TextGenerators.Words
        from day in TimeGenerators.When.OrNull()
        from extent in Extent.OrNull()
        from unknown in RawJsonGenerators.UnknownMembers
        select new NamedLine { Name = name, As = day, Extent = extent, Unknown = unknown };

    public static Gen<UnknownArea> UnknownArea { get; } =
        from kind in CodeGenerators.UnknownKind
        from extent in Extent.OrNull()
        from unknown in RawJsonGenerators.UnknownMembers
        select new UnknownArea { Kind = kind, Extent = extent, Unknown = unknown };

    public static Gen<Area> Area { get; } = Gen.OneOf(
        TerritoryArea.Select(area => (Area)area), NamedLine.Select(area => (Area)area), UnknownArea.Select(area => (Area)area));
}
