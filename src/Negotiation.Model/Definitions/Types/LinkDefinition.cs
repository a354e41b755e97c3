namespace Negotiation.Model.Json;

/// <summary>How a <see cref="Link"/> stands in JSON.</summary>
internal static class LinkDefinition
{
    private static readonly Members<Link> M = new("A tie from the entry that holds it to another.");
    private static readonly Member<Link, LinkKind> Kind =
        M.Required("kind", Texts.Code<LinkKind>(), static l => l.Kind, "What ties them: the holder is before, possibly the same as ... the other.");
    private static readonly Member<Link, Reference> To = M.Required("to", Texts.Of<Reference>(), static l => l.To, "The other entry.");

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<Link> Codec =
        M.Make(static d => new Link { Kind = Kind.Of(d), To = To.Of(d), Unknown = d.TakeUnknown() });
}
