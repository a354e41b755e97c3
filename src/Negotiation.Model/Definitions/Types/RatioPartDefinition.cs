namespace Negotiation.Model.Json;

/// <summary>How a <see cref="RatioPart"/> stands in JSON.</summary>
internal static class RatioPartDefinition
{
    private static readonly Members<RatioPart> M = new("One side of a ratio.");
    private static readonly Member<RatioPart, Id<Party>?> Party =
        M.OptionalValue("party", Texts.Id<Party>(), static r => r.Party, "Whose side it is; not stated where the ratio does not say.");
    private static readonly Member<RatioPart, decimal> Value =
        M.Required("value", DecimalCodec.Instance, static r => r.Value, "How many it is on this side.");

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<RatioPart> Codec = M.Make(static d => new RatioPart
    {
        Party = Party.Of(d),
        Value = Value.Of(d),
        Unknown = d.TakeUnknown(),
    });
}
