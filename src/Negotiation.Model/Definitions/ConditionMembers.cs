using System.Runtime.CompilerServices;

namespace Negotiation.Model.Json;

/// <summary>The members that all conditions share, defined once.</summary>
/// <typeparam name="T">The type of the condition.</typeparam>
internal sealed class ConditionMembers<T>
    where T : Condition
{
    private readonly Member<T, When?> deadline;
    private readonly Member<T, bool?> whileHolds;
    private readonly Member<T, bool?> isNegated;

    /// <summary>Adds the members to a definition, after its own.</summary>
    public ConditionMembers(Members<T> members)
    {
        deadline = members.Optional("deadline", WhenDefinition.Codec, static c => c.Deadline, "The last day or moment, inclusive, at which it can be met; after it, it has failed. Absent: there is no limit.");
        members.Whole("deadline");
        whileHolds = members.OptionalValue("whileHolds", BoolCodec.Instance, static c => c.WhileHolds, "Whether it must go on holding, as in \"as long as talks continue\": what depends on it is then suspended or over when it no longer holds. Not stated is no: once met, it stays met.");
        isNegated = members.OptionalValue("negated", BoolCodec.Instance, static c => c.IsNegated, "Whether the opposite is meant: \"unless\", \"else\". Met is then failed, and failed is met. Not stated is no.");
    }

    /// <summary>Gives a condition fresh from its initialiser the members that all conditions share.</summary>
    public T Complete(T condition, Draft draft)
    {
        SetDeadline(condition, deadline.Of(draft));
        SetWhileHolds(condition, whileHolds.Of(draft));
        SetIsNegated(condition, isNegated.Of(draft));
        SetUnknown(condition, draft.TakeUnknown());
        return condition;
    }

    // An init accessor cannot be called on behalf of a base type; the runtime lets a codec of the same assembly do so once.
    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Deadline")]
    private static extern void SetDeadline(Condition condition, When? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_WhileHolds")]
    private static extern void SetWhileHolds(Condition condition, bool? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_IsNegated")]
    private static extern void SetIsNegated(Condition condition, bool? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Unknown")]
    private static extern void SetUnknown(Condition condition, UnknownMembers value);
}
