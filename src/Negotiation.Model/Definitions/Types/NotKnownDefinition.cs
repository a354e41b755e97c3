namespace Negotiation.Model.Json;

/// <summary>How a <see cref="NotKnown"/> stands in JSON.</summary>
internal static class NotKnownDefinition
{
    private static readonly Members<NotKnown> M =
        new Members<NotKnown>("A number that is said not to be known. That nobody states one is another thing: then the quantity is absent.").Kind("unknown");
    private static readonly Member<NotKnown, Unit?> Unit =
        M.Optional("unit", Texts.Code<Unit>(), static n => n.Unit, "What is counted or measured, where the place does not say it.");

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<NotKnown> Codec = M.Make(static d => new NotKnown
    {
        Unit = Unit.Of(d),
        Unknown = d.TakeUnknown(),
    });
}
