namespace Negotiation.Model.Json;

/// <summary>How a <see cref="ByCategory"/> stands in JSON.</summary>
internal static class ByCategoryDefinition
{
    private static readonly Members<ByCategory> M =
        new Members<ByCategory>("Different numbers for different categories: 50 km for these weapons, 70 km for those.").Kind("by-category");
    private static readonly Member<ByCategory, ValueList<CategoryQuantity>> Parts =
        M.Some("parts", CategoryQuantityDefinition.Codec, static b => b.Parts, "The categories with their numbers.");
    private static readonly Member<ByCategory, Unit?> Unit =
        M.Optional("unit", Texts.Code<Unit>(), static b => b.Unit, "What is counted or measured, where the place does not say it.");

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<ByCategory> Codec = M.Whole("parts").Make(static d => new ByCategory
    {
        Parts = Parts.Of(d),
        Unit = Unit.Of(d),
        Unknown = d.TakeUnknown(),
    });
}
