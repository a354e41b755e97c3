using static Negotiation.Model.Tests.Rules.RuleCase;

namespace Negotiation.Model.Tests.Rules;

/// <summary>A finding names the entries and the dates, and points to the element and not only to its list.</summary>
public sealed class RuleMessageTests
{
    [Fact]
    public void Two_ids() => Says(
        "/issues/1/id",
        "'issue:land' is the id of an earlier entry: rename one of the two, or merge them.",
        """ "issues":[{"id":"land","name":"Land"},{"id":"land","name":"Territory"}] """);

    [Fact]
    public void Two_provisions() => Says(
        "/documents/0/provisions/1/number",
        "the document has a provision '1' already: number one of the two otherwise.",
        $$""" "documents":[{"id":"pact","kind":"treaty","provisions":[{"number":"1"},{"number":"1"}],{{Reported}}}] """);

    [Fact]
    public void Whom_an_exchange_excludes() => Says(
        "/proposals/0/excluded",
        "'status:civilian' is excluded, and 'status:civilian' is to be transferred: take one of the two out, or attest both.",
        $$""" "proposals":[{"kind":"prisoner-exchange","id":"swap","transfers":[{"category":["status:civilian"]}],"excluded":[["status:civilian"]],{{Reported}}}] """);

    [Fact]
    public void Whom_a_release_excludes() => Says(
        "/proposals/0/excluded",
        "'status:civilian' is excluded, and 'status:civilian' is to be transferred: take one of the two out, or attest both.",
        $$""" "proposals":[{"kind":"detainee-release","id":"release","transfers":[{"category":["status:civilian"]}],"excluded":[["status:civilian"]],{{Reported}}}] """);

    [Fact]
    public void An_event_after_one_that_is_later() => Says(
        "/events/0/links/0",
        "'event:b' (2025-05-10/2025-05-10) is to come before 'event:a' (2025-05-01/2025-05-01), and its date is later: correct the link or one of the dates.",
        $$"""
        "events":[{"id":"a","kind":"call","occurrence":"happened","when":"2025-05-01","links":[{"kind":"after","to":"event:b"}],{{Reported}}},
                  {"id":"b","kind":"call","occurrence":"happened","when":"2025-05-10",{{Reported}}}]
        """);

    [Fact]
    public void The_words_of_a_reporter() => Says(
        "/statements/0/evidence/0/span/exact",
        "the words of 'paper' itself are kept: paraphrase them, or name the speaker who said them.",
        Quoted("""[{"speaker":"source:paper"}]"""));

    [Fact]
    public void A_speaker_beside_a_reporter_may_be_quoted() => FindsNothing(Quoted("""[{"speaker":"source:paper"},{"speaker":"party:north"}]"""));

    [Fact]
    public void What_is_no_speaker() => Says(
        "/statements/0/by/0/speaker",
        "'issue:land' cannot stand here: refer to an entry of 'person' or 'party' or 'source'.",
        $$""" "issues":[{"id":"land","name":"Land"}],"statements":[{"id":"s","by":[{"speaker":"issue:land"}],"act":"assert","on":["party:north"],{{Reported}}}] """);

    [Fact]
    public void What_is_no_addressee() => Says(
        "/statements/0/to/1",
        "'source:paper' cannot stand here: refer to an entry of 'person' or 'party'.",
        $$""" "statements":[{"id":"s","by":[{"speaker":"party:north"}],"to":["party:south","source:paper"],"act":"assert","on":["party:north"],{{Reported}}}] """);

    [Fact]
    public void What_came_after_its_report() => Says(
        "/events/0/evidence/0/source",
        "'event:talks' (2025-06-01/2025-06-30) is later than 'paper', which was published 2025-05-19/2025-05-19 and reports it: correct one of the dates.",
        $$""" "events":[{"id":"talks","kind":"talks","occurrence":"happened","when":"2025-06",{{Reported}}}] """);

    [Fact]
    public void What_nobody_reports() => Says(
        "/events/0", "'event:talks' has no evidence: say where it is reported.", """ "events":[{"id":"talks","kind":"talks","occurrence":"happened"}] """);

    [Fact]
    public void One_source_that_was_not_withdrawn_is_enough() => FindsNothing("""
        "sources":[{"id":"paper","publisher":"A paper","language":"en","standing":{"kind":"withdrawn"}},{"id":"radio","publisher":"A radio","language":"en"}],
        "events":[{"id":"talks","kind":"talks","occurrence":"happened",
          "evidence":[{"source":"paper","wording":"paraphrase"},{"source":"radio","wording":"paraphrase"}]}]
        """);

    [Fact]
    public void What_ends_before_it_starts() => Says(
        "/proposals/0/schedule/term/when",
        "it ends (2025-05-01/2025-05-01) before it starts (2025-06-01/2025-06-01): swap the two, or correct one.",
        $$"""
        "proposals":[{"kind":"ceasefire-proposal","id":"truce","schedule":{"start":"2025-06-01","term":{"kind":"until","when":"2025-05-01" } },{{Reported}}}]
        """);

    [Theory]
    [InlineData("answers")]
    [InlineData("reactsTo")]
    public void A_statement_about_itself(string member) => Says(
        $"/statements/0/{member}",
        "'statement:s' refers to itself here: name the other entry.",
        $$""" "statements":[{"id":"s","by":[{"speaker":"party:north"}],"act":"assert","on":["party:north"],"{{member}}":"statement:s",{{Reported}}}] """);

    [Theory]
    [InlineData("answers", "answers")]
    [InlineData("reactsTo", "reacts to")]
    public void An_answer_before_its_question(string member, string verb) => Says(
        $"/statements/1/{member}",
        $"'statement:s' (2025-05-10/2025-05-10) {verb} 'statement:p' (2025-05-15/2025-05-15), which is later: correct one of the dates, or the reference.",
        $$"""
        "statements":[{"id":"p","by":[{"speaker":"party:south","at":"2025-05-15"}],"act":"assert","on":["party:north"],{{Reported}}},
                      {"id":"s","by":[{"speaker":"party:north","at":"2025-05-10"}],"act":"assert","on":["party:north"],"{{member}}":"statement:p",{{Reported}}}]
        """);

    [Fact]
    public void The_second_of_what_is_answered() => FindsOnly(
        "NEG3011",
        "/statements/1/on/1",
        $$"""
        "proposals":[{"kind":"ceasefire-proposal","id":"put",{{Reported}}},{"kind":"ceasefire-proposal","id":"truce",{{Reported}}}],
        "statements":[{"id":"p","by":[{"speaker":"party:south"}],"act":"propose","on":["proposal:put"],{{Reported}}},
                      {"id":"s","by":[{"speaker":"party:north"}],"act":"reject","on":["proposal:put","proposal:truce"],{{Reported}}}]
        """);

    [Fact]
    public void The_second_of_several_links() => FindsOnly(
        "NEG3017",
        "/issues/1/links/1/to",
        """ "issues":[{"id":"sea","name":"Sea"},{"id":"land","name":"Land","links":[{"kind":"possibly-same-as","to":"issue:sea"},{"kind":"possibly-same-as","to":"issue:land"}]}] """);

    [Fact]
    public void The_second_of_several_orders() => FindsOnly(
        "NEG3013",
        "/events/0/links/1",
        $$"""
        "events":[{"id":"a","kind":"call","occurrence":"happened","when":"2025-05-10","links":[{"kind":"part-of","to":"event:b"},{"kind":"before","to":"event:b"}],{{Reported}}},
                  {"id":"b","kind":"call","occurrence":"happened","when":"2025-05-01",{{Reported}}}]
        """);

    [Fact]
    public void The_second_of_several_voices() => FindsOnly(
        "NEG3020",
        "/statements/0/by/1",
        $$""" "statements":[{"id":"s","by":[{"speaker":"party:north"},{"speaker":"person:ann"}],"act":"assert","on":["party:north"],{{Reported}}}] """);

    [Fact]
    public void The_second_of_several_exceptions() => FindsOnly(
        "NEG3021",
        "/proposals/0/areas/0/except/1",
        $$"""
        "territories":[{"id":"bay","name":"Bay"},{"id":"isle","name":"Isle","within":"bay"}],
        "proposals":[{"kind":"ceasefire-proposal","id":"truce","areas":[{"territory":"bay","except":[{"territory":"isle"},{"territory":"bay"}]}],{{Reported}}}]
        """);

    [Fact]
    public void One_office_of_the_name_that_was_held_then_is_enough() => FindsNothing($$"""
        "people":[{"id":"ann","name":"Ann","offices":[{"title":"Envoy","of":"party:north","during":"2020/2021"},{"title":"Envoy","of":"party:north","during":"2024/2026"}]}],
        "statements":[{"id":"s","by":[{"speaker":"person:ann","for":"north","role":"envoy","at":"2025-05-19"}],"act":"assert","on":["party:north"],{{Reported}}}]
        """);

    [Fact]
    public void Only_who_commits_must_be_an_actor() => FindsNothing($$"""
        "proposals":[{"kind":"undertaking","id":"demine","action":"demine","actors":["south"],{{Reported}}}],
        "statements":[{"id":"s","by":[{"speaker":"party:north"}],"act":"demand","on":["proposal:demine"],{{Reported}}}]
        """);

    [Fact]
    public void A_finding_is_told_in_one_line()
    {
        var finding = FindsOnly("NEG3014", "/events/0", """ "events":[{"id":"talks","kind":"talks","occurrence":"happened"}] """);

        Assert.Equal(
            $"({finding.Line},{finding.Column}) warning NEG3014 at /events/0: 'event:talks' has no evidence: say where it is reported.", finding.ToString());
        Assert.Equal("information NEG1016: a", new Diagnostic(RuleBook.RulesNotChecked, "", "a").ToString());
        Assert.Equal($"{RuleBook.RulesNotChecked.Code} {RuleBook.RulesNotChecked.Title}", RuleBook.RulesNotChecked.ToString());
    }

    private static string Quoted(string by) => $$"""
        "statements":[{"id":"s","by":{{by}},"act":"assert","on":["party:north"],"evidence":[{"source":"paper","wording":"verbatim",
          "span":{"start":1,"end":6,"sha256":"2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824","exact":"hello"} }]}]
        """;

    private static void Says(string pointer, string message, string sections)
    {
        var finding = Assert.Single(Findings(sections));
        Assert.Equal((pointer, message), (finding.Pointer, finding.Message));
    }
}
