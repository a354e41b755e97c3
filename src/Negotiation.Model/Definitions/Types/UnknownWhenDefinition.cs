namespace Negotiation.Model.Json;

/// <summary>How an <see cref="UnknownWhen"/> stands in JSON.</summary>
internal static class UnknownWhenDefinition
{
    private static readonly Members<UnknownWhen> M = new("A time given in a way that this version does not know; its members are kept as unknown ones.");
    private static readonly Member<UnknownWhen, string> Kind = M.Required("kind", Texts.Kind, static u => u.Kind, "The kind as it is written.");

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<UnknownWhen> Codec = M.Make(static d => new UnknownWhen
    {
        Kind = Kind.Of(d),
        Unknown = d.TakeUnknown(),
    });
}
