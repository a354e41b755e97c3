namespace Negotiation.Model.Json;

/// <summary>How a <see cref="Strip"/> stands in JSON.</summary>
internal static class StripDefinition
{
    private static readonly Members<Strip> M =
        new Members<Strip>("The ground within a distance of a line or an area: a buffer, a corridor.").Kind("strip");
    private static readonly Member<Strip, Area> Along =
        M.Required("along", AreaDefinition.Codec, static s => s.Along, "The line or area that it runs along.");
    private static readonly Member<Strip, Quantity?> Reach =
        M.Optional("reach", QuantityDefinition.Codec, static s => s.Reach, "How far it reaches from there, on each side that is meant.");
    private static readonly Member<Strip, Quantity?> Width =
        M.Optional("width", QuantityDefinition.Codec, static s => s.Width, "How wide it is from one edge to the other.");
    private static readonly Member<Strip, Id<Party>?> Side =
        M.OptionalValue("side", Texts.Id<Party>(), static s => s.Side, "The party on whose side it lies; it lies on both where neither this nor a direction is recorded.");
    private static readonly Member<Strip, string?> Direction =
        M.Optional("direction", Texts.Words, static s => s.Direction, "The side in words, such as east, where no party names it.");
    private static readonly Member<Strip, Extent?> Extent =
        M.Optional("extent", ExtentCodec.Instance, static s => s.Extent, "How much of the area; absent where that is not stated.");
    private static readonly Member<Strip, ValueList<Area>> Except =
        M.List("except", AreaDefinition.Codec, static s => s.Except, "What is not meant, though it lies within.");

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<Strip> Codec = M.Whole("along", "side", "direction", "reach", "width", "except").Make(static d => new Strip
    {
        Along = Along.Of(d),
        Reach = Reach.Of(d),
        Width = Width.Of(d),
        Side = Side.Of(d),
        Direction = Direction.Of(d),
        Extent = Extent.Of(d),
        Except = Except.Of(d),
        Unknown = d.TakeUnknown(),
    });
}
