namespace Negotiation.Model.Json;

/// <summary>How an <see cref="Area"/> stands in JSON.</summary>
internal static class AreaDefinition
{
    /// <summary>The definition.</summary>
    public static readonly UnionCodec<Area> Codec = new(
        "Where a proposal applies; without a kind, a territory.",
        static shapes => shapes
            .Add(TerritoryAreaDefinition.Codec)
            .Add(NamedLineDefinition.Codec)
            .Add(MapReferenceDefinition.Codec)
            .Add(StripDefinition.Codec)
            .Add(ForcePositionsDefinition.Codec)
            .Otherwise(UnknownAreaDefinition.Codec));
}
