using static Negotiation.Model.Tests.Rules.RuleCase;

namespace Negotiation.Model.Tests.Rules;

public sealed class VoteRulesTests
{
    [Theory]
    [InlineData("""{"by":"north"}""")]
    [InlineData("{}")]
    public void A_vote_without_a_number_is_a_warning(string vote)
    {
        var finding = FindsOnly("NEG3039", "/events/0/votes/0", Votes(vote));

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal("a vote states no number: write 'for', 'against', 'abstaining' or 'needed', as far as recorded, or leave the vote out.", finding.Message);
    }

    [Theory]
    [InlineData("""{"for":1}""")]
    [InlineData("""{"against":{"kind":"unknown"} }""")]
    [InlineData("""{"abstaining":0}""")]
    [InlineData("""{"needed":67}""")]
    public void A_vote_with_any_number_is_one(string vote) => FindsNothing(Votes(vote));

    [Fact]
    public void Who_voted_is_in_the_record() => FindsOnly("NEG3001", "/events/0/votes/0/by", Votes("""{"by":"senate","for":1}"""));

    private static string Votes(string vote) => $$""" "events":[{"id":"ballot","kind":"vote","occurrence":"happened","votes":[{{vote}}],{{Reported}}}] """;
}
