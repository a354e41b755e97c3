using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Negotiation.Drafting.Tests.Drafts;
using Negotiation.Drafting.Tests.Json;
using Negotiation.Workbooks;

namespace Negotiation.Drafting.Tests.Workbooks;

/// <summary>A draft that goes through a workbook is the same draft.</summary>
public static class WorkbookLaws
{
    [Fact]
    public static void A_draft_comes_back_from_an_xlsx_file() => Check(ThroughXlsx);

    [Fact]
    public static void A_draft_comes_back_from_csv_files() => Check(workbook => Workbook.ReadCsv(workbook.ToCsv()));

    /// <summary>All records of the repository, and no entry of them had to be kept.</summary>
    [Fact]
    public static void Every_record_comes_back_and_all_of_it_is_said()
    {
        foreach (var (file, record) in RoundTripTests.Records)
        {
            var workbook = ThroughXlsx(Workbook.Of(record));
            Assert.True(record == workbook.AnchorAgain(record).Record, file);
            Assert.DoesNotContain("\"kept\":", workbook.Draft.Text, StringComparison.Ordinal);
        }
    }

    internal static Workbook ThroughXlsx(Workbook workbook)
    {
        using var file = new MemoryStream();
        workbook.WriteXlsx(file);
        return Workbook.ReadXlsx(file);
    }

    /// <summary>What a draft says: what is blank, and what is not so, says nothing.</summary>
    internal static JsonNode? Said(JsonNode? value)
    {
        switch (value)
        {
            case JsonObject entry:
                var said = entry.Select(member => KeyValuePair.Create(member.Key, Said(member.Value))).Where(member => member.Value is not null).ToList();
                return said.Count == 0 ? null : new JsonObject(said);
            case JsonArray list:
                JsonNode[] items = [.. list.Select(Said).OfType<JsonNode>()];
                return items.Length == 0 ? null : new JsonArray(items);
            default:
                return value?.GetValueKind() switch
                {
                    JsonValueKind.True => JsonValue.Create(true),
                    JsonValueKind.String when value.GetValue<string>().Trim() is { Length: > 0 } text => JsonValue.Create(text),
                    _ => null,
                };
        }
    }

    private static void Check(Func<Workbook, Workbook> way) => Prop.ForAll(
        Gen.Choose(0, int.MaxValue).Select(seed => Named(StrictDraftLaws.Make(new System.Random(seed))).ToJsonString()).ToArbitrary(),
        json => JsonNode.DeepEquals(Said(JsonNode.Parse(json)), Said(JsonNode.Parse(way(Workbook.Of(Draft.ParseJson(json))).Draft.Text)))).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    /// <summary>An entry without anything but a quotation would be taken for more of the entry above.</summary>
    internal static JsonObject Named(JsonObject draft)
    {
        foreach (var entry in draft.Where(list => list.Value is JsonArray).SelectMany(list => list.Value!.AsArray()).Where(entry => Said(entry!["name"]) is null && Said(entry["act"]) is null))
        {
            entry!["name"] = "name";
        }

        return draft;
    }
}
