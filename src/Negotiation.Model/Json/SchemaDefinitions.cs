using System.Text.Json.Nodes;

namespace Negotiation.Model.Json;

/// <summary>Gathers the schemas of the named types, each once.</summary>
internal sealed class SchemaDefinitions(string prefix)
{
    private readonly SortedDictionary<string, JsonObject?> definitions = new(StringComparer.Ordinal);

    /// <summary>A reference to the schema of a type, which is made when it is first referred to.</summary>
    /// <param name="name">The name of the type.</param>
    /// <param name="create">Makes its schema.</param>
    public JsonObject Refer(string name, Func<JsonObject> create)
    {
        if (definitions.TryAdd(name, null))
        {
            definitions[name] = create();
        }

        return new JsonObject { ["$ref"] = $"{prefix}/$defs/{name}" };
    }

    /// <summary>The schema of one type, with the others that it needs.</summary>
    public JsonObject Root(Func<SchemaDefinitions, JsonObject> of)
    {
        var schema = of(this);
        schema["$defs"] = new JsonObject(definitions.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value)));
        return schema;
    }
}
