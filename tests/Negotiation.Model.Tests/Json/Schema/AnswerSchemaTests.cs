using System.Text.Json.Nodes;
using Negotiation.Model.Json;
using NodaTime;

namespace Negotiation.Model.Tests.Json.Schema;

public sealed class AnswerSchemaTests(SchemaOracle oracle) : IClassFixture<SchemaOracle>
{
    private static readonly NegotiationRecord[] Records =
    [
        Istanbul.Record,
        EpisodeRecord.Korea.Record,
        EpisodeRecord.Minsk.Record,
        EpisodeRecord.GoodFriday.Record,
        EpisodeRecord.CampDavid.Record,
        EpisodeRecord.BlackSea.Record,
        EpisodeRecord.Karabakh.Record,
    ];

    public static TheoryData<int> Places => [.. Enumerable.Range(0, Records.Length)];

    [Theory]
    [MemberData(nameof(Places))]
    public void What_is_written_is_valid(int place) => Assert.True(Accepts(AnswerJson.Write(Records[place].AsOf())));

    [Fact]
    public void So_is_a_state_without_answers() =>
        Assert.True(Accepts(AnswerJson.Write(Istanbul.Record.AsOf(new LocalDate(2025, 5, 19), new LocalDate(2025, 5, 1)))));

    [Fact]
    public void An_answer_with_another_certainty_is_refused() => Assert.False(
        Accepts(AnswerJson.Write(Istanbul.Record.AsOf()).Replace("\"certainty\": \"yes\"", "\"certainty\": \"perhaps\"", StringComparison.Ordinal)));

    [Fact]
    public void Every_kind_of_answer_has_its_schema()
    {
        var kinds = typeof(Answer).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(Answer))).Select(type => type.Name);

        var schema = JsonNode.Parse(AnswerJson.SchemaText)!;

        Assert.All(kinds, kind => Assert.NotNull(schema["$defs"]![kind]));
    }

    private bool Accepts(string json) => oracle.Accepts("Answers", () => JsonNode.Parse(AnswerJson.SchemaText)!, json);
}
