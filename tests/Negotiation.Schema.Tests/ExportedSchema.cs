using System.Globalization;
using System.Text.Json.Nodes;

namespace Negotiation.Schema.Tests;

/// <summary>Looks into a document that holds schemas.</summary>
/// <param name="document">The whole document, in which references are resolved.</param>
internal sealed class ExportedSchema(JsonNode document)
{
    /// <summary>The schema at a JSON Pointer, with references followed at every step.</summary>
    public JsonObject At(string pointer)
    {
        var node = Follow(document);
        foreach (var step in pointer.Split('/').Skip(1))
        {
            var below = node is JsonArray items ? items[int.Parse(step, CultureInfo.InvariantCulture)] : node[Unescaped(step)];
            node = Follow(below ?? throw new InvalidOperationException($"{pointer} leads nowhere at '{step}'."));
        }

        return node.AsObject();
    }

    /// <summary>Follows every reference of the document, which throws where one leads nowhere; gives their number.</summary>
    public int FollowAll() => References(document).Select(Resolve).ToList().Count;

    /// <summary>Holds a schema to be that of the record: its members, the required ones, a pattern, a kind deep inside.</summary>
    public void AssertRecordAt(string pointer)
    {
        Assert.Equal(["schemaVersion", "id", "title"], At(pointer)["required"]!.AsArray().Select(name => (string)name!));
        Assert.Equal(
            ["schemaVersion", "id", "title", "sources", "parties", "people", "territories", "issues", "proposals", "documents", "events", "statements"],
            At(pointer + "/properties").Select(member => member.Key));
        Assert.Equal("^[a-z0-9]+(-[a-z0-9]+)*$", (string?)At(pointer + "/properties/id")["pattern"]);
        Assert.Equal("The sides and the third parties.", (string?)At(pointer + "/properties/parties")["description"]);
        Assert.Equal("territorial-demand", (string?)At(pointer + "/properties/proposals/items/anyOf/0/properties/kind")["const"]);
        AssertPartyAt(pointer + "/properties/parties/items");
        var actors = At(pointer + "/properties/proposals/items/anyOf/0/properties/actors");
        Assert.Equal("attested", (string?)actors["if"]!["required"]![0]);
        Assert.Equal("array", (string?)actors["else"]!["type"]);
        Assert.Equal("array", (string?)At(pointer + "/properties/proposals/items/anyOf/0/properties/actors/then/properties/attested")["type"]);
    }

    public void AssertPartyAt(string pointer) =>
        Assert.Equal(["id", "kind", "name"], At(pointer)["required"]!.AsArray().Select(name => (string)name!));

    private static string Unescaped(string step) =>
        Uri.UnescapeDataString(step).Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);

    private JsonNode Follow(JsonNode node) => node is JsonObject schema && schema["$ref"] is { } reference ? Resolve((string)reference!) : node;

    private JsonNode Resolve(string reference)
    {
        Assert.StartsWith("#", reference, StringComparison.Ordinal);
        return reference.Split('/').Skip(1).Aggregate(document, (node, step) => node[Unescaped(step)] ?? throw new InvalidOperationException($"{reference} leads nowhere."));
    }

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => member is { Key: "$ref", Value: JsonValue value } ? [(string)value!] : References(member.Value)),
        JsonArray items => items.SelectMany(References),
        _ => [],
    };
}
