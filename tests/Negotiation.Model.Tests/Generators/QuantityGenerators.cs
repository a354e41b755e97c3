using FsCheck;
using FsCheck.Fluent;

namespace Negotiation.Model.Tests;

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

    public static Gen<Quantity> Quantity { get; } = Gen.OneOf(
        Exactly.Select(quantity => (Quantity)quantity),
        About.Select(quantity => (Quantity)quantity),
        Bounds.Select(quantity => (Quantity)quantity),
        NotKnown.Select(quantity => (Quantity)quantity),
        UnknownQuantity.Select(quantity => (Quantity)quantity));

    private static Gen<int> Bits => Gen.Choose(int.MinValue, int.MaxValue);
}
