using System.Text.Json.Nodes;

namespace Negotiation.Model.Tests.Redacting;

/// <summary>What can be found in the JSON of a record, with nothing but the JSON: no definition, no type.</summary>
internal sealed class JsonReach
{
    private readonly List<string> texts = [];

    public JsonReach(NegotiationRecord record)
    {
        Root = (JsonObject)JsonNode.Parse(DomainJson.WriteCompact(record))!;
        Gather(Root);
    }

    public JsonObject Root { get; }

    /// <summary>Every text and every name of a member.</summary>
    public IEnumerable<string> Texts => texts;

    /// <summary>Every piece of evidence: what has a source and a wording.</summary>
    public IEnumerable<JsonObject> Evidence => Objects(Root).Where(thing => thing.ContainsKey("source") && thing.ContainsKey("wording"));

    /// <summary>The objects of a node, itself included.</summary>
    public static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject thing => thing.SelectMany(member => Objects(member.Value)).Prepend(thing),
        JsonArray items => items.SelectMany(Objects),
        _ => [],
    };

    /// <summary>What of one tree does not stand in another: members by their names, elements in their order.</summary>
    public static IEnumerable<string> Added(JsonNode? part, JsonNode? whole) => (part, whole) switch
    {
        (JsonObject few, JsonObject many) when few.ContainsKey("attested") == many.ContainsKey("attested") =>
            few.SelectMany(member => many.TryGetPropertyValue(member.Key, out var other) ? Added(member.Value, other) : [$"{part.GetPath()}.{member.Key}"]),
        (JsonArray few, JsonArray many) => AddedElements([.. few], [.. many]),
        (null, null) => [],
        (not null, not null) when JsonNode.DeepEquals(part, whole) => [],

        // A fact of which one value is left that rests on its entry is written as the plain value.
        (not null, JsonObject stated) when stated["attested"] is JsonArray several =>
            several.Any(one => !Added(part, one!["value"]).Any()) ? [] : [$"{part.GetPath()}: {part.ToJsonString()}"],
        _ => [$"{part?.GetPath()}: {part?.ToJsonString()} for {whole?.ToJsonString()}"],
    };

    private static IEnumerable<string> AddedElements(JsonNode?[] few, JsonNode?[] many)
    {
        var at = 0;
        foreach (var one in few)
        {
            while (at < many.Length && Added(one, many[at]).Any())
            {
                at++;
            }

            if (at++ == many.Length)
            {
                yield return $"{one?.GetPath()}: {one?.ToJsonString()}";
                yield break;
            }
        }
    }

    private void Gather(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject thing:
                foreach (var (name, value) in thing)
                {
                    texts.Add(name);
                    Gather(value);
                }

                break;
            case JsonArray items:
                foreach (var item in items)
                {
                    Gather(item);
                }

                break;
            case JsonValue value when value.TryGetValue<string>(out var text):
                texts.Add(text);
                break;
            default:
                break;
        }
    }
}
