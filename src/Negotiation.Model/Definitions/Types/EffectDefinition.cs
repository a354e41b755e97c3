using NodaTime;

namespace Negotiation.Model.Json;

/// <summary>How an <see cref="Effect"/> stands in JSON.</summary>
internal static class EffectDefinition
{
    private static readonly Members<Effect> M = new("What an event does to another entry.");
    private static readonly Member<Effect, EffectKind> Kind = M.Required("kind", Texts.Code<EffectKind>(), static e => e.Kind, "What it does.");
    private static readonly Member<Effect, Reference> On = M.Required("on", Texts.Of<Reference>(), static e => e.On, "The entry.");
    private static readonly Member<Effect, ValueList<Id<Party>>?> By =
        M.ListOrAbsent("by", Texts.Id<Party>(), static e => e.By, "Who did it: the author of a breach, the side that gave. Absent: not stated.");
    private static readonly Member<Effect, Quantity?> Done =
        M.Optional("done", QuantityDefinition.Codec, static e => e.Done, "How much of what was to be done this event did, by itself: the amounts of several events add up.");
    private static readonly Member<Effect, Quantity?> SoFar =
        M.Optional("soFar", QuantityDefinition.Codec, static e => e.SoFar, "How much had been done up to and including this event: a running total, which is not added to others.");
    private static readonly Member<Effect, Period?> For =
        M.Optional("for", PeriodCodec.Length, static e => e.For, "How much longer an extension makes it last, counted from its present end; or by how much it moves what is due.");
    private static readonly Member<Effect, When?> Until =
        M.Optional("until", WhenDefinition.Codec, static e => e.Until, "Until when an extension makes it last, inclusive; or to when it moves what is due.");

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<Effect> Codec = M.Whole("by", "done", "soFar", "until").Make(static d => new Effect
    {
        Kind = Kind.Of(d),
        On = On.Of(d),
        By = By.Of(d),
        Done = Done.Of(d),
        SoFar = SoFar.Of(d),
        For = For.Of(d),
        Until = Until.Of(d),
        Unknown = d.TakeUnknown(),
    });
}
