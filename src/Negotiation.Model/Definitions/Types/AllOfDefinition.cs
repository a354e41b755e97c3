namespace Negotiation.Model.Json;

/// <summary>How an <see cref="AllOf"/> stands in JSON.</summary>
internal static class AllOfDefinition
{
    private static readonly Members<AllOf> M = new Members<AllOf>("That all of several conditions hold.").Kind("all-of");
    private static readonly Member<AllOf, ValueList<Condition>> Conditions =
        M.Some("conditions", ConditionDefinition.Codec, static a => a.Conditions, "The conditions.");
    private static readonly ConditionMembers<AllOf> Common = new(M);

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<AllOf> Codec = M.Whole("conditions").Make(static d => Common.Complete(
        new AllOf
        {
            Conditions = Conditions.Of(d),
        },
        d));
}
