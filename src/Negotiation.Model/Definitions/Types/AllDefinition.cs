namespace Negotiation.Model.Json;

/// <summary>How an <see cref="All"/> stands in JSON.</summary>
internal static class AllDefinition
{
    private static readonly Members<All> M =
        new Members<All>("Everything or everyone of a kind, however many that is: all for all.").Kind("all");
    private static readonly Member<All, string?> Of =
        M.Optional("of", Texts.Words, static a => a.Of, "Of what, where the place does not say it.");
    private static readonly Member<All, Unit?> Unit =
        M.Optional("unit", Texts.Code<Unit>(), static a => a.Unit, "What is counted or measured, where the place does not say it.");

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<All> Codec = M.Whole("of").Make(static d => new All
    {
        Of = Of.Of(d),
        Unit = Unit.Of(d),
        Unknown = d.TakeUnknown(),
    });
}
