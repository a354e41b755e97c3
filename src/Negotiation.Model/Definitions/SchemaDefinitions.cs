using System.Text.Json.Nodes;

namespace Negotiation.Model.Json;

/// <summary>Gathers the schemas of the named types, each once.</summary>
/// <param name="place">Where they will stand, as a URI reference.</param>
internal sealed class SchemaDefinitions(string place)
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

        return new JsonObject { ["$ref"] = $"{place}/{name}" };
    }

    /// <summary>All that were referred to, by their names.</summary>
    public JsonObject ToJson() => new(definitions.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value)));
}
