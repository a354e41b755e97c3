namespace Negotiation.Model.Json;

/// <summary>How a <see cref="TextSpan"/> stands in JSON.</summary>
internal static class TextSpanDefinition
{
    private static readonly Members<TextSpan> M = new("A place in a text, in Unicode code points from 0; the end is not included.");
    private static readonly Member<TextSpan, int> Start =
        M.Required("start", CountCodec.Instance, static s => s.Start, "The first code point, counted from 0.");
    private static readonly Member<TextSpan, int> End = M.Required("end", CountCodec.Instance, static s => s.End, "The code point after the last.");
    private static readonly Member<TextSpan, Sha256> Sha256 =
        M.Required("sha256", Sha256Codec.Instance, static s => s.Sha256, "The hash of the text between them as UTF-8.");
    private static readonly Member<TextSpan, string?> Exact =
        M.Optional("exact", Texts.Words, static s => s.Exact, "The words, kept only where a speaker is reported to have said them.");

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<TextSpan> Codec =
        M.Make(static d => new TextSpan(Start.Of(d), End.Of(d), Sha256.Of(d), Exact.Of(d)) { Unknown = d.TakeUnknown() });
}
