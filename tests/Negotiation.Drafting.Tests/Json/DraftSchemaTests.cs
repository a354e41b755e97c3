using System.Text;
using System.Text.Json.Nodes;

namespace Negotiation.Drafting.Tests.Json;

/// <summary>The strict schema keeps to what strict output modes take: everything is required, objects and lists of terms are closed, and no keyword is beyond them.</summary>
public static class DraftSchemaTests
{
    private const int MostBytes = 8 * 1024;
    private const int Deepest = 5;
    private static readonly string[] Keywords = ["type", "properties", "required", "additionalProperties", "items", "enum", "description", "$ref", "$defs"];

    [Fact]
    public static void The_strict_schema_is_within_the_strict_subset()
    {
        var root = JsonNode.Parse(DraftSchema.Strict)!.AsObject();

        Assert.InRange(Encoding.UTF8.GetByteCount(DraftSchema.Strict), 1, MostBytes);
        Assert.Equal([], Faults(root, root, 1, "#").Concat(root["$defs"]!.AsObject().SelectMany(each => Faults(root, each.Value!.AsObject(), 1, $"#/$defs/{each.Key}"))));
    }

    [Theory]
    [InlineData("""{ "type": "object", "properties": { "a": { "type": "string" } }, "required": [], "additionalProperties": false }""")]
    [InlineData("""{ "type": "object", "properties": { "a": { "type": "string" } }, "required": ["a"] }""")]
    [InlineData("""{ "type": "object", "properties": { "a": { "type": "string", "pattern": "x" } }, "required": ["a"], "additionalProperties": false }""")]
    [InlineData("""{ "type": "object", "properties": { "a": { "$ref": "#/$defs/b" } }, "required": ["a"], "additionalProperties": false }""")]
    public static void What_is_beyond_it_is_found(string schema) => Assert.NotEmpty(Faults(JsonNode.Parse(schema)!.AsObject(), JsonNode.Parse(schema)!.AsObject(), 1, "#"));

    [Fact]
    public static void Only_what_is_needed_is_required_of_programs()
    {
        var party = JsonNode.Parse(DraftSchema.Text)!["properties"]!["parties"]!["items"]!["required"]!.AsArray().Select(name => name!.GetValue<string>());

        Assert.Equal(["name", "kind"], party);
    }

    private static IEnumerable<string> Faults(JsonObject root, JsonObject schema, int depth, string at)
    {
        foreach (var keyword in schema.Select(member => member.Key).Where(keyword => !Keywords.Contains(keyword)))
        {
            yield return $"{at}: {keyword}";
        }

        if (depth > Deepest)
        {
            yield return $"{at}: deeper than {Deepest}";
        }

        if (schema["$ref"] is { } reference && (schema.Count > 1 || root["$defs"]?[reference.GetValue<string>()["#/$defs/".Length..]] is null))
        {
            yield return $"{at}: {reference}";
        }

        if (schema["properties"] is JsonObject properties)
        {
            if (schema["additionalProperties"]?.GetValue<bool>() != false || !properties.Select(property => property.Key).SequenceEqual((schema["required"] as JsonArray ?? []).Select(name => name!.GetValue<string>())))
            {
                yield return $"{at}: not closed, or not all required";
            }
        }

        var below = (schema["properties"] as JsonObject ?? []).Select(property => (property.Key, Schema: property.Value!.AsObject()))
            .Concat(schema["items"] is JsonObject items ? [("items", items)] : []);
        foreach (var fault in below.SelectMany(each => Faults(root, each.Schema, depth + (each.Schema["type"]?.ToString() is "object" ? 1 : 0), $"{at}/{each.Key}")))
        {
            yield return fault;
        }
    }
}
