using System.Text.Json;
using System.Text.Json.Nodes;

namespace Negotiation.Drafting;

/// <summary>The JSON Schemas (2020-12) of a draft in JSON.</summary>
/// <example>
/// <code>
/// Console.WriteLine(DraftSchema.Strict.Length &lt; 8 * 1024 ? "fits a strict output mode" : "too large");
/// </code>
/// </example>
public static class DraftSchema
{
    private static readonly JsonSerializerOptions Compact = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>For programs: a member that has nothing to say may be left out.</summary>
    public static string Text { get; } = Of(isStrict: false);

    /// <summary>For the strict output modes of language models: each member is there and <c>null</c> where nothing is said, no other member is, and lists of terms are closed, with <c>other</c>.</summary>
    public static string Strict { get; } = Of(isStrict: true);

    private static string Of(bool isStrict)
    {
        var entries = JsonSection.All.Select(section => KeyValuePair.Create(section.Name, (JsonNode?)ListOf(ObjectOf(section.Members, isStrict))))
            .Prepend(KeyValuePair.Create("negotiation", (JsonNode?)Described(new JsonObject { ["type"] = "string" }, "The title.")))
            .Append(KeyValuePair.Create("left_out", (JsonNode?)ListOf(ObjectOf(JsonSection.LeftOut, isStrict))));
        var root = Closed(new JsonObject(entries), isStrict ? null : ["negotiation"]);
        root["$defs"] = new JsonObject
        {
            ["names"] = ListOf(new JsonObject { ["type"] = "string" }),
            ["details"] = ListOf(Described(new JsonObject { ["type"] = "string" }, JsonSection.Details.Meaning)),
            ["quotes"] = ListOf(ObjectOf(JsonSection.Quote, isStrict)),
        };
        return root.ToJsonString(Compact);
    }

    private static JsonObject ObjectOf(ValueList<JsonMember> members, bool isStrict) => Closed(
        new JsonObject(members.Select(member => KeyValuePair.Create(member.Name, (JsonNode?)SchemaOf(member, isStrict)))),
        isStrict ? null : [.. members.Where(member => member.IsNeeded && member.Form is not (JsonForm.Names or JsonForm.Details or JsonForm.Quotes or JsonForm.Flag)).Select(member => member.Name)]);

    private static JsonObject SchemaOf(JsonMember member, bool isStrict) => Described(
        member.Form switch
        {
            JsonForm.Names => new JsonObject { ["$ref"] = "#/$defs/names" },
            JsonForm.Details => new JsonObject { ["$ref"] = "#/$defs/details" },
            JsonForm.Quotes => new JsonObject { ["$ref"] = "#/$defs/quotes" },
            JsonForm.Voices => ListOf(ObjectOf(JsonSection.Voice, isStrict)),
            JsonForm.Flag => new JsonObject { ["type"] = "boolean" },
            JsonForm.Code => new JsonObject { ["type"] = TypeOf(member), ["enum"] = new JsonArray([.. member.Terms.Concat(member.HasOther ? ["other"] : []).Select(term => (JsonNode?)term), .. member.IsNeeded ? [] : new JsonNode?[] { null }]) },
            _ => new JsonObject { ["type"] = TypeOf(member) },
        },
        member.Meaning);

    private static JsonNode TypeOf(JsonMember member) => member.IsNeeded ? "string" : new JsonArray("string", "null");

    private static JsonObject ListOf(JsonObject items) => new() { ["type"] = "array", ["items"] = items };

    /// <summary>An object with these members alone.</summary>
    private static JsonObject Closed(JsonObject properties, string[]? needed) => new()
    {
        ["type"] = "object",
        ["required"] = new JsonArray([.. (needed ?? properties.Select(property => property.Key)).Select(name => (JsonNode?)name)]),
        ["additionalProperties"] = false,
        ["properties"] = properties,
    };

    private static JsonObject Described(JsonObject schema, string meaning)
    {
        // Beside a reference a strict mode takes nothing.
        if (meaning.Length > 0 && !schema.ContainsKey("$ref"))
        {
            schema["description"] = meaning;
        }

        return schema;
    }
}
