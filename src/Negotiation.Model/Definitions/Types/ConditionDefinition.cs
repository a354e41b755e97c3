namespace Negotiation.Model.Json;

/// <summary>How a <see cref="Condition"/> stands in JSON.</summary>
internal static class ConditionDefinition
{
    /// <summary>The definition.</summary>
    public static readonly UnionCodec<Condition> Codec = new(
        "What must hold for something else; without a kind, that an entry reach a state.",
        static shapes => shapes
            .Add(StateReachedDefinition.Codec)
            .Add(AllOfDefinition.Codec)
            .Add(AnyOfDefinition.Codec)
            .Add(ConditionInWordsDefinition.Codec)
            .Otherwise(UnknownConditionDefinition.Codec));
}
