using System.Text.Json;
using System.Text.Json.Serialization;

namespace Negotiation.Benchmarks.Twin;

internal static class Converters
{
    /// <summary>The converter that the options have for a type: called directly, it spares the nested Deserialize, which reads twice.</summary>
    public static JsonConverter<T> Of<T>(this JsonSerializerOptions options) => (JsonConverter<T>)options.GetConverter(typeof(T));
}
