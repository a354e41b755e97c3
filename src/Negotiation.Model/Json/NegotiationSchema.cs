using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;

namespace Negotiation.Model.Json;

/// <summary>The JSON Schema (2020-12) of the record and of its parts, made from the same definitions as the reader.</summary>
public static class NegotiationSchema
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    /// <summary>The schema of a <see cref="NegotiationRecord"/>, as a text with line feeds.</summary>
    public static string Text
    {
        get
        {
            var schema = new JsonObject
            {
                ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
                ["title"] = nameof(NegotiationRecord),
            };
            foreach (var (name, value) in For(typeof(NegotiationRecord))!.AsObject())
            {
                schema[name] = value?.DeepClone();
            }

            return schema.ToJsonString(Indented).ReplaceLineEndings("\n") + "\n";
        }
    }

    /// <summary>
    /// Gives the types of this library their schema, where a schema exporter would show <c>true</c> because it cannot look
    /// into a converter: set it as <see cref="JsonSchemaExporterOptions.TransformSchemaNode"/>.
    /// </summary>
    public static Func<JsonSchemaExporterContext, JsonNode, JsonNode> TransformSchemaNode { get; } = static (context, schema) =>
        PublicTypes.Find(context.TypeInfo.Type) is { } type ? Embedded(type, context.Path) : schema;

    /// <summary>The schema of one type, for a place of its own.</summary>
    /// <param name="type">A type of this library that stands in JSON.</param>
    /// <returns>The schema, whose references start at its own root; <c>null</c> when the type is none of this library's.</returns>
    public static JsonNode? For(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return PublicTypes.Find(type) is { } found ? new SchemaDefinitions("#").Root(found.Schema) : null;
    }

    private static JsonObject Embedded(PublicType type, ReadOnlySpan<string> path)
    {
        var prefix = new StringBuilder("#");
        foreach (var step in path)
        {
            prefix.Append('/').Append(step.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
        }

        return new SchemaDefinitions(prefix.ToString()).Root(type.Schema);
    }
}
