namespace Negotiation.Model.Json;

/// <summary>How an <see cref="UnknownQuantity"/> stands in JSON.</summary>
internal static class UnknownQuantityDefinition
{
    private static readonly Members<UnknownQuantity> M = new("A quantity of a kind that this version does not know; its members are kept as unknown ones.");
    private static readonly Member<UnknownQuantity, string> Kind = M.Required("kind", Texts.Kind, static u => u.Kind, "The kind as it is written.");
    private static readonly Member<UnknownQuantity, Unit?> Unit =
        M.Optional("unit", Texts.Code<Unit>(), static u => u.Unit, "What is counted or measured, where the place does not say it.");

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<UnknownQuantity> Codec = M.Make(static d => new UnknownQuantity
    {
        Kind = Kind.Of(d),
        Unit = Unit.Of(d),
        Unknown = d.TakeUnknown(),
    });
}
