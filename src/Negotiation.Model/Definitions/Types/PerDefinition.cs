namespace Negotiation.Model.Json;

/// <summary>How a <see cref="Per"/> stands in JSON.</summary>
internal static class PerDefinition
{
    private static readonly Members<Per> M =
        new Members<Per>("So many for each of something: five officers a side, 35,000 people a month.").Kind("per");
    private static readonly Member<Per, Quantity> Count =
        M.Required("count", QuantityDefinition.Codec, static p => p.Count, "How many for each.");
    private static readonly Member<Per, string> Each =
        M.Required("each", Texts.Words, static p => p.Each, "What each is, such as side or month.");
    private static readonly Member<Per, Unit?> Unit =
        M.Optional("unit", Texts.Code<Unit>(), static p => p.Unit, "What is counted or measured, where the place does not say it.");

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<Per> Codec = M.Make(static d => new Per
    {
        Count = Count.Of(d),
        Each = Each.Of(d),
        Unit = Unit.Of(d),
        Unknown = d.TakeUnknown(),
    });
}
