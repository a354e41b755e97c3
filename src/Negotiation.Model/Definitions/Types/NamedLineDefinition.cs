namespace Negotiation.Model.Json;

/// <summary>How a <see cref="NamedLine"/> stands in JSON.</summary>
internal static class NamedLineDefinition
{
    private static readonly Members<NamedLine> M =
        new Members<NamedLine>("A line that has a name, such as a line of contact.").Kind("named-line");
    private static readonly Member<NamedLine, string> Name = M.Required("name", Texts.Words, static n => n.Name, "The name of the line.");
    private static readonly Member<NamedLine, When?> As =
        M.Optional("as", WhenDefinition.Codec, static n => n.As, "The day whose line is meant, where it has moved.");
    private static readonly Member<NamedLine, Extent?> Extent =
        M.Optional("extent", ExtentCodec.Instance, static n => n.Extent, "How much of the area; absent where that is not stated.");
    private static readonly Member<NamedLine, ValueList<Area>> Except =
        M.List("except", AreaDefinition.Codec, static n => n.Except, "What is not meant, though it lies within.");

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<NamedLine> Codec = M.Whole("as", "except").Make(static d => new NamedLine
    {
        Name = Name.Of(d),
        As = As.Of(d),
        Extent = Extent.Of(d),
        Except = Except.Of(d),
        Unknown = d.TakeUnknown(),
    });
}
