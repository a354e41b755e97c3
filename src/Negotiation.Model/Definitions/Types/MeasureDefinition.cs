namespace Negotiation.Model.Json;

/// <summary>How a <see cref="Measure"/> stands in JSON.</summary>
internal static class MeasureDefinition
{
    private static readonly Members<Measure> M = new("What was counted at an event, or up to it.");
    private static readonly Member<Measure, string> Name =
        M.Required("name", Texts.Words, static m => m.Name, "What was counted, in a few words.");
    private static readonly Member<Measure, Attested<Quantity>> Quantity =
        M.Required("quantity", Facts.Quantity, static m => m.Quantity, "How much.");
    private static readonly Member<Measure, When?> AsOf =
        M.Optional("asOf", WhenDefinition.Codec, static m => m.AsOf, "Up to when it was counted; not stated is up to the event.");
    private static readonly Member<Measure, bool?> IsCumulative =
        M.OptionalValue("isCumulative", BoolCodec.Instance, static m => m.IsCumulative, "Whether it counts from the beginning rather than since the last time.");

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<Measure> Codec = M.Whole("asOf").Make(static d => new Measure
    {
        Name = Name.Of(d),
        Quantity = Quantity.Of(d),
        AsOf = AsOf.Of(d),
        IsCumulative = IsCumulative.Of(d),
        Unknown = d.TakeUnknown(),
    });
}
