namespace Negotiation.Model.Json;

/// <summary>How an <see cref="UnknownCondition"/> stands in JSON.</summary>
internal static class UnknownConditionDefinition
{
    private static readonly Members<UnknownCondition> M = new("A condition of a kind that this version does not know; its own members are kept as unknown ones.");
    private static readonly Member<UnknownCondition, string> Kind = M.Required("kind", Texts.Kind, static u => u.Kind, "The kind as it is written.");
    private static readonly ConditionMembers<UnknownCondition> Common = new(M);

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<UnknownCondition> Codec = M.Make(static d => Common.Complete(
        new UnknownCondition
        {
            Kind = Kind.Of(d),
        },
        d));
}
