using static Negotiation.Model.Tests.Rules.RuleCase;

namespace Negotiation.Model.Tests.Rules;

/// <summary>An offer is open after it was made, and every proposal is put forward by something.</summary>
public sealed class OfferRulesTests
{
    private const string Truce = """ "proposals":[{"id":"truce","kind":"ceasefire-proposal",""" + Reported + "}]";

    [Fact]
    public void An_offer_is_not_open_until_a_day_before_it()
    {
        var finding = FindsOnly("NEG3032", "/statements/0/openUntil", Offer("\"2025-05-03\"", "\"2025-05-02\""));

        Assert.Equal("'statement:s' is of 2025-05-03/2025-05-03 and open until 2025-05-02/2025-05-02, which is earlier: correct one of the two.", finding.Message);
    }

    [Fact]
    public void Nor_until_an_hour_before_it() => FindsOnly(
        "NEG3032", "/statements/0/openUntil", Offer("""{"kind":"moment","at":"2025-05-03T12:00Z"}""", """{"kind":"moment","at":"2025-05-03T14:00+03:00"}"""));

    [Theory]
    [InlineData("\"2025-05-03\"", "\"2025-05-03\"")]
    [InlineData("\"2025-05\"", "\"2025-05-02\"")]
    [InlineData("\"2025-05-03\"", """{"kind":"relative","anchor":"statement:s","offset":"P2D"}""")]
    public void It_may_be_open_until_its_own_day_or_later(string said, string openUntil) => FindsNothing(Offer(said, openUntil));

    [Fact]
    public void A_proposal_that_nobody_puts_forward_is_noted()
    {
        var finding = Assert.Single(Validate(Truce).Diagnostics.AsEnumerable());

        Assert.Equal(("NEG3035", Severity.Information, "/proposals/0"), (finding.Code, finding.Severity, finding.Pointer));
        Assert.Equal(
            "nothing in the record puts 'proposal:truce' forward, holds it or answers it: add the statement, the text or the package that does, if a source has it.",
            finding.Message);
    }

    [Theory]
    [InlineData("assert")]
    [InlineData("deny")]
    [InlineData("interpret")]
    [InlineData("accuse")]
    public void Who_only_speaks_of_it_does_not_put_it_forward(string act) => Assert.Contains(
        Validate($"{Truce},{Statement(act)}").Diagnostics, finding => finding.Rule == RuleBook.NobodyPutsIt);

    [Theory]
    [InlineData("propose")]
    [InlineData("reject")]
    [InlineData("discuss")]
    [InlineData("commit")]
    [InlineData("with-an-act-of-tomorrow")]
    public void A_statement_puts_it_forward_or_answers_it(string act) => IsPut($"{Truce},{Statement(act)}");

    [Fact]
    public void A_text_or_a_package_holds_it()
    {
        IsPut($$"""{{Truce}},"documents":[{"id":"pact","kind":"treaty","provisions":[{"number":"1","proposals":["truce"]}],{{Reported}}}] """);
        IsPut($$"""
            "proposals":[{"id":"truce","kind":"ceasefire-proposal",{{Reported}}},{"id":"whole","kind":"package","parts":["truce"],{{Reported}}}],
            "statements":[{"id":"s","by":[{"speaker":"party:north"}],"act":"propose","on":["proposal:whole"],{{Reported}}}]
            """);
        IsPut($$"""
            "proposals":[{"id":"truce","kind":"ceasefire-proposal","links":[{"kind":"part-of","to":"document:pact"}],{{Reported}}}],
            "documents":[{"id":"pact","kind":"treaty",{{Reported}}}]
            """);
    }

    [Fact]
    public void An_event_does_something_to_it_or_is_its_signing()
    {
        IsPut($$"""{{Truce}},"events":[{"id":"e","kind":"call","occurrence":"happened","effects":[{"kind":"agrees","on":"proposal:truce"}],{{Reported}}}] """);
        IsPut($$"""{{Truce}},"events":[{"id":"e","kind":"signing","occurrence":"happened","about":["proposal:truce"],{{Reported}}}] """);
    }

    private static string Offer(string said, string openUntil) => $$"""
        {{Truce}},"statements":[{"id":"s","by":[{"speaker":"party:north","at":{{said}}}],"act":"propose","on":["proposal:truce"],"openUntil":{{openUntil}},{{Reported}}}]
        """;

    private static string Statement(string act) => $$""" "statements":[{"id":"s","by":[{"speaker":"party:north"}],"act":"{{act}}","on":["proposal:truce"],{{Reported}}}] """;

    private static void IsPut(string sections) => Assert.DoesNotContain(Validate(sections).Diagnostics, finding => finding.Rule == RuleBook.NobodyPutsIt);
}
