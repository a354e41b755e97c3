namespace Negotiation.Model.Json;

/// <summary>How a <see cref="TextFingerprint"/> stands in JSON.</summary>
internal static class TextFingerprintDefinition
{
    private static readonly Members<TextFingerprint> M = new("The length and the hash by which a copy of a text is known.");
    private static readonly Member<TextFingerprint, int> CodePoints =
        M.Required(
            "codePoints", CountCodec.Instance, static t => t.CodePoints,
            "The number of Unicode code points of the decoded text, a byte order mark not counted.");
    private static readonly Member<TextFingerprint, Sha256> Sha256 =
        M.Required("sha256", Sha256Codec.Instance, static t => t.Sha256, "The hash of the text as UTF-8, a byte order mark not counted.");

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<TextFingerprint> Codec = M.Make(static d => new TextFingerprint
    {
        CodePoints = CodePoints.Of(d),
        Sha256 = Sha256.Of(d),
        Unknown = d.TakeUnknown(),
    });
}
