using System.Text.Json;
using System.Text.Json.Nodes;
using Negotiation.Model.Json;

namespace Negotiation.Drafting;

/// <summary>What a record says of its entries, apart from the words and the evidence: members with one spelling for the same value.</summary>
internal sealed class Coding
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Dictionary<Reference, JsonObject> entries;

    /// <summary>Of a record.</summary>
    public Coding(NegotiationRecord record) => entries = Compilation.EntriesIn(JsonNode.Parse(NegotiationJson.Write(record))!.AsObject())
        .ToDictionary(each => Reference.To(each.Section, each.Entry["id"]!.GetValue<string>()), each => each.Entry);

    /// <summary>The members of an entry that say something, and whether each is free text.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="ids">The id to write for an entry; its own where there is none.</param>
    public IReadOnlyDictionary<string, (string Value, bool IsText)> Of(Reference entry, IReadOnlyDictionary<Reference, Reference> ids)
    {
        var json = entries[entry];
        var shape = Compilation.ShapeOf(entry.Section, json["kind"] is JsonValue kind && kind.GetValueKind() == JsonValueKind.String ? kind.GetValue<string>() : null);
        return json.Where(member => member.Key is not ("id" or "name" or "evidence" or "aliases"))
            .Select(member => (member.Key, Shape: shape?.Members.Value.GetValueOrDefault(member.Key), Value: member.Value!))
            .Select(member => (member.Key, Value: Canonical(member.Shape, member.Value, ids), IsText: member.Shape is Shape.Words or Shape.Fact { Plain: Shape.Words }))
            .ToDictionary(member => member.Key, member => (member.Value.GetValueKind() == JsonValueKind.String ? member.Value.GetValue<string>() : member.Value.ToJsonString(Relaxed), member.IsText), StringComparer.Ordinal);
    }

    private static JsonNode Canonical(Shape? shape, JsonNode value, IReadOnlyDictionary<Reference, Reference> ids) => (shape, value) switch
    {
        (Shape.Entry name, JsonValue text) when text.GetValueKind() == JsonValueKind.String => JsonValue.Create(Renamed(name, text.GetValue<string>(), ids)),
        (Shape.Fact fact, JsonObject accounts) when accounts["attested"] is JsonArray attested => new JsonArray([.. attested.OfType<JsonObject>()
            .Select(account => account["value"] is { } plain ? Canonical(fact.Plain, plain, ids) : JsonValue.Create("unknown")).OrderBy(each => each.ToJsonString(), StringComparer.Ordinal)]),
        (Shape.Fact fact, _) => Canonical(fact.Plain, value, ids),
        (Shape.Several several, JsonArray list) => new JsonArray([.. Ordered(several.Item, list.Select(item => Canonical(several.Item, item!, ids)))]),
        (Shape.OneOf union, JsonObject parts) => Canonical(Case(union, parts), parts, ids),
        (Shape.OneOf { Scalar: { } scalar }, _) => Canonical(scalar, value, ids),
        (Shape.Object whole, JsonObject parts) => new JsonObject(parts.Where(part => part.Key is not "evidence").OrderBy(part => part.Key, StringComparer.Ordinal)
            .Select(part => KeyValuePair.Create(part.Key, (JsonNode?)Canonical(whole.Members.Value.GetValueOrDefault(part.Key), part.Value!, ids)))),
        _ => value.DeepClone(),
    };

    /// <summary>Names are a set; other values have an order.</summary>
    private static IEnumerable<JsonNode> Ordered(Shape item, IEnumerable<JsonNode> values) =>
        item is Shape.Entry ? values.OrderBy(value => value.ToJsonString(), StringComparer.Ordinal) : values;

    private static Shape.Object? Case(Shape.OneOf union, JsonObject parts) =>
        union.Cases.Value is [var only] ? only : union.Cases.Value.FirstOrDefault(known => string.Equals(known.Kind, parts["kind"]?.ToString(), StringComparison.Ordinal));

    private static string Renamed(Shape.Entry name, string text, IReadOnlyDictionary<Reference, Reference> ids)
    {
        if (name.Section is { } section)
        {
            return ids.TryGetValue(Reference.To(section, text), out var other) ? other.Id : text;
        }

        return Reference.TryParse(text, out var reference) && ids.TryGetValue(reference, out var renamed) ? renamed.Text : text;
    }
}
