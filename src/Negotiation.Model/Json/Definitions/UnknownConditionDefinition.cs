namespace Negotiation.Model.Json;

/// <summary>How an <see cref="UnknownCondition"/> stands in JSON.</summary>
internal static class UnknownConditionDefinition
{
    private static readonly Members<UnknownCondition> M = new("A condition of a kind that this version does not know; its members are kept as unknown ones.");
    private static readonly Member<UnknownCondition, string> Kind = M.Required("kind", Texts.Kind, static u => u.Kind, "The kind as it is written.");

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<UnknownCondition> Codec = M.Make(static d => new UnknownCondition
    {
        Kind = Kind.Of(d),
        Unknown = d.TakeUnknown(),
    });
}
