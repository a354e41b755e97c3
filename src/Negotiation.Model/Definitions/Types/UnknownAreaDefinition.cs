namespace Negotiation.Model.Json;

/// <summary>How an <see cref="UnknownArea"/> stands in JSON.</summary>
internal static class UnknownAreaDefinition
{
    private static readonly Members<UnknownArea> M = new("An area of a kind that this version does not know; its members are kept as unknown ones.");
    private static readonly Member<UnknownArea, string> Kind = M.Required("kind", Texts.Kind, static u => u.Kind, "The kind as it is written.");
    private static readonly Member<UnknownArea, Extent?> Extent =
        M.Optional("extent", ExtentCodec.Instance, static u => u.Extent, "How much of the area; absent where that is not stated.");
    private static readonly Member<UnknownArea, ValueList<Area>> Except =
        M.List("except", AreaDefinition.Codec, static u => u.Except, "What is not meant, though it lies within.");

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<UnknownArea> Codec = M.Make(static d => new UnknownArea
    {
        Kind = Kind.Of(d),
        Extent = Extent.Of(d),
        Except = Except.Of(d),
        Unknown = d.TakeUnknown(),
    });
}
