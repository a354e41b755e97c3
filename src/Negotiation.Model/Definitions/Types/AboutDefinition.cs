namespace Negotiation.Model.Json;

/// <summary>How an <see cref="About"/> stands in JSON.</summary>
internal static class AboutDefinition
{
    private static readonly Members<About> M =
        new Members<About>("A rounded or estimated number; how wide the estimate is, nobody says.").Kind("about");
    private static readonly Member<About, decimal> Value = M.Required("value", DecimalCodec.Instance, static a => a.Value, "The number.");
    private static readonly Member<About, Unit?> Unit =
        M.Optional("unit", Texts.Code<Unit>(), static a => a.Unit, "What is counted or measured, where the place does not say it.");

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<About> Codec = M.Make(static d => new About
    {
        Value = Value.Of(d),
        Unit = Unit.Of(d),
        Unknown = d.TakeUnknown(),
    });
}
