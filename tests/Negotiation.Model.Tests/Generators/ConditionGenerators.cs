using FsCheck;
using FsCheck.Fluent;

namespace Negotiation.Model.Tests;

/// <summary>Makes conditions, up to two levels of all and any.</summary>
public static class ConditionGenerators
{
    public static Gen<StateReached> StateReached { get; } =
        from entry in TextGenerators.Reference
        from state in CodeGenerators.Of<ConditionState>()
        from parties in TextGenerators.Id<Party>().Listed().OrAbsent()
        from unknown in RawJsonGenerators.UnknownMembers
        select new StateReached { On = entry, State = state, By = parties, Unknown = unknown };

    public static Gen<UnknownCondition> UnknownCondition { get; } =
        from kind in CodeGenerators.UnknownKind
        from unknown in RawJsonGenerators.UnknownMembers
        select new UnknownCondition { Kind = kind, Unknown = unknown };

    public static Gen<Condition> Condition { get; } = Nested(2);

    public static Gen<AllOf> AllOf { get; } = All(Condition);

    public static Gen<AnyOf> AnyOf { get; } = Any(Condition);

    private static Gen<Condition> Simple => Gen.Frequency(
        (3, StateReached.Select(condition => (Condition)condition)), (1, UnknownCondition.Select(condition => (Condition)condition)));

    private static Gen<Condition> Nested(int depth) => depth == 0
        ? Simple
        : Gen.Frequency(
            (4, Simple),
            (1, All(Nested(depth - 1)).Select(condition => (Condition)condition)),
            (1, Any(Nested(depth - 1)).Select(condition => (Condition)condition)));

    private static Gen<AllOf> All(Gen<Condition> part) =>
        from parts in part.Listed(least: 1)
        from unknown in RawJsonGenerators.UnknownMembers
        select new AllOf { Conditions = parts, Unknown = unknown };

    private static Gen<AnyOf> Any(Gen<Condition> part) =>
        from parts in part.Listed(least: 1)
        from unknown in RawJsonGenerators.UnknownMembers
        select new AnyOf { Conditions = parts, Unknown = unknown };
}
