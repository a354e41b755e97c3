using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace Negotiation.Model.Json;

/// <summary>The JSON Schema (2020-12) of the record and of its parts, made from the same definitions as the reader.</summary>
public static class NegotiationSchema
{
    private const string Definitions = "$defs";

    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        // Patterns hold plus signs, and the text goes into files and not into HTML.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The schema of a <see cref="NegotiationRecord"/>, as a text with line feeds.</summary>
    public static string Text
    {
        get
        {
            var schema = For(typeof(NegotiationRecord))!;
            schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
            schema.Insert(1, "title", nameof(NegotiationRecord));
            return schema.ToJsonString(Indented).ReplaceLineEndings("\n") + "\n";
        }
    }

    /// <summary>
    /// Gives the types of this library their schema, where a schema exporter would show <c>true</c> because it cannot look
    /// into a converter: set it as <see cref="JsonSchemaExporterOptions.TransformSchemaNode"/>.
    /// </summary>
    public static Func<JsonSchemaExporterContext, JsonNode, JsonNode> TransformSchemaNode { get; } = static (context, schema) =>
        Transform(schema, context.TypeInfo, context.PropertyInfo, context.Path);

    /// <summary>The same as <see cref="TransformSchemaNode"/>, for exporters that bring a context of their own.</summary>
    /// <param name="schema">What the exporter made of the type.</param>
    /// <param name="type">The type.</param>
    /// <param name="property">The property that holds it; <c>null</c> when it stands elsewhere.</param>
    /// <param name="path">The steps from the root of the exported schema to this one.</param>
    /// <returns>The schema of a type of this library, also as the element of a list or dictionary; any other as it was.</returns>
    public static JsonNode Transform(JsonNode schema, JsonTypeInfo type, JsonPropertyInfo? property, ReadOnlySpan<string> path)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(type);
        if (Embedded(type.Type, property is { IsGetNullable: true }, path) is { } own)
        {
            return own;
        }

        // An element whose schema is true never comes by itself: the exporter drops it from its list.
        var place = type.Kind switch
        {
            JsonTypeInfoKind.Enumerable => "items",
            JsonTypeInfoKind.Dictionary => "additionalProperties",
            _ => null,
        };
        if (place is not null && schema is JsonObject list && Embedded(type.ElementType!, isNullable: false, [.. path, place]) is { } element)
        {
            list[place] = element;
        }

        return schema;
    }

    /// <summary>The schema of one type.</summary>
    /// <param name="type">A type of this library that stands in JSON.</param>
    /// <param name="definitions">
    /// Where the members of its <c>$defs</c> will stand in your document, as a URI reference without a slash at its end:
    /// <c>#/components/schemas</c> in an OpenAPI document.
    /// </param>
    /// <returns>The schema, a new one for every call; <c>null</c> when the type is none of this library's.</returns>
    public static JsonObject? For(Type type, string definitions = "#/" + Definitions)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(definitions);
        if (PublicTypes.Find(type) is not { } found)
        {
            return null;
        }

        var gathered = new SchemaDefinitions(definitions);
        var schema = found.Schema(gathered);
        schema[Definitions] = gathered.ToJson();
        return schema;
    }

    private static JsonObject? Embedded(Type type, bool isNullable, ReadOnlySpan<string> path)
    {
        var present = Nullable.GetUnderlyingType(type);
        var schema = For(present ?? type, Place(path));
        if (schema is null || (present is null && !isNullable))
        {
            return schema;
        }

        schema.Remove(Definitions, out var definitions);
        return new JsonObject
        {
            ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }),
            [Definitions] = definitions,
        };
    }

    /// <summary>The definitions at the end of a path, as a JSON Pointer in a URI fragment (RFC 6901, section 6).</summary>
    private static string Place(ReadOnlySpan<string> path)
    {
        var steps = new List<string> { "#" };
        foreach (var step in path)
        {
            var token = step.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
            steps.Add(Uri.EscapeDataString(token));
        }

        return string.Join('/', [.. steps, Definitions]);
    }
}
