namespace Negotiation.Model.Json;

/// <summary>How an <see cref="OpenTerm"/> stands in JSON.</summary>
internal static class OpenTermDefinition
{
    private static readonly Members<OpenTerm> M = new Members<OpenTerm>("Without an end: until it is ended.").Kind("open");

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<OpenTerm> Codec = M.Make(static d => new OpenTerm
    {
        Unknown = d.TakeUnknown(),
    });
}
