namespace Negotiation.Model.Json;

/// <summary>How an <see cref="Effect"/> stands in JSON.</summary>
internal static class EffectDefinition
{
    private static readonly Members<Effect> M = new("What an event does to another entry.");
    private static readonly Member<Effect, EffectKind> Kind = M.Required("kind", Texts.Code<EffectKind>(), static e => e.Kind, "What it does.");
    private static readonly Member<Effect, Reference> On = M.Required("on", Texts.Of<Reference>(), static e => e.On, "The entry.");

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<Effect> Codec = M.Make(static d => new Effect
    {
        Kind = Kind.Of(d),
        On = On.Of(d),
        Unknown = d.TakeUnknown(),
    });
}
