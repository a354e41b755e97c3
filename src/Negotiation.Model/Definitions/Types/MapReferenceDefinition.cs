namespace Negotiation.Model.Json;

/// <summary>How a <see cref="MapReference"/> stands in JSON.</summary>
internal static class MapReferenceDefinition
{
    private static readonly Members<MapReference> M =
        new Members<MapReference>("What is drawn on a map: a line or an area that the text gives by reference, without coordinates.").Kind("map-reference");
    private static readonly Member<MapReference, Id<Document>?> Map =
        M.OptionalValue("map", Texts.Id<Document>(), static m => m.Map, "The map.");
    private static readonly Member<MapReference, string> Mark =
        M.Required("mark", Texts.Words, static m => m.Mark, "What on the map is meant, such as the title of the sheet or the name of a line on it.");
    private static readonly Member<MapReference, Extent?> Extent =
        M.Optional("extent", ExtentCodec.Instance, static m => m.Extent, "How much of the area; absent where that is not stated.");
    private static readonly Member<MapReference, ValueList<Area>> Except =
        M.List("except", AreaDefinition.Codec, static m => m.Except, "What is not meant, though it lies within.");

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<MapReference> Codec = M.Whole("map", "except").Make(static d => new MapReference
    {
        Map = Map.Of(d),
        Mark = Mark.Of(d),
        Extent = Extent.Of(d),
        Except = Except.Of(d),
        Unknown = d.TakeUnknown(),
    });
}
