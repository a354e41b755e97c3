using System.Text.Json;
using System.Text.Json.Serialization;

namespace Negotiation.Benchmarks.Twin;

/// <summary>How much of a territory: a word, or a share.</summary>
[JsonConverter(typeof(Converter))]
internal readonly record struct ExtentTwin(string? Word, decimal Share)
{
    internal sealed class Converter : JsonConverter<ExtentTwin>
    {
        public override ExtentTwin Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.Number ? new ExtentTwin(null, reader.GetDecimal()) : new ExtentTwin(reader.GetString(), 0);

        public override void Write(Utf8JsonWriter writer, ExtentTwin value, JsonSerializerOptions options)
        {
            if (value.Word is null)
            {
                writer.WriteNumberValue(value.Share);
            }
            else
            {
                writer.WriteStringValue(value.Word);
            }
        }
    }
}
