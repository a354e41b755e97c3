namespace Negotiation.Model.Json;

/// <summary>How an <see cref="UnknownTerm"/> stands in JSON.</summary>
internal static class UnknownTermDefinition
{
    private static readonly Members<UnknownTerm> M = new("A term of a kind that this version does not know; its members are kept as unknown ones.");
    private static readonly Member<UnknownTerm, string> Kind =
        M.Required("kind", Texts.Kind, static u => u.Kind, "The kind as it is written.");

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<UnknownTerm> Codec = M.Make(static d => new UnknownTerm
    {
        Kind = Kind.Of(d),
        Unknown = d.TakeUnknown(),
    });
}
