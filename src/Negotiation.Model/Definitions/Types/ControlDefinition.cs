namespace Negotiation.Model.Json;

/// <summary>How a <see cref="Control"/> stands in JSON.</summary>
internal static class ControlDefinition
{
    private static readonly Members<Control> M = new("That a party holds a territory, in whole or in part.");
    private static readonly Member<Control, Id<Party>> By = M.Required("by", Texts.Id<Party>(), static c => c.By, "Who holds it.");
    private static readonly Member<Control, Attested<Extent>> Extent = M.Required("extent", Facts.Extent, static c => c.Extent, "How much of it.");
    private static readonly Member<Control, Attested<When>?> When =
        M.Optional("when", Facts.When, static c => c.When, "When; not stated does not mean always.");
    private static readonly Member<Control, ValueList<Evidence>> Evidence =
        M.Evidence(static c => c.Evidence, "Where that is reported.");

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<Control> Codec = M.Make(static d => new Control
    {
        By = By.Of(d),
        Extent = Extent.Of(d),
        When = When.Of(d),
        Evidence = Evidence.Of(d),
        Unknown = d.TakeUnknown(),
    });
}
