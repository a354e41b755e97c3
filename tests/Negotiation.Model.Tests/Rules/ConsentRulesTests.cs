using static Negotiation.Model.Tests.Rules.RuleCase;

namespace Negotiation.Model.Tests.Rules;

/// <summary>What a text says of consent to it does not contradict itself.</summary>
public sealed class ConsentRulesTests
{
    private const string Parties = """
        "parties":[{"id":"a","kind":"state","name":"A"},{"id":"b","kind":"state","name":"B"},{"id":"c","kind":"state","name":"C"},
                   {"id":"chamber","kind":"body","name":"Chamber"}]
        """;

    [Theory]
    [InlineData("""{"of":["a","b"],"organs":[{"body":"chamber","for":"a"}],"quorum":2,"binds":["a","b"]}""")]
    [InlineData("""{"quorum":3,"binds":["c"],"organs":[{"body":"chamber","for":"c"}]}""")]
    [InlineData("""{"of":["chamber"],"means":"decision","binds":["a","b"]}""")]
    [InlineData("""{"of":["a"],"means":"by-a-means-of-tomorrow","binds":["b"]}""", "NEG1019")]
    [InlineData("""{"of":["a","b"],"organs":[{"body":"chamber","for":"a"},{"body":"chamber","for":"b"}]}""")]
    public void What_does_not_contradict_itself_is_no_finding(string consent, string? note = null) =>
        Assert.Equal(note is null ? [] : [note], Findings(Document(consent)).Select(finding => finding.Code));

    [Theory]
    [InlineData("documents", """{"id":"pact","kind":"treaty",""")]
    [InlineData("proposals", """{"id":"truce","kind":"ceasefire-proposal",""")]
    public void An_organ_is_that_of_a_party_whose_consent_is_needed(string section, string entry)
    {
        var finding = FindsOnly(
            "NEG3022",
            $"/{section}/0/consent/organs/0/for",
            $$"""{{Parties}},"{{section}}":[{{entry}}"consent":{"of":["a","b"],"organs":[{"body":"chamber","for":"c"}]},{{Reported}}}] """);

        Assert.Equal("'party:c' has an organ here and is not among those whose consent is needed: add it to 'of', or take the organ out.", finding.Message);
    }

    [Fact]
    public void Nobody_is_bound_whose_consent_is_not_needed() => Says(
        "NEG3022",
        "/documents/0/consent/binds/1",
        "'party:c' is to be bound and is not among those whose consent is needed: add it to 'of', or write the means 'decision'.",
        """{"of":["a","b"],"means":"ratification","binds":["a","c"]}""");

    [Fact]
    public void A_party_that_there_is_not_is_a_reference_to_no_entry()
    {
        FindsOnly("NEG3001", "/documents/0/consent/of/1", Document("""{"of":["a","nobody"]}"""));
        FindsOnly("NEG3001", "/documents/0/consent/binds/0", Document("""{"binds":["nobody"]}"""));
        FindsOnly("NEG3001", "/documents/0/consent/organs/0/for", Document("""{"organs":[{"body":"chamber","for":"nobody"}]}"""));
        FindsOnly("NEG3001", "/documents/0/consent/entry", Document("""{"entry":"event:deposit"}"""));
    }

    [Theory]
    [InlineData("""{"of":["a","b"],"quorum":3}""", "3 of 2 must have consented, which can never be: lower the quorum, or add parties to 'of'.")]
    [InlineData("""{"of":[],"quorum":1}""", "1 of 0 must have consented, which can never be: lower the quorum, or add parties to 'of'.")]
    public void A_quorum_is_not_above_the_number_of_those_whose_consent_is_needed(string consent, string message) =>
        Says("NEG3023", "/documents/0/consent/quorum", message, consent);

    [Fact]
    public void A_quorum_is_one_or_more() => Assert.Contains(
        Findings(Document("""{"of":["a"],"quorum":0}""")), finding => (finding.Code, finding.Pointer) == ("NEG1008", "/documents/0/consent/quorum"));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Nor_can_another_be_constructed(int quorum) =>
        Assert.Equal("NEG2024", Assert.Throws<DomainRuleException>(() => new Consent { Quorum = quorum }).Rule.Code);

    [Fact]
    public void A_party_whose_consent_is_needed_is_no_organ_of_another() => Says(
        "NEG3024",
        "/documents/0/consent/organs/0/body",
        "'party:b' is an organ of 'party:a' here, and its own consent is needed under 'of': take it out of one of the two.",
        """{"of":["a","b"],"organs":[{"body":"b","for":"a"}]}""");

    [Fact]
    public void Nobody_is_an_organ_of_itself() => Says(
        "NEG3024",
        "/documents/0/consent/organs/0/body",
        "'party:a' is named as an organ of itself: name the organ that approves for it.",
        """{"of":["a","b"],"organs":[{"body":"a","for":"a"}]}""");

    [Theory]
    [InlineData("""{"of":["a","b","a"]}""", "of/2", "'party:a' is named here for the second time: name it once.")]
    [InlineData("""{"binds":["b","b"]}""", "binds/1", "'party:b' is named here for the second time: name it once.")]
    [InlineData(
        """{"organs":[{"body":"chamber","for":"a"},{"body":"chamber","for":"a"}]}""",
        "organs/1/body",
        "'party:chamber' is named as an organ of 'party:a' for the second time: name it once.")]
    public void Nobody_is_named_twice(string consent, string place, string message) => Says("NEG3025", $"/documents/0/consent/{place}", message, consent);

    [Fact]
    public void Each_of_several_reports_of_a_consent_is_looked_at() => FindsOnly(
        "NEG3023",
        "/documents/0/consent/attested/1/value/quorum",
        Document("""{"attested":[{"value":{"of":["a"],"quorum":1}},{"value":{"of":["a"],"quorum":2}}]}"""));

    private static string Document(string consent) => $$"""{{Parties}},"documents":[{"id":"pact","kind":"treaty","consent":{{consent}},{{Reported}}}] """;

    private static void Says(string code, string pointer, string message, string consent) =>
        Assert.Equal(message, FindsOnly(code, pointer, Document(consent)).Message);
}
