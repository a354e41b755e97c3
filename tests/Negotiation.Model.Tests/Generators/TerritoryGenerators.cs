using FsCheck;
using FsCheck.Fluent;

namespace Negotiation.Model.Tests.Generators;

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

    public static Gen<TerritoryArea> TerritoryArea { get; } = Complete(
        from territory in TextGenerators.Id<Territory>()
        select new TerritoryArea { Territory = territory });

    public static Gen<NamedLine> NamedLine { get; } = Complete(
        from name in TextGenerators.Words
        from day in TimeGenerators.When.OrNull()
        select new NamedLine { Name = name, As = day });

    public static Gen<MapReference> MapReference { get; } = Complete(
        from map in TextGenerators.Id<Document>().OrAbsent()
        from mark in TextGenerators.Words
        select new MapReference { Map = map, Mark = mark });

    public static Gen<ForcePositions> ForcePositions { get; } = Complete(
        from parties in TextGenerators.Id<Party>().Listed().OrAbsent()
        from time in TimeGenerators.When.OrNull()
        select new ForcePositions { Of = parties, At = time });

    public static Gen<UnknownArea> UnknownArea { get; } = Complete(
        from kind in CodeGenerators.UnknownKind
        select new UnknownArea { Kind = kind });

    public static Gen<Strip> Strip { get; } = Complete(
        from line in Simple
        from reach in QuantityGenerators.Quantity.OrNull()
        from width in QuantityGenerators.Quantity.OrNull()
        from side in TextGenerators.Id<Party>().OrAbsent()
        from direction in TextGenerators.Words.OrNull()
        select new Strip { Along = line, Reach = reach, Width = width, Side = side, Direction = direction });

    public static Gen<Area> Area { get; } = Gen.Frequency((4, Simple), (1, Strip.Select(area => (Area)area)), (1, WithExceptions(Simple)));

    /// <summary>Areas that hold no other areas.</summary>
    private static Gen<Area> Simple => Gen.Frequency(
        (3, TerritoryArea.Select(area => (Area)area)),
        (1, NamedLine.Select(area => (Area)area)),
        (1, MapReference.Select(area => (Area)area)),
        (1, ForcePositions.Select(area => (Area)area)),
        (1, UnknownArea.Select(area => (Area)area)));

    private static Gen<Area> WithExceptions(Gen<Area> plain) =>
        from area in plain
        from except in plain.Listed(least: 1)
        select area with { Except = except };

    /// <summary>Areas with the members that all of them share, but for exceptions.</summary>
    private static Gen<T> Complete<T>(Gen<T> bare)
        where T : Area =>
        from area in bare
        from extent in Extent.OrNull()
        from unknown in RawJsonGenerators.UnknownMembers
        select (T)((Area)area with { Extent = extent, Unknown = unknown });
}
