using System.Text.Json;
using System.Text.Json.Serialization;

namespace Negotiation.Model.Json;

/// <summary>Lets <see cref="JsonSerializer"/> read and write one type through its definition.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <param name="codec">Its definition.</param>
internal sealed class CodecConverter<T>(Codec<T> codec) : JsonConverter<T>
{
    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(ref reader, typeToConvert, options)!;

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(codec.Key(value));

    /// <inheritdoc/>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var context = ReadContext.Rent(ReadOptions.Default);
        try
        {
            return codec.Read(ref reader, context, out var value)
                ? value
                : throw new NegotiationJsonException(context.Findings(default));
        }
        finally
        {
            context.Return();
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => codec.Write(writer, value);
}
