using System.Text.Json.Nodes;
using Negotiation.Model.Json;

namespace Negotiation.Model.Tests.Json.Schema;

/// <summary>Values made from the schema of a type: good ones for every branch, and such as a careless writer writes.</summary>
internal sealed class SchemaExamples(Type type)
{
    /// <summary>What is wrong almost everywhere, each in a way of its own.</summary>
    private static readonly string[] Careless =
    [
        "null", "true", "0", "-1", "-0.5", "0.5", "1", "2.5", "3000000000", "\"\"", "\" \"", "\"word\"", "\"Two words\"", "\"a-\"", "\"party:\"",
        "\"2025-13\"", "\"uk_UA\"", "\"P\"", "\"P1DT\"", "\"P1.5D\"", "[]", "[null]", "[[]]", "[\"word\"]", "[\"Two words\"]",
        "[\"status:civilian\", \"status:civilian\"]", "{}", "[{}]", "{\"kind\": \"word\"}", "[{\"kind\": \"word\"}]", "{\"kind\": 5}",
        "{\"attested\": []}", "{\"attested\": 5}", "{\"attested\": [{}]}", "{\"attested\": [{\"value\": \"word\"}]}", "{\"attested\": [{\"value\": 7}]}",
        "{\"attested\": [{\"value\": [\"word\"], \"evidence\": []}]}", "{\"attested\": [{\"value\": null}]}", "{\"notBefore\": \"2025\", \"attested\": []}",
    ];

    private readonly JsonObject root = NegotiationSchema.For(type)!;

    /// <summary>Values of the type, good and careless. Those that a schema seen before tells nothing new about are left out.</summary>
    /// <param name="seen">The schemas of members that need no further values.</param>
    public IEnumerable<string> Values(HashSet<string> seen)
    {
        var own = Followed(root);
        if (own["properties"] is not JsonObject members)
        {
            return [.. Variants(own, depth: 2).Select(Text), .. Careless];
        }

        var least = Example(own).AsObject();
        return
        [
            .. Variants(own, depth: 2).Select(Text),
            .. Careless,
            .. least.Select(member => Text(Without(least, member.Key))),
            .. from member in members
               where seen.Add(member.Value!.ToJsonString())
               from value in (IEnumerable<string>)[.. Variants(member.Value!.AsObject(), depth: 2).Select(Text), .. Careless]
               select Text(With(least, member.Key, JsonNode.Parse(value))),
        ];
    }

    private static string Text(JsonNode? value) => value?.ToJsonString() ?? "null";

    private static JsonObject With(JsonObject value, string member, JsonNode? given)
    {
        var changed = value.DeepClone().AsObject();
        changed[member] = given;
        return changed;
    }

    private static JsonObject Without(JsonObject value, string member)
    {
        var changed = value.DeepClone().AsObject();
        changed.Remove(member);
        return changed;
    }

    private JsonObject Followed(JsonObject schema) =>
        schema["$ref"] is { } reference ? root["$defs"]![reference.GetValue<string>()["#/$defs/".Length..]]!.AsObject() : schema;

    /// <summary>The least value that a schema accepts.</summary>
    private JsonNode Example(JsonObject given)
    {
        var schema = Followed(given);
        return schema switch
        {
            _ when schema["const"] is { } only => only.DeepClone(),
            _ when schema["enum"] is JsonArray terms => terms[0]!.DeepClone(),
            _ when schema["else"] is JsonObject plain => Example(plain),
            _ when schema["properties"] is JsonObject members => new JsonObject(
                Required(schema).Select(name => KeyValuePair.Create(name, (JsonNode?)Example(members[name]!.AsObject())))),
            _ when schema["anyOf"] is JsonArray shapes => Example(shapes[0]!.AsObject()),
            _ when schema["allOf"] is JsonArray parts => Example(parts[0]!.AsObject()),
            _ => Scalar(schema),
        };
    }

    private JsonNode Scalar(JsonObject schema) => schema["type"]!.GetValue<string>() switch
    {
        "string" => schema["examples"]?[0]!.DeepClone() ?? "some words",
        "boolean" => true,
        "integer" => schema["minimum"]!.DeepClone(),
        "number" => 0.5m,
        "array" => new JsonArray([.. Enumerable.Repeat(0, Math.Max(1, Least(schema))).Select(_ => Example(schema["items"]!.AsObject()))]),
        var other => throw new InvalidOperationException($"The schema has a type without an example: {other}."),
    };

    /// <summary>A value for every branch that the schema has, down to a depth; an object with the least members and with all.</summary>
    private IEnumerable<JsonNode> Variants(JsonObject given, int depth)
    {
        var schema = Followed(given);
        if (depth == 0)
        {
            return [Example(schema)];
        }

        return schema switch
        {
            _ when schema["const"] is { } only => [only.DeepClone()],
            _ when schema["enum"] is JsonArray terms => terms.Select(term => term!.DeepClone()),
            _ when schema["else"] is JsonObject plain => [.. Variants(plain, depth), .. Variants(schema["then"]!.AsObject(), depth)],
            _ when schema["properties"] is JsonObject members =>
            [
                Example(schema),
                new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, (JsonNode?)Example(member.Value!.AsObject())))),
            ],
            _ when schema["anyOf"] is JsonArray shapes => shapes.SelectMany(shape => Variants(shape!.AsObject(), depth - 1)),
            _ when schema["items"] is JsonObject items =>
            [
                .. Variants(items, depth - 1).Select(item => new JsonArray([.. Enumerable.Repeat(0, Math.Max(1, Least(schema))).Select(_ => item.DeepClone())])),
                new JsonArray(),
            ],
            _ => [Example(schema)],
        };
    }

    private static IEnumerable<string> Required(JsonObject schema) =>
        (schema["required"]?.AsArray() ?? []).Concat(schema["anyOf"]?[0]?["required"]?.AsArray() ?? []).Select(name => name!.GetValue<string>());

    private static int Least(JsonObject schema) => schema["minItems"]?.GetValue<int>() ?? 0;
}
