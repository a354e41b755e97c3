using FsCheck;
using FsCheck.Fluent;

namespace Negotiation.Model.Tests.Generators;

/// <summary>Makes numbers and quantities.</summary>
public static class QuantityGenerators
{
    private static readonly Gen<Unit?> Unit = CodeGenerators.Of<Unit>().OrNull();

    /// <summary>Numbers from 0 with every number of digits that a <see cref="decimal"/> holds; the zeros at their ends are kept.</summary>
    public static Gen<decimal> Number { get; } = Gen.Frequency(
        (3, Gen.Choose(0, 5000).Select(number => (decimal)number)),
        (2, Gen.Elements(0m, 0.0m, 1.50m, 19_400.00m, 0.0000000000000000000000000001m, decimal.MaxValue)),
        (2, from low in Bits
            from middle in Bits
            from high in Bits
            from scale in Gen.Choose(0, 28)
            select new decimal(low, middle, high, isNegative: false, (byte)scale)));

    public static Gen<Exactly> Exactly { get; } =
        from value in Number
        from unit in Unit
        from unknown in RawJsonGenerators.UnknownMembers
        select new Exactly { Value = value, Unit = unit, Unknown = unknown };

    public static Gen<About> About { get; } =
        from value in Number
        from unit in Unit
        from unknown in RawJsonGenerators.UnknownMembers
        select new About { Value = value, Unit = unit, Unknown = unknown };

    public static Gen<Bounds> Bounds { get; } =
        from one in Number
        from other in Number
        from isOpenBelow in Gen.Elements(true, false)
        from isOpenAbove in Gen.Elements(true, false)
        from unit in Unit
        from unknown in RawJsonGenerators.UnknownMembers
        select new Bounds(isOpenBelow ? null : Math.Min(one, other), isOpenAbove && !isOpenBelow ? null : Math.Max(one, other)) { Unit = unit, Unknown = unknown };

    public static Gen<NotKnown> NotKnown { get; } =
        from unit in Unit
        from unknown in RawJsonGenerators.UnknownMembers
        select new NotKnown { Unit = unit, Unknown = unknown };

    public static Gen<UnknownQuantity> UnknownQuantity { get; } =
        from kind in CodeGenerators.UnknownKind
        from unit in Unit
        from unknown in RawJsonGenerators.UnknownMembers
        select new UnknownQuantity { Kind = kind, Unit = unit, Unknown = unknown };

    public static Gen<Share> Share { get; } =
        from digits in Gen.Choose(1, 9999)
        from scale in Gen.Choose(4, 28)
        from unit in Unit
        from unknown in RawJsonGenerators.UnknownMembers
        select new Share { Value = new decimal(digits, 0, 0, isNegative: false, (byte)scale), Unit = unit, Unknown = unknown };

    public static Gen<All> All { get; } =
        from what in TextGenerators.Words.OrNull()
        from unit in Unit
        from unknown in RawJsonGenerators.UnknownMembers
        select new All { Of = what, Unit = unit, Unknown = unknown };

    public static Gen<RatioPart> RatioPart { get; } =
        from party in TextGenerators.Id<Party>().OrAbsent()
        from value in Number
        from unknown in RawJsonGenerators.UnknownMembers
        select new RatioPart { Party = party, Value = value, Unknown = unknown };

    public static Gen<Ratio> Ratio { get; } =
        from parts in RatioPart.Listed(least: 2)
        from unit in Unit
        from unknown in RawJsonGenerators.UnknownMembers
        select new Ratio { Parts = parts, Unit = unit, Unknown = unknown };

    /// <summary>Quantities, up to two levels of those that hold others.</summary>
    public static Gen<Quantity> Quantity { get; } = Nested(2);

    public static Gen<Per> Per { get; } = PerOf(Quantity);

    public static Gen<CategoryQuantity> CategoryQuantity { get; } = CategoryOf(Quantity);

    public static Gen<ByCategory> ByCategory { get; } = ByCategoryOf(Quantity);

    private static Gen<Quantity> Simple => Gen.Frequency(
        (2, Exactly.Select(quantity => (Quantity)quantity)),
        (1, About.Select(quantity => (Quantity)quantity)),
        (1, Bounds.Select(quantity => (Quantity)quantity)),
        (1, Share.Select(quantity => (Quantity)quantity)),
        (1, Ratio.Select(quantity => (Quantity)quantity)),
        (1, All.Select(quantity => (Quantity)quantity)),
        (1, NotKnown.Select(quantity => (Quantity)quantity)),
        (1, UnknownQuantity.Select(quantity => (Quantity)quantity)));

    private static Gen<int> Bits => Gen.Choose(int.MinValue, int.MaxValue);

    private static Gen<Quantity> Nested(int depth) => depth == 0
        ? Simple
        : Gen.Frequency(
            (6, Simple),
            (1, PerOf(Nested(depth - 1)).Select(quantity => (Quantity)quantity)),
            (1, ByCategoryOf(Nested(depth - 1)).Select(quantity => (Quantity)quantity)));

    private static Gen<Per> PerOf(Gen<Quantity> part) =>
        from count in part
        from each in TextGenerators.Words
        from unit in Unit
        from unknown in RawJsonGenerators.UnknownMembers
        select new Per { Count = count, Each = each, Unit = unit, Unknown = unknown };

    private static Gen<CategoryQuantity> CategoryOf(Gen<Quantity> part) =>
        from category in TextGenerators.Words
        from quantity in part
        from unknown in RawJsonGenerators.UnknownMembers
        select new CategoryQuantity { Category = category, Quantity = quantity, Unknown = unknown };

    private static Gen<ByCategory> ByCategoryOf(Gen<Quantity> part) =>
        from parts in CategoryOf(part).Listed(least: 1)
        from unit in Unit
        from unknown in RawJsonGenerators.UnknownMembers
        select new ByCategory { Parts = parts, Unit = unit, Unknown = unknown };
}
