namespace Negotiation.Model.Json;

/// <summary>How a <see cref="NotKnownTerm"/> stands in JSON.</summary>
internal static class NotKnownTermDefinition
{
    private static readonly Members<NotKnownTerm> M =
        new Members<NotKnownTerm>("A length that is said not to be known. That nobody states one is another thing: then the term is absent.").Kind("unknown");

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<NotKnownTerm> Codec = M.Make(static d => new NotKnownTerm
    {
        Unknown = d.TakeUnknown(),
    });
}
