namespace Negotiation.Model.Json;

/// <summary>How <see cref="Bounds"/> stand in JSON.</summary>
internal static class BoundsDefinition
{
    private static readonly Members<Bounds> M =
        new Members<Bounds>("A number between two bounds, both included; at least one is given.")
            .Kind("bounds")
            .AtLeastOneOf("atLeast", "atMost");
    private static readonly Member<Bounds, decimal?> AtLeast =
        M.OptionalValue("atLeast", DecimalCodec.Instance, static b => b.AtLeast, "The lower bound, inclusive; absent when there is none.");
    private static readonly Member<Bounds, decimal?> AtMost =
        M.OptionalValue("atMost", DecimalCodec.Instance, static b => b.AtMost, "The upper bound, inclusive; absent when there is none.");
    private static readonly Member<Bounds, Unit?> Unit =
        M.Optional("unit", Texts.Code<Unit>(), static b => b.Unit, "What is counted or measured, where the place does not say it.");

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<Bounds> Codec =
        M.Make(static d => new Bounds(AtLeast.Of(d), AtMost.Of(d)) { Unit = Unit.Of(d), Unknown = d.TakeUnknown() });
}
