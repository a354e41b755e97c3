namespace Negotiation.Model.Json;

/// <summary>How a <see cref="ForcePositions"/> stands in JSON.</summary>
internal static class ForcePositionsDefinition
{
    private static readonly Members<ForcePositions> M =
        new Members<ForcePositions>("Where forces stand at a moment: the line is a fact on the ground, not on a map.").Kind("positions");
    private static readonly Member<ForcePositions, ValueList<Id<Party>>?> Of =
        M.ListOrAbsent("of", Texts.Id<Party>(), static f => f.Of, "Whose forces. Absent: everyone's.");
    private static readonly Member<ForcePositions, When?> At =
        M.Optional("at", WhenDefinition.Codec, static f => f.At, "The moment.");
    private static readonly Member<ForcePositions, Extent?> Extent =
        M.Optional("extent", ExtentCodec.Instance, static f => f.Extent, "How much of the area; absent where that is not stated.");
    private static readonly Member<ForcePositions, ValueList<Area>> Except =
        M.List("except", AreaDefinition.Codec, static f => f.Except, "What is not meant, though it lies within.");

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<ForcePositions> Codec = M.Whole("of", "at", "except").Make(static d => new ForcePositions
    {
        Of = Of.Of(d),
        At = At.Of(d),
        Extent = Extent.Of(d),
        Except = Except.Of(d),
        Unknown = d.TakeUnknown(),
    });
}
