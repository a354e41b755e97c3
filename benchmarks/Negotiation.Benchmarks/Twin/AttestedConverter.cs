using System.Text.Json;
using System.Text.Json.Serialization;

namespace Negotiation.Benchmarks.Twin;

/// <summary>Reads and writes a fact; the name of its first member tells testimonies from a value that is an object.</summary>
internal sealed class AttestedConverter<T> : JsonConverter<AttestedTwin<T>>
{
    public override AttestedTwin<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.StartObject && IsAttested(reader)
            ? new AttestedTwin<T>(default, options.Of<TestimoniesTwin<T>>().Read(ref reader, typeof(TestimoniesTwin<T>), options))
            : new AttestedTwin<T>(options.Of<T>().Read(ref reader, typeof(T), options), null);

    public override void Write(Utf8JsonWriter writer, AttestedTwin<T> value, JsonSerializerOptions options)
    {
        if (value.Testimonies is null)
        {
            options.Of<T>().Write(writer, value.Value!, options);
        }
        else
        {
            options.Of<TestimoniesTwin<T>>().Write(writer, value.Testimonies, options);
        }
    }

    private static bool IsAttested(Utf8JsonReader ahead) =>
        ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName && ahead.ValueTextEquals("attested"u8);
}
