using System.Text;
using System.Text.Json;
using Negotiation.Model.Json;

namespace Negotiation.Model.Tests.Laws;

/// <summary>Texts that were made, or broken, to make a reader fall.</summary>
[Slow]
public sealed class HostileTextTests
{
    private const string Start = """{"schemaVersion": 1, "id": "a", "title": "A", """;

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\r\n\t ")]
    [InlineData("\uFEFF")]
    public void There_is_nothing_to_read(string text) => Refuses(text, RuleBook.Empty);

    [Theory]
    [InlineData("{")]
    [InlineData("}")]
    [InlineData("nul")]
    [InlineData("\0")]
    [InlineData("{'id': 1}")]
    [InlineData("{\"id\": \"a\",}")]
    [InlineData("// a comment\n{}")]
    [InlineData("\uFEFF\uFEFF{}")]
    public void What_is_not_json_is_refused(string text) => Refuses(text, RuleBook.NotWellFormed);

    [Theory]
    [InlineData("[]")]
    [InlineData("\"a\"")]
    [InlineData("1")]
    [InlineData("true")]
    public void What_is_no_object_is_refused(string text) => Refuses(text, RuleBook.WrongType);

    [Theory]
    [InlineData("{}")]
    [InlineData("x")]
    [InlineData(",")]
    [InlineData("\0")]
    public void Nothing_may_follow_the_record(string rest) => Refuses(Start + "\"x\": 1}" + rest, RuleBook.NotWellFormed);

    [Fact]
    public void Null_is_no_record() => Refuses("null", RuleBook.NullValue);

    [Fact]
    public void A_byte_order_mark_is_passed_over() => Assert.NotNull(NegotiationJson.Read("\uFEFF" + Start + "\"x\": 1}").Record);

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"x\":", "}")]
    public void Ten_thousand_levels_are_too_deep(string open, string close) =>
        Refuses(Start + "\"x\":" + Repeat(open, 10_000) + "1" + Repeat(close, 10_000) + "}", RuleBook.TooDeep);

    [Fact]
    public void Ten_thousand_conditions_in_each_other_are_too_deep() =>
        Refuses(Start + "\"proposals\":[{\"conditions\":[" + Repeat("""{"kind":"all-of","conditions":[""", 10_000), RuleBook.TooDeep);

    [Theory]
    [InlineData("9")]
    [InlineData("0.")]
    [InlineData("1E")]
    public void A_number_of_four_hundred_digits_is_kept_where_it_is_not_understood(string start)
    {
        var number = start + Repeat("7", 400);

        var read = NegotiationJson.Read($"{Start}\"x\": {number}}}");

        Assert.EndsWith($"\"x\":{number}}}", DomainJson.WriteCompact(read.Record!), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"start": 7, "end": N, "sha256": "x"}""", typeof(TextSpan))]
    [InlineData("""{"kind": "about", "value": N}""", typeof(About))]
    [InlineData("N", typeof(Extent))]
    public void A_number_of_four_hundred_digits_is_refused_where_it_is_understood(string json, Type type)
    {
        var text = json.Replace("N", Repeat("7", 400), StringComparison.Ordinal);

        var refused = Assert.Throws<NegotiationJsonException>(() => DomainJson.Read(type, text));

        var finding = Assert.Single(refused.Diagnostics, finding => finding.Rule == RuleBook.NumberOutOfRange);
        Assert.True(finding.Message.Length < 200, "The message quotes the whole number.");
    }

    [Fact]
    public void A_text_of_ten_megabytes_is_kept()
    {
        var title = Repeat("мир 😀", 1_000_000);

        var read = NegotiationJson.Read($$"""{"schemaVersion": 1, "id": "a", "title": "{{title}}"}""");

        Assert.Equal(title, read.Record!.Title);
        Assert.Equal(read.Record, NegotiationJson.Read(NegotiationJson.Write(read.Record)).Record);
    }

    [Fact]
    public void A_text_longer_than_the_limit_is_not_read() =>
        Assert.Equal(RuleBook.TooLarge, Assert.Single(NegotiationJson.Read(Start, new ReadOptions { MaxBytes = 10 }).Diagnostics).Rule);

    [Fact]
    public void A_thousand_unknown_members_of_one_name_are_a_thousand_findings_less_one() =>
        Assert.Equal(999, NegotiationJson.Read(Start + string.Join(',', Enumerable.Repeat("\"x\": 1", 1000)) + "}").Diagnostics
            .Count(finding => finding.Rule == RuleBook.DuplicateMember));

    [Fact]
    public async Task A_stream_is_read_to_its_end()
    {
        await using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Start + "\"x\": 1}"));

        var read = await NegotiationJson.ReadAsync(stream, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal("A", read.Record!.Title);
    }

    [Fact]
    public void All_faults_are_reported_at_once_in_the_order_of_the_text()
    {
        const string Json = """
            {
              "schemaVersion": 1,
              "id": "Minsk II",
              "title": " ",
              "sources": [{"id": "é", "publisher": null, "language": "english!"}],
              "parties": [{"id": "a", "kind": "state", "name": "Ä😀", "codes": ["UA"], "codes": []}],
              "territories": [{"id": "t", "name": "T", "control": [{"by": "a", "extent": 1.5}]}],
              "proposals": [{"id": "p"}, {"id": "q", "kind": "package", "parts": "p"}],
              "events": [{"id": "e", "kind": "talks", "occurrence": "happened", "when": "May 19"}],
              "statements": [{"id": "s", "by": [], "act": "reject", "on": ["truce"], "evidence": [{"source": "x", "wording": "verbatim", "span": {"start": 9, "end": 5, "sha256": "0"}}]}],
              "titel": "Minsk II"
            }
            """;

        var read = NegotiationJson.Read(Json);

        Assert.Null(read.Record);
        Assert.Equal(
            """
            (3,9) NEG2004 /id
            (4,12) NEG2001 /title
            (5,22) NEG2004 /sources/0/id
            (5,40) NEG1007 /sources/0/publisher
            (5,58) NEG2007 /sources/0/language
            (6,68) NEG2010 /parties/0/codes/0
            (6,75) NEG1004 /parties/0/codes
            (7,78) NEG2015 /territories/0/control/0/extent
            (8,17) NEG1006 /proposals/0
            (8,70) NEG1005 /proposals/1/parts
            (9,77) NEG2006 /events/0/when
            (10,36) NEG2003 /statements/0/by
            (10,64) NEG2005 /statements/0/on/0
            (10,167) NEG2009 /statements/0/evidence/0/span/sha256
            (11,3) NEG1014 /titel
            """,
            string.Join('\n', read.Diagnostics.Select(finding => $"({finding.Line},{finding.Column}) {finding.Code} {finding.Pointer}")));
    }

    private static void Refuses(string text, Rule rule)
    {
        var read = NegotiationJson.Read(text);
        Assert.Null(read.Record);
        Assert.Contains(read.Diagnostics, finding => finding.Rule == rule);
        Assert.ThrowsAny<JsonException>(() => DomainJson.Read(typeof(NegotiationRecord), text) ?? throw new JsonException("null is no record."));
    }

    private static string Repeat(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();
}
