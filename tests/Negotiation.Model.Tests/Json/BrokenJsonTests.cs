using Negotiation.Model.Json;

namespace Negotiation.Model.Tests;

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
    [InlineData("{\"schemaVersion\":1,\n \"id\":\n   tru}", 3, 7)]
    [InlineData("{\"schemaVersion\":1,\n\n", 3, 1)]
    [InlineData("{} 1", 1, 4)]
    public void The_place_is_where_the_text_stops_being_json(string json, int line, int column)
    {
        var finding = Assert.Single(NegotiationJson.Read(json).Diagnostics, finding => finding.Rule == RuleBook.NotWellFormed);

        Assert.Equal((line, column), (finding.Line, finding.Column));
        Assert.StartsWith("the text stops being JSON here: ", finding.Message, StringComparison.Ordinal);
        Assert.EndsWith(" Nothing after it was read.", finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("LineNumber", finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Path:", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Advice_to_a_programmer_is_left_out() => Assert.All(
        ["""{"id":"a",}""", """{"id":/*a*/"a"}"""],
        json => Assert.DoesNotContain("reader options", NegotiationJson.Read(json).Diagnostics[0].Message, StringComparison.Ordinal));
}
