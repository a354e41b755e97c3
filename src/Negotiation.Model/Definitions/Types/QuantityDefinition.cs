using System.Text.Json;

namespace Negotiation.Model.Json;

/// <summary>How a <see cref="Quantity"/> stands in JSON.</summary>
internal static class QuantityDefinition
{
    /// <summary>The definition: a number where nothing but the number is given.</summary>
    public static readonly UnionCodec<Quantity> Codec = new(
        "How much or how many; a plain number is exact.",
        static shapes => shapes
            .OrElse(JsonTokenType.Number, PlainNumberCodec.Instance, static q => q is { Unit: null, Unknown.Count: 0 })
            .Add(ExactlyDefinition.Codec)
            .Add(AboutDefinition.Codec)
            .Add(BoundsDefinition.Codec)
            .Add(ShareDefinition.Codec)
            .Add(PerDefinition.Codec)
            .Add(ByCategoryDefinition.Codec)
            .Add(RatioDefinition.Codec)
            .Add(AllDefinition.Codec)
            .Add(NotKnownDefinition.Codec)
            .Otherwise(UnknownQuantityDefinition.Codec));
}
