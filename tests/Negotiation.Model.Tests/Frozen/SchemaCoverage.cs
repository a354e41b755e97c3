using System.Text.Json;
using System.Text.Json.Nodes;

namespace Negotiation.Model.Tests.Frozen;

/// <summary>Which members, shapes and terms of a schema some values use.</summary>
/// <remarks>It is no validator: it follows good values, and takes of several shapes the one whose kind and members fit.</remarks>
internal sealed class SchemaCoverage
{
    private const string Another = "any other text";

    private readonly JsonObject definitions;

    private readonly string root;

    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    /// <param name="schema">A schema that is a reference into its own definitions.</param>
    public SchemaCoverage(JsonObject schema)
    {
        definitions = schema["$defs"]!.AsObject();
        root = NameOf(schema)!;
        All = definitions.SelectMany(definition => Uses(definition.Key, definition.Value!.AsObject())).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>All that a value can use, in words.</summary>
    public IReadOnlySet<string> All { get; }

    /// <summary>What the values so far used.</summary>
    public IReadOnlySet<string> Seen => seen;

    /// <summary>Notes what a value uses.</summary>
    public void Add(JsonNode value) => Follow(root, value);

    private static IEnumerable<string> Uses(string name, JsonObject definition)
    {
        foreach (var (member, schema) in definition["properties"] as JsonObject ?? [])
        {
            yield return Member(name, member);
            if (schema!["then"] is not null)
            {
                yield return Stated(name, member);
            }
        }

        foreach (var shape in definition["anyOf"] as JsonArray ?? [])
        {
            foreach (var use in ShapeUses(name, shape!.AsObject()))
            {
                yield return use;
            }
        }
    }

    private static IEnumerable<string> ShapeUses(string name, JsonObject shape) => shape switch
    {
        _ when shape["const"] is { } term => [Term(name, term.GetValue<string>())],
        _ when shape["required"] is not null => [],
        _ when NameOf(shape) is null && shape["type"]!.GetValue<string>() == "string" => [Term(name, Another)],
        _ => [Shape(name, shape)],
    };

    private static string Member(string name, string member) => $"{name}.{member}";

    private static string Stated(string name, string member) => $"{name}.{member}, attested";

    private static string Term(string name, string term) => $"{name} = {term}";

    private static string Shape(string name, JsonObject shape) => $"{name} as {NameOf(shape) ?? shape["type"]!.GetValue<string>()}";

    /// <summary>The definition that a schema refers to: by itself, or as the first of its parts.</summary>
    private static string? NameOf(JsonObject schema) =>
        (schema["$ref"] ?? schema["allOf"]?[0]?["$ref"])?.GetValue<string>()["#/$defs/".Length..];

    private void Follow(string name, JsonNode value)
    {
        var definition = definitions[name]!.AsObject();
        switch (value)
        {
            case JsonObject given when definition["properties"] is JsonObject members:
                FollowMembers(name, members, given);
                break;
            case JsonValue text when text.GetValueKind() == JsonValueKind.String && TermsOf(definition) is { } terms:
                seen.Add(Term(name, terms.Contains(text.GetValue<string>(), StringComparer.Ordinal) ? text.GetValue<string>() : Another));
                break;
            case var _ when definition["anyOf"] is JsonArray shapes:
                var shape = shapes.Select(node => node!.AsObject()).First(candidate => Fits(candidate, value));
                seen.Add(Shape(name, shape));
                FollowSchema(shape, value);
                break;
            default:
                break;
        }
    }

    private void FollowMembers(string name, JsonObject members, JsonObject given)
    {
        foreach (var (member, value) in given)
        {
            if (value is not null && members[member] is JsonObject schema)
            {
                var isStated = schema["then"] is not null && value is JsonObject stated && stated.ContainsKey("attested");
                seen.Add(isStated ? Stated(name, member) : Member(name, member));
                FollowSchema(isStated ? schema["then"]!.AsObject() : schema["else"] as JsonObject ?? schema, value);
            }
        }
    }

    private void FollowSchema(JsonObject schema, JsonNode value)
    {
        if (NameOf(schema) is { } name)
        {
            Follow(name, value);
        }
        else if (schema["items"] is JsonObject items && value is JsonArray list)
        {
            foreach (var item in list)
            {
                FollowSchema(items, item!);
            }
        }
    }

    private static string[]? TermsOf(JsonObject definition) =>
        definition["anyOf"] is JsonArray shapes && shapes[0]!["const"] is not null
            ? [.. shapes.Select(shape => shape!["const"]).OfType<JsonNode>().Select(term => term.GetValue<string>())]
            : null;

    /// <summary>Whether a value has the type, the kind and the required members of a shape.</summary>
    private bool Fits(JsonObject shape, JsonNode value)
    {
        var definition = NameOf(shape) is { } name ? definitions[name]!.AsObject() : shape;
        return (definition, value) switch
        {
            ({ } of, _) when of["anyOf"] is JsonArray shapes && of["properties"] is null => shapes.Any(inner => Fits(inner!.AsObject(), value)),
            ({ } of, JsonObject given) when of["properties"] is JsonObject members =>
                (members["kind"]?["const"] is not { } kind || given["kind"] is not { } own || JsonNode.DeepEquals(kind, own)) &&
                (of["required"] as JsonArray ?? []).All(member => given.ContainsKey(member!.GetValue<string>())) &&
                (of["anyOf"] is not JsonArray choices || choices.Any(choice => given.ContainsKey(choice!["required"]![0]!.GetValue<string>()))),
            ({ } of, JsonValue scalar) when of["const"] is { } term => JsonNode.DeepEquals(term, scalar),
            ({ } of, JsonValue scalar) => scalar.GetValueKind() == (of["type"]?.GetValue<string>() == "number" ? JsonValueKind.Number : JsonValueKind.String) && of["properties"] is null,
            _ => false,
        };
    }
}
