namespace Negotiation.Model.Json;

/// <summary>How a <see cref="ConsentOrgan"/> stands in JSON.</summary>
internal static class ConsentOrganDefinition
{
    private static readonly Members<ConsentOrgan> M = new("An organ whose approval a party needs before it can consent.");
    private static readonly Member<ConsentOrgan, Id<Party>> Body = M.Required("body", Texts.Id<Party>(), static o => o.Body, "The organ.");
    private static readonly Member<ConsentOrgan, Id<Party>> For =
        M.Required("for", Texts.Id<Party>(), static o => o.For, "The party that needs its approval.");

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<ConsentOrgan> Codec = M.Make(static d => new ConsentOrgan
    {
        Body = Body.Of(d),
        For = For.Of(d),
        Unknown = d.TakeUnknown(),
    });
}
