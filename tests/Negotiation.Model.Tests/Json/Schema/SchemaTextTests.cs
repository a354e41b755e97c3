using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Negotiation.Model.Json;

namespace Negotiation.Model.Tests.Json.Schema;

/// <summary>The schemas are published, so no change of one goes unseen.</summary>
public sealed class SchemaTextTests
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void The_shape_of_a_record_is_the_approved_one() =>
        Approval.Matches("tests/Negotiation.Model.Tests/Json/Schema/Record.approved.txt", Shape(NegotiationSchema.Text));

    [Fact]
    public void The_shape_of_the_answers_is_the_approved_one() =>
        Approval.Matches("tests/Negotiation.Model.Tests/Json/Schema/Answers.approved.txt", Shape(AnswerJson.SchemaText));

    [Fact]
    public void A_text_has_lines_and_ends_with_one() => Assert.All(
        [NegotiationSchema.Text, AnswerJson.SchemaText],
        text =>
        {
            Assert.StartsWith("{\n  \"$schema\": ", text, StringComparison.Ordinal);
            Assert.EndsWith("\n}\n", text, StringComparison.Ordinal);
            Assert.DoesNotContain('\r', text);
        });

    [Fact]
    public void An_open_list_of_words_says_that_it_is_open() => Assert.All(
        JsonNode.Parse(NegotiationSchema.Text)!["$defs"]!.AsObject().Where(definition => definition.Value!["anyOf"]?[0]?["const"] is not null),
        definition => Assert.EndsWith(" The list is open: another text is kept, and reported.", (string?)definition.Value!["description"], StringComparison.Ordinal));

    [Fact]
    public void Every_description_is_a_sentence() => Assert.All(
        [NegotiationSchema.Text, AnswerJson.SchemaText],
        text => Assert.All(Descriptions(JsonNode.Parse(text)), description => Assert.Matches(@"^['\p{Lu}].*\.$", description)));

    [Fact]
    public void Every_definition_and_member_of_the_answers_says_what_it_is()
    {
        var own = JsonNode.Parse(AnswerJson.SchemaText)!["$defs"]!.AsObject()
            .Where(definition => definition.Value!["additionalProperties"] is JsonValue)
            .ToDictionary(definition => definition.Key, definition => definition.Value!, StringComparer.Ordinal);

        Assert.InRange(own.Count, 15, 100);
        Assert.All(own.Values, definition => Assert.NotNull(definition["description"]));
        Assert.All(
            own.Where(definition => definition.Key != nameof(DateRange)).SelectMany(definition => definition.Value["properties"]!.AsObject()),
            member => Assert.True(member.Value!["description"] is not null, member.Key));
    }

    /// <summary>A line for each word of each definition and for each member, without the descriptions.</summary>
    private static string Shape(string schema)
    {
        var text = new StringBuilder();
        var root = WithoutDescriptions(JsonNode.Parse(schema)!).AsObject();
        root.Remove("$defs", out var definitions);
        AddLines(text, "The text", root);
        foreach (var (name, definition) in definitions!.AsObject())
        {
            AddLines(text, name, definition!.AsObject());
        }

        return text.ToString();
    }

    private static void AddLines(StringBuilder text, string name, JsonObject definition)
    {
        text.Append(name).Append('\n');
        foreach (var (word, value) in definition.Where(word => word.Key != "properties"))
        {
            text.Append("  ").Append(word).Append(": ").Append(value!.ToJsonString(Readable)).Append('\n');
        }

        foreach (var (member, value) in definition["properties"]?.AsObject() ?? [])
        {
            text.Append("  .").Append(member).Append(' ').Append(value!.ToJsonString(Readable)).Append('\n');
        }
    }

    private static JsonNode WithoutDescriptions(JsonNode node) => node switch
    {
        JsonObject schema => new JsonObject(schema.Where(IsNoDescription).Select(word => KeyValuePair.Create(word.Key, (JsonNode?)WithoutDescriptions(word.Value!)))),
        JsonArray list => new JsonArray([.. list.Select(item => WithoutDescriptions(item!))]),
        _ => node.DeepClone(),
    };

    private static IEnumerable<string> Descriptions(JsonNode? node) => node switch
    {
        JsonObject schema => schema.SelectMany(word => IsNoDescription(word) ? Descriptions(word.Value) : [(string)word.Value!]),
        JsonArray list => list.SelectMany(Descriptions),
        _ => [],
    };

    /// <summary>A member may have the name too; it holds a schema and no text.</summary>
    private static bool IsNoDescription(KeyValuePair<string, JsonNode?> word) => word is not { Key: "description", Value: JsonValue };
}
