namespace Negotiation.Model.Json;

/// <summary>How a <see cref="Ratio"/> stands in JSON.</summary>
internal static class RatioDefinition
{
    private static readonly Members<Ratio> M =
        new Members<Ratio>("So many of one to so many of another, for two sides or more.").Kind("ratio");
    private static readonly Member<Ratio, ValueList<RatioPart>> Parts =
        M.Several("parts", RatioPartDefinition.Codec, static r => r.Parts, "The sides with their parts, at least two.");
    private static readonly Member<Ratio, Unit?> Unit =
        M.Optional("unit", Texts.Code<Unit>(), static r => r.Unit, "What is counted or measured, where the place does not say it.");

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<Ratio> Codec = M.Make(static d => new Ratio
    {
        Parts = Parts.Of(d),
        Unit = Unit.Of(d),
        Unknown = d.TakeUnknown(),
    });
}
