namespace Negotiation.Model.Json;

/// <summary>How a <see cref="CategoryQuantity"/> stands in JSON.</summary>
internal static class CategoryQuantityDefinition
{
    private static readonly Members<CategoryQuantity> M = new("A category with its number.");
    private static readonly Member<CategoryQuantity, string> Category =
        M.Required("category", Texts.Words, static c => c.Category, "The category, in a few words.");
    private static readonly Member<CategoryQuantity, Quantity> Quantity =
        M.Required("quantity", QuantityDefinition.Codec, static c => c.Quantity, "Its number.");

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<CategoryQuantity> Codec = M.Make(static d => new CategoryQuantity
    {
        Category = Category.Of(d),
        Quantity = Quantity.Of(d),
        Unknown = d.TakeUnknown(),
    });
}
