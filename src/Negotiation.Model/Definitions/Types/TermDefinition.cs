namespace Negotiation.Model.Json;

/// <summary>How a <see cref="Term"/> stands in JSON.</summary>
internal static class TermDefinition
{
    /// <summary>The definition.</summary>
    public static readonly UnionCodec<Term> Codec = new(
        "How long something lasts.",
        static shapes => shapes
            .Add(FixedTermDefinition.Codec)
            .Add(UntilTermDefinition.Codec)
            .Add(OpenTermDefinition.Codec)
            .Add(NotKnownTermDefinition.Codec)
            .Otherwise(UnknownTermDefinition.Codec));
}
