using static Negotiation.Model.Tests.Rules.RuleCase;

namespace Negotiation.Model.Tests.Rules;

/// <summary>No entry waits for itself.</summary>
public sealed class ConditionRulesTests
{
    [Theory]
    [InlineData("""{"on":"proposal:truce","state":"agreed"}""", "/proposals/0/conditions/0/on")]
    [InlineData("""{"kind":"all-of","conditions":[{"on":"party:north","state":"held"},{"on":"proposal:truce","state":"agreed"}]}""", "/proposals/0/conditions/0/conditions/1/on")]
    [InlineData(
        """{"kind":"any-of","conditions":[{"kind":"all-of","conditions":[{"on":"proposal:truce","state":"agreed"}]}]}""",
        "/proposals/0/conditions/0/conditions/0/conditions/0/on")]
    public void A_proposal_does_not_wait_for_itself(string condition, string pointer)
    {
        var finding = FindsOnly("NEG3026", pointer, Proposal($"\"conditions\":[{condition}]"));

        Assert.Equal(
            "'proposal:truce' waits until it is 'agreed' itself, which never comes: name the other entry, or write under 'voidWhen' what ends it.", finding.Message);
    }

    [Fact]
    public void Nor_does_a_text() => FindsOnly(
        "NEG3026",
        "/documents/0/conditions/0/on",
        $$""" "documents":[{"id":"pact","kind":"treaty","conditions":[{"on":"document:pact","state":"in-force"}],{{Reported}}}] """);

    [Fact]
    public void Nor_does_a_statement() => FindsOnly(
        "NEG3026",
        "/statements/0/conditions/0/on",
        $$""" "statements":[{"id":"s","by":[{"speaker":"party:north"}],"act":"suspend","on":["party:south"],"conditions":[{"on":"statement:s","state":"happened"}],{{Reported}}}] """);

    [Fact]
    public void What_ends_or_renews_a_thing_may_be_a_state_of_its_own() => FindsNothing(Proposal("""
        "voidWhen":[{"on":"proposal:truce","state":"held","negated":true}],
        "schedule":{"term":{"kind":"fixed","for":"P30D"},"renewal":{"mode":"automatic","unless":{"on":"proposal:truce","state":"rejected","by":["south"]} } }
        """));

    [Fact]
    public void A_yes_may_wait_for_what_it_is_a_yes_to() => FindsNothing($$"""
        "proposals":[{"id":"truce","kind":"ceasefire-proposal",{{Reported}}}],
        "statements":[{"id":"s","by":[{"speaker":"party:north"}],"act":"propose","on":["proposal:truce"],"conditions":[{"on":"proposal:truce","state":"agreed"}],{{Reported}}}]
        """);

    private static string Proposal(string members) => $$""" "proposals":[{"id":"truce","kind":"ceasefire-proposal",{{members}},{{Reported}}}] """;
}
