namespace Negotiation.Model.Json;

/// <summary>How an <see cref="AnyOf"/> stands in JSON.</summary>
internal static class AnyOfDefinition
{
    private static readonly Members<AnyOf> M =
        new Members<AnyOf>("That at least one of several conditions holds.").Kind("any-of");
    private static readonly Member<AnyOf, ValueList<Condition>> Conditions =
        M.Some("conditions", ConditionDefinition.Codec, static a => a.Conditions, "The conditions.");
    private static readonly ConditionMembers<AnyOf> Common = new(M);

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<AnyOf> Codec = M.Whole("conditions").Make(static d => Common.Complete(
        new AnyOf
        {
            Conditions = Conditions.Of(d),
        },
        d));
}
