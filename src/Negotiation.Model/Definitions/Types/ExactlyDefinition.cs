namespace Negotiation.Model.Json;

/// <summary>How an <see cref="Exactly"/> stands in JSON.</summary>
internal static class ExactlyDefinition
{
    private static readonly Members<Exactly> M = new Members<Exactly>("An exact number.").Kind("exact");
    private static readonly Member<Exactly, decimal> Value =
        M.Required("value", DecimalCodec.Instance, static e => e.Value, "The number; its digits after the point are kept.");
    private static readonly Member<Exactly, Unit?> Unit =
        M.Optional("unit", Texts.Code<Unit>(), static e => e.Unit, "What is counted or measured, where the place does not say it.");

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<Exactly> Codec = M.Make(static d => new Exactly
    {
        Value = Value.Of(d),
        Unit = Unit.Of(d),
        Unknown = d.TakeUnknown(),
    });
}
