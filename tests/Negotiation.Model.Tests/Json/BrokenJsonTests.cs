using Negotiation.Model.Json;

namespace Negotiation.Model.Tests.Json;

public sealed class BrokenJsonTests
{
    private static readonly ReadOptions ThreeDeep = new() { MaxDepth = 3 };

    [Theory]
    [InlineData("""{"x":[[[1]]]}""", 8)]
    [InlineData("""{"x":[[],{"y":{}}]}""", 15)]
    [InlineData("""{"a":"[[[","x":[[[1]]]}""", 18)]
    [InlineData("""{"a":"\"[","x":[[[1]]]}""", 18)]
    [InlineData("""{"a":[[1],[2]],"x":[{"y":[1]}]}""", 26)]
    public void Too_deep_is_found_at_the_first_bracket_too_many(string json, int column)
    {
        var finding = Assert.Single(NegotiationJson.Read(json, ThreeDeep).Diagnostics, finding => finding.Rule == RuleBook.TooDeep);

        Assert.Equal("objects and lists are nested more than 3 deep: flatten them, or raise the limit.", finding.Message);
        Assert.Equal(("", 1, column), (finding.Pointer, finding.Line, finding.Column));
    }

    [Theory]
    [InlineData("""{"x":[[1]]}""")]
    [InlineData("""{"x":[[1],[2],[3],{"y":4}]}""")]
    public void As_deep_as_the_limit_is_not_too_deep(string json) =>
        Assert.DoesNotContain(NegotiationJson.Read(json, ThreeDeep).Diagnostics, finding => finding.Rule == RuleBook.TooDeep || finding.Rule == RuleBook.NotWellFormed);

    [Theory]
    [InlineData("""{"x":[1 [""", 9)]
    [InlineData("""{"x":[1 {""", 9)]
    [InlineData("""{"x":[[[""", 8)]
    public void A_bracket_out_of_place_or_one_too_many(string json, int column)
    {
        var finding = Assert.Single(NegotiationJson.Read(json, ThreeDeep).Diagnostics, finding => finding.Severity == Severity.Error);

        Assert.Equal(json[^2] == '[' ? RuleBook.TooDeep : RuleBook.NotWellFormed, finding.Rule);
        Assert.Equal((1, column), (finding.Line, finding.Column));
    }

    [Theory]
    [InlineData("""{"a":"[[[","x":[1 [""")]
    [InlineData("""{"a":"\"[[[","x":[1 {""")]
    [InlineData("""{"a[[[":1,"x":[1 [""")]
    public void A_bracket_in_a_text_is_no_depth(string json) =>
        Assert.Equal(RuleBook.NotWellFormed, Assert.Single(NegotiationJson.Read(json, ThreeDeep).Diagnostics, finding => finding.Severity == Severity.Error).Rule);

    [Theory]
    [InlineData("{\"schemaVersion\":1,\n \"id\":\n   tru}", 3, 7)]
    [InlineData("{\"schemaVersion\":1,\n\n", 3, 1)]
    [InlineData("{} 1", 1, 4)]
    [InlineData("{\"id\":tru,\n\"title\":\"A\"\n}", 1, 10)]
    [InlineData("{\"schemaVersion\":1,\n\"id\":tru,\n\"title\":\"A\"\n}", 2, 9)]
    public void The_place_is_where_the_text_stops_being_json(string json, int line, int column)
    {
        var finding = Assert.Single(NegotiationJson.Read(json).Diagnostics, finding => finding.Rule == RuleBook.NotWellFormed);

        Assert.Equal((line, column), (finding.Line, finding.Column));
        Assert.StartsWith("the text stops being JSON here: ", finding.Message, StringComparison.Ordinal);
        Assert.EndsWith(". Nothing after it was read.", finding.Message, StringComparison.Ordinal);
        Assert.InRange(finding.Message.Length, 80, 300);
        Assert.DoesNotContain("LineNumber", finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Path:", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Advice_to_a_programmer_is_left_out() => Assert.All(
        ["""{"id":"a",}""", """{"id":/*a*/"a"}"""],
        json =>
        {
            var message = NegotiationJson.Read(json).Diagnostics[0].Message;
            Assert.DoesNotContain("reader options", message, StringComparison.Ordinal);
            Assert.EndsWith(". Nothing after it was read.", message, StringComparison.Ordinal);
        });

    /// <summary>The reader looks ahead for the first member of what may have several shapes.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("\"kind\"")]
    [InlineData("\"kind\" ")]
    [InlineData("\"kind\":")]
    [InlineData("\"kind\": \"")]
    [InlineData("\"kind\":\"package")]
    [InlineData("\"kind\":\"package\"")]
    [InlineData("\"kind\" 1")]
    [InlineData("\"attested\"")]
    public void A_text_that_ends_where_a_kind_is_looked_for_is_not_json(string first) => Assert.All(
        [$$"""{"schemaVersion":1,"id":"a","title":"A","proposals":[{{{first}}""", $$"""{"schemaVersion":1,"id":"a","title":"A","events":[{"id":"b","kind":"talks","when":{{{first}}"""],
        json => Assert.Equal(RuleBook.NotWellFormed, Assert.Single(NegotiationJson.Read(json).Diagnostics, finding => finding.Severity == Severity.Error).Rule));
}
