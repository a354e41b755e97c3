namespace Negotiation.Model.Json;

/// <summary>How a <see cref="Transfer"/> stands in JSON.</summary>
internal static class TransferDefinition
{
    private static readonly Members<Transfer> M = new("That people pass from one party to another.");
    private static readonly Member<Transfer, Id<Party>?> From = M.OptionalValue("from", Texts.Id<Party>(), static t => t.From, "Who gives them up.");
    private static readonly Member<Transfer, Id<Party>?> To = M.OptionalValue("to", Texts.Id<Party>(), static t => t.To, "Who receives them.");
    private static readonly Member<Transfer, PersonCategory?> Category =
        M.Optional("category", PersonCategoryCodec.Instance, static t => t.Category, "Who they are.");
    private static readonly Member<Transfer, Quantity?> Count =
        M.Optional("count", QuantityDefinition.Codec, static t => t.Count, "How many.");

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<Transfer> Codec = M.Make(static d => new Transfer
    {
        From = From.Of(d),
        To = To.Of(d),
        Category = Category.Of(d),
        Count = Count.Of(d),
        Unknown = d.TakeUnknown(),
    });
}
