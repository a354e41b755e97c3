namespace Negotiation.Model.Json;

/// <summary>How a <see cref="TerritoryArea"/> stands in JSON.</summary>
internal static class TerritoryAreaDefinition
{
    private static readonly Members<TerritoryArea> M =
        new Members<TerritoryArea>("A territory.").Kind("territory", isRequired: false);
    private static readonly Member<TerritoryArea, Id<Territory>> Territory =
        M.Required("territory", Texts.Id<Territory>(), static t => t.Territory, "The territory.");
    private static readonly Member<TerritoryArea, Extent?> Extent =
        M.Optional("extent", ExtentCodec.Instance, static t => t.Extent, "How much of the area; absent where that is not stated.");
    private static readonly Member<TerritoryArea, ValueList<Area>> Except =
        M.List("except", AreaDefinition.Codec, static t => t.Except, "What is not meant, though it lies within.");

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<TerritoryArea> Codec = M.Whole("except").Make(static d => new TerritoryArea
    {
        Territory = Territory.Of(d),
        Extent = Extent.Of(d),
        Except = Except.Of(d),
        Unknown = d.TakeUnknown(),
    });
}
