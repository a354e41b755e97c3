using System.Text.Json;

namespace Negotiation.Model.Json;

/// <summary>How a <see cref="When"/> stands in JSON.</summary>
internal static class WhenDefinition
{
    /// <summary>The definition.</summary>
    public static readonly UnionCodec<When> Codec = new(
        "A time as recorded: a text is an EDTF date; without a kind, an object is a window.",
        static shapes => shapes
            .OrElse(JsonTokenType.String, Texts.Of<ApproximateDate>(), static _ => true)
            .Add(WindowDefinition.Codec)
            .Add(MomentDefinition.Codec)
            .Add(PhraseDefinition.Codec)
            .Add(RelativeDefinition.Codec)
            .Add(NumberedDayDefinition.Codec)
            .Add(EarliestOfDefinition.Codec)
            .Add(LatestOfDefinition.Codec)
            .Otherwise(UnknownWhenDefinition.Codec));
}
