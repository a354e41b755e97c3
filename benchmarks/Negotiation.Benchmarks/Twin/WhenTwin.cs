using System.Text.Json;
using System.Text.Json.Serialization;

namespace Negotiation.Benchmarks.Twin;

/// <summary>A time: a date as a text, or an object.</summary>
[JsonConverter(typeof(Converter))]
internal readonly record struct WhenTwin(string? Date, WhenParts? Parts)
{
    internal sealed class Converter : JsonConverter<WhenTwin>
    {
        public override WhenTwin Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String
                ? new WhenTwin(reader.GetString(), null)
                : new WhenTwin(null, options.Of<WhenParts>().Read(ref reader, typeof(WhenParts), options));

        public override void Write(Utf8JsonWriter writer, WhenTwin value, JsonSerializerOptions options)
        {
            if (value.Parts is null)
            {
                writer.WriteStringValue(value.Date);
            }
            else
            {
                options.Of<WhenParts>().Write(writer, value.Parts, options);
            }
        }
    }
}
