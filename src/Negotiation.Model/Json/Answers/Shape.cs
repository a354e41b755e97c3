using System.Text.Json;
using System.Text.Json.Nodes;

namespace Negotiation.Model.Json;

/// <summary>How something derived stands in JSON: its writer and its schema from one definition. Nothing derived is read back.</summary>
/// <typeparam name="T">The type of the object.</typeparam>
/// <param name="description">What the object is, for the schema.</param>
/// <param name="name">The name of the type in the schema.</param>
internal sealed class Shape<T>(string description, string? name = null) : IShape<T>
{
    private readonly List<Part> parts = [];

    /// <summary>A member that is always there.</summary>
    public Shape<T> Required<TValue>(string member, Codec<TValue> codec, Func<T, TValue> get, string description) =>
        Add(member, isRequired: true, description, codec.Schema, (writer, owner) => codec.Write(writer, get(owner)), static _ => false);

    /// <summary>A member that is always there.</summary>
    public Shape<T> Required<TValue>(string member, IShape<TValue> shape, Func<T, TValue> get, string description) =>
        Add(member, isRequired: true, description, shape.Schema, (writer, owner) => shape.Write(writer, get(owner)), static _ => false);

    /// <summary>A member that is left out where nothing is recorded.</summary>
    public Shape<T> Optional<TValue>(string member, Codec<TValue> codec, Func<T, TValue?> get, string description)
        where TValue : class =>
        Add(member, isRequired: false, description, codec.Schema, (writer, owner) => codec.Write(writer, get(owner)!), owner => get(owner) is null);

    /// <summary>A member of a value type that is left out where nothing is recorded.</summary>
    public Shape<T> OptionalValue<TValue>(string member, Codec<TValue> codec, Func<T, TValue?> get, string description)
        where TValue : struct =>
        Add(member, isRequired: false, description, codec.Schema, (writer, owner) => codec.Write(writer, get(owner)!.Value), owner => get(owner) is null);

    /// <summary>A member of a value type that is left out where there is none.</summary>
    public Shape<T> OptionalValue<TValue>(string member, IShape<TValue> shape, Func<T, TValue?> get, string description)
        where TValue : struct =>
        Add(member, isRequired: false, description, shape.Schema, (writer, owner) => shape.Write(writer, get(owner)!.Value), owner => get(owner) is null);

    /// <summary>A member that is left out where there is none.</summary>
    public Shape<T> Optional<TValue>(string member, IShape<TValue> shape, Func<T, TValue?> get, string description)
        where TValue : class =>
        Add(member, isRequired: false, description, shape.Schema, (writer, owner) => shape.Write(writer, get(owner)!), owner => get(owner) is null);

    /// <summary>A list, which is always there.</summary>
    public Shape<T> List<TItem>(string member, Codec<TItem> item, Func<T, ValueList<TItem>> get, string description)
    {
        var codec = new ListCodec<TItem>(item);
        return Required(member, codec, get, description);
    }

    /// <summary>A list whose absence is <em>not stated</em>.</summary>
    public Shape<T> ListOrAbsent<TItem>(string member, Codec<TItem> item, Func<T, ValueList<TItem>?> get, string description) =>
        OptionalValue(member, new ListCodec<TItem>(item), get, description);

    /// <summary>A list, which is always there.</summary>
    public Shape<T> List<TItem>(string member, IShape<TItem> item, Func<T, ValueList<TItem>> get, string description) => Add(
        member,
        isRequired: true,
        description,
        definitions => new JsonObject { ["type"] = "array", ["items"] = item.Schema(definitions) },
        (writer, owner) =>
        {
            writer.WriteStartArray();
            foreach (var each in get(owner))
            {
                item.Write(writer, each);
            }

            writer.WriteEndArray();
        },
        static _ => false);

    /// <inheritdoc/>
    public void Write(Utf8JsonWriter writer, T value)
    {
        writer.WriteStartObject();
        foreach (var part in parts)
        {
            if (!part.IsAbsent(value))
            {
                writer.WritePropertyName(part.Name);
                part.Write(writer, value);
            }
        }

        writer.WriteEndObject();
    }

    /// <inheritdoc/>
    public JsonObject Schema(SchemaDefinitions definitions) => definitions.Refer(name ?? typeof(T).Name, () =>
    {
        var properties = new JsonObject();
        foreach (var part in parts)
        {
            var schema = part.Schema(definitions);
            properties[part.Name] = schema.ContainsKey("$ref")
                ? new JsonObject { ["description"] = part.Description, ["allOf"] = new JsonArray(schema) }
                : Described(schema, part.Description);
        }

        return new JsonObject
        {
            ["description"] = description,
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = new JsonArray([.. parts.Where(part => part.IsRequired).Select(part => (JsonNode)part.Name)]),
            ["additionalProperties"] = false,
        };
    });

    private static JsonObject Described(JsonObject schema, string description)
    {
        schema["description"] = description;
        return schema;
    }

    private Shape<T> Add(
        string member,
        bool isRequired,
        string about,
        Func<SchemaDefinitions, JsonObject> schema,
        Action<Utf8JsonWriter, T> write,
        Func<T, bool> isAbsent)
    {
        parts.Add(new Part(member, isRequired, about, schema, write, isAbsent));
        return this;
    }

    private sealed record Part(
        string Name,
        bool IsRequired,
        string Description,
        Func<SchemaDefinitions, JsonObject> Schema,
        Action<Utf8JsonWriter, T> Write,
        Func<T, bool> IsAbsent);
}
