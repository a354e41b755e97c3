namespace Negotiation.Model.Json;

/// <summary>How a <see cref="NamedLine"/> stands in JSON.</summary>
internal static class NamedLineDefinition
{
    private static readonly Members<NamedLine> M =
        new Members<NamedLine>("A line that has a name, such as a line of contact.").Kind("named-line");
    private static readonly Member<NamedLine, string> Name = M.Required("name", Texts.Words, static n => n.Name);
    private static readonly Member<NamedLine, When?> As = M.Optional("as", WhenDefinition.Codec, static n => n.As);
    private static readonly Member<NamedLine, Extent?> Extent = M.Optional("extent", ExtentCodec.Instance, static n => n.Extent);

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<NamedLine> Codec = M.Make(static d => new NamedLine
    {
        Name = Name.Of(d),
        As = As.Of(d),
        Extent = Extent.Of(d),
        Unknown = d.TakeUnknown(),
    });
}
