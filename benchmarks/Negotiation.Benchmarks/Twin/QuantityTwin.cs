using System.Text.Json;
using System.Text.Json.Serialization;

namespace Negotiation.Benchmarks.Twin;

/// <summary>A quantity: a plain number, or an object.</summary>
[JsonConverter(typeof(Converter))]
internal readonly record struct QuantityTwin(decimal Number, QuantityParts? Parts)
{
    internal sealed class Converter : JsonConverter<QuantityTwin>
    {
        public override QuantityTwin Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.Number
                ? new QuantityTwin(reader.GetDecimal(), null)
                : new QuantityTwin(0, options.Of<QuantityParts>().Read(ref reader, typeof(QuantityParts), options));

        public override void Write(Utf8JsonWriter writer, QuantityTwin value, JsonSerializerOptions options)
        {
            if (value.Parts is null)
            {
                writer.WriteNumberValue(value.Number);
            }
            else
            {
                options.Of<QuantityParts>().Write(writer, value.Parts, options);
            }
        }
    }
}
