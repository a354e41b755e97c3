using FsCheck;
using FsCheck.Fluent;

namespace Negotiation.Model.Tests.Generators;

/// <summary>Makes conditions, up to two levels of all and any.</summary>
public static class ConditionGenerators
{
    public static Gen<StateReached> StateReached { get; } = Complete(
        from entry in TextGenerators.Reference
        from state in CodeGenerators.Of<ConditionState>()
        from parties in TextGenerators.Id<Party>().Listed().OrAbsent()
        select new StateReached { On = entry, State = state, By = parties });

    public static Gen<ConditionInWords> ConditionInWords { get; } = Complete(
        from words in TextGenerators.Words
        select new ConditionInWords { Text = words });

    public static Gen<UnknownCondition> UnknownCondition { get; } = Complete(
        from kind in CodeGenerators.UnknownKind
        select new UnknownCondition { Kind = kind });

    public static Gen<Condition> Condition { get; } = Nested(2);

    public static Gen<AllOf> AllOf { get; } = All(Condition);

    public static Gen<AnyOf> AnyOf { get; } = Any(Condition);

    private static Gen<Condition> Simple => Gen.Frequency(
        (4, StateReached.Select(condition => (Condition)condition)),
        (1, ConditionInWords.Select(condition => (Condition)condition)),
        (1, UnknownCondition.Select(condition => (Condition)condition)));

    private static Gen<Condition> Nested(int depth) => depth == 0
        ? Simple
        : Gen.Frequency(
            (4, Simple),
            (1, All(Nested(depth - 1)).Select(condition => (Condition)condition)),
            (1, Any(Nested(depth - 1)).Select(condition => (Condition)condition)));

    private static Gen<AllOf> All(Gen<Condition> part) => Complete(
        from parts in part.Listed(least: 1)
        select new AllOf { Conditions = parts });

    private static Gen<AnyOf> Any(Gen<Condition> part) => Complete(
        from parts in part.Listed(least: 1)
        select new AnyOf { Conditions = parts });

    /// <summary>Conditions with the members that all of them share; most have none of these.</summary>
    private static Gen<T> Complete<T>(Gen<T> bare)
        where T : Condition =>
        from condition in bare
        from isPlain in Gen.Elements(true, true, false)
        from deadline in TimeGenerators.When.OrNull()
        from whileHolds in Gen.Elements<bool?>(null, true, false)
        from isNegated in Gen.Elements<bool?>(null, true, false)
        from unknown in RawJsonGenerators.UnknownMembers
        select (T)((Condition)condition with
        {
            Deadline = isPlain ? null : deadline,
            WhileHolds = isPlain ? null : whileHolds,
            IsNegated = isPlain ? null : isNegated,
            Unknown = unknown,
        });
}
