using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Negotiation.Model.Json;

namespace Negotiation.Model.Tests.Laws;

/// <summary>Reads and writes any type of the library as its users do.</summary>
internal static class DomainJson
{
    /// <summary>The serializer with the library's converters and with letters as they are.</summary>
    public static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new NegotiationJsonConverterFactory() },
    };

    /// <summary>The names of all types that stand in JSON.</summary>
    public static IEnumerable<string> TypeNames => PublicTypes.All.Select(NameOf).Order(StringComparer.Ordinal);

    /// <summary>All types that stand in JSON, for a theory.</summary>
    public static TheoryData<string> AllTypes() => [.. TypeNames];

    /// <summary>The types that are objects in JSON and so have members.</summary>
    public static TheoryData<string> ObjectTypes() => [.. PublicTypes.All
        .Where(type => typeof(IOpenRecord).IsAssignableFrom(type) || type == typeof(When))
        .Select(NameOf)
        .Order(StringComparer.Ordinal)];

    /// <summary>The type with a name.</summary>
    public static Type TypeOf(string name) => PublicTypes.All.Single(type => string.Equals(NameOf(type), name, StringComparison.Ordinal));

    /// <summary>The name as C# writes it: <c>Id&lt;Party&gt;</c>.</summary>
    public static string NameOf(Type type) => type.IsGenericType
        ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>"
        : type.Name;

    public static string Write(Type type, object value) => JsonSerializer.Serialize(value, type, Options);

    public static object Read(Type type, string json) => JsonSerializer.Deserialize(json, type, Options)!;

    public static byte[] Utf8(JsonTree tree) => Utf8(tree.ToString());

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>A record on one line.</summary>
    public static string WriteCompact(NegotiationRecord record)
    {
        var output = new ArrayBufferWriter<byte>();
        NegotiationJson.WriteCompact(record, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
