namespace Negotiation.Model.Json;

/// <summary>How a <see cref="Share"/> stands in JSON.</summary>
internal static class ShareDefinition
{
    private static readonly Members<Share> M = new Members<Share>("A fraction of a whole that the place names.").Kind("share");
    private static readonly Member<Share, decimal> Value =
        M.Required("value", ShareCodec.Instance, static s => s.Value, "The fraction, above 0 and below 1.");
    private static readonly Member<Share, Unit?> Unit =
        M.Optional("unit", Texts.Code<Unit>(), static s => s.Unit, "What is counted or measured, where the place does not say it.");

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<Share> Codec = M.Make(static d => new Share
    {
        Value = Value.Of(d),
        Unit = Unit.Of(d),
        Unknown = d.TakeUnknown(),
    });
}
