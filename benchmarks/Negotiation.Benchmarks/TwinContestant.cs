using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Negotiation.Benchmarks.Twin;

namespace Negotiation.Benchmarks;

/// <summary>Reads into plain classes with the serializer that System.Text.Json generates for them.</summary>
internal sealed class TwinContestant : Contestant
{
    private static readonly TwinContext Context = new(new JsonSerializerOptions(TwinContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>The options under which the library writes.</summary>
    public static JsonWriterOptions WriterOptions { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <inheritdoc/>
    public override object Read(byte[] text) => JsonSerializer.Deserialize(text, Context.RecordTwin)!;

    /// <inheritdoc/>
    public override void Write(object read, IBufferWriter<byte> output)
    {
        using var writer = new Utf8JsonWriter(output, WriterOptions);
        JsonSerializer.Serialize(writer, (RecordTwin)read, Context.RecordTwin);
    }
}
