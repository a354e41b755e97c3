using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Negotiation.Drafting.Tests.Drafts;

namespace Negotiation.Drafting.Tests.Json;

/// <summary>What fits the strict schema is anchored, or refused with pointers to its values.</summary>
public static class StrictDraftLaws
{
    private static readonly string[] Texts = ["UMB", "Mill Company", "offer", "report", "30 May 2015", "raise-pay", "1 percent", "union", "for: 2 years", "until: never", "> union", "", " ", "\"", "a; b: c -> d", "The union rejected it on Thursday"];

    [Fact]
    public static void It_is_anchored_or_refused_with_pointers()
    {
        var made = 0;
        var drafts = Gen.Choose(0, int.MaxValue).Select(seed => Make(new System.Random(seed)).ToJsonString()).ToArbitrary();
        Prop.ForAll(drafts, json =>
        {
            var result = Draft.ParseJson(json).Anchor(Examples.Text);
            made += result.Record is null ? 0 : 1;
            using var document = JsonDocument.Parse(json);
            return result.Record is not null
                || (result.Diagnostics.Any(finding => finding.Severity == Severity.Error) && result.Diagnostics.All(finding => finding.Line > 0 && Leads(document.RootElement, finding.Pointer)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
        Assert.True(made > 10, $"{made} were anchored");
    }

    /// <summary>The lines of a draft in JSON give the same record, or are refused for as much.</summary>
    [Fact]
    public static void Its_lines_say_the_same()
    {
        Prop.ForAll(Gen.Choose(0, int.MaxValue).Select(seed => Make(new System.Random(seed)).ToJsonString()).ToArbitrary(), json =>
        {
            var (draft, lines) = (Draft.ParseJson(json).Anchor(Examples.Text), Draft.ParseJson(json).ToLines().Anchor(Examples.Text));
            return draft.Record is null ? lines.Record is null || draft.Diagnostics.Count > 0 : draft.Record == lines.Record;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    internal static JsonObject Make(System.Random random)
    {
        var draft = new JsonObject { ["negotiation"] = "Pay talks" };
        var isSound = random.Next(3) == 0;
        foreach (var section in JsonSection.All)
        {
            draft[section.Name] = new JsonArray([.. Enumerable.Range(0, isSound && section.Name is not ("sources" or "parties") ? 0 : random.Next(1, 3)).Select(place => (JsonNode?)Entry(section.Members, random, isSound, place))]);
        }

        draft["left_out"] = new JsonArray();
        return draft;
    }

    private static JsonObject Entry(ValueList<JsonMember> members, System.Random random, bool isSound, int place) =>
        new(members.Select(member => KeyValuePair.Create(member.Name, Value(member, random, isSound, place))));

    private static JsonNode? Value(JsonMember member, System.Random random, bool isSound, int place) => member.Form switch
    {
        JsonForm.Flag => !isSound && random.Next(4) == 0,
        JsonForm.Names or JsonForm.Details => new JsonArray([.. Enumerable.Range(0, isSound ? 0 : random.Next(3)).Select(_ => (JsonNode?)Text(random))]),
        JsonForm.Quotes => isSound ? new JsonArray(new JsonObject { ["source"] = "report", ["wording"] = "paraphrase", ["words"] = "The revised offer covers two years", ["within"] = null, ["note"] = null })
            : new JsonArray([.. Enumerable.Range(0, random.Next(3)).Select(_ => (JsonNode?)Entry(JsonSection.Quote, random, isSound, place))]),
        JsonForm.Voices => new JsonArray([.. Enumerable.Range(0, random.Next(3)).Select(_ => (JsonNode?)Entry(JsonSection.Voice, random, isSound, place))]),
        JsonForm.Code => member.Terms[random.Next(member.Terms.Count)],
        JsonForm.Name when isSound && member.IsNeeded => member.Meaning.Contains("quotations", StringComparison.Ordinal) && place == 0 ? "report" : string.Create(CultureInfo.InvariantCulture, $"name {place}"),
        _ when isSound => member.Name is "publisher" ? "The Herald" : null,
        _ => member.IsNeeded || random.Next(2) == 0 ? Text(random) : null,
    };

    private static string Text(System.Random random) => Texts[random.Next(Texts.Length)];

    private static bool Leads(JsonElement root, string pointer)
    {
        foreach (var step in pointer.Split('/').Skip(1))
        {
            if (root.ValueKind == JsonValueKind.Array && int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place < root.GetArrayLength())
            {
                root = root[place];
            }
            else if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty(step, out root))
            {
                return false;
            }
        }

        return true;
    }
}
