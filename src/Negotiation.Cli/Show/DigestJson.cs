using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Negotiation.Cli;

/// <summary>Writes a digest as JSON; what is not stated is left out, lists are always there.</summary>
[JsonSerializable(typeof(Digest))]
internal sealed partial class DigestJson : JsonSerializerContext
{
    private static readonly DigestJson Readable = new(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
        WriteIndented = true,
    });

    /// <summary>The digest with a line feed at its end.</summary>
    public static string Of(Digest digest) => JsonSerializer.Serialize(digest, Readable.Digest) + "\n";
}
