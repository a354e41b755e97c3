using Negotiation.Model.Json;
using static Negotiation.Model.Tests.Rules.RuleCase;

namespace Negotiation.Model.Tests.Rules;

/// <summary>What can be known of a record of which something cannot be read is said at once, and nothing that comes of what is lost.</summary>
public sealed class PartialRulesTests
{
    private const string Truce = """ "proposals":[{"id":"truce","kind":"ceasefire-proposal","evidence":[{"source":"paper","wording":"paraphrase"}]}] """;

    [Fact]
    public void A_date_that_cannot_be_read_hides_neither_a_reference_nor_a_span() => Finds(
        """
        NEG2006 /events/0/when
        NEG3001 /statements/0/on/1
        NEG3010 /statements/0/evidence/0/span
        NEG1016 
        """,
        Truce + """
        ,"events":[{"id":"round","kind":"talks","occurrence":"happened","when":"May","evidence":[{"source":"paper","wording":"paraphrase"}]}],
        "statements":[{"id":"s","by":[{"speaker":"party:north","for":"north"}],"act":"propose","on":["proposal:truce","proposal:other"],
        "evidence":[{"source":"paper","wording":"paraphrase","span":{"start":0,"end":101,"sha256":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}}]}]
        """);

    [Fact]
    public void An_entry_that_is_lost_is_not_missed() => Finds(
        """
        NEG1006 /proposals/0
        NEG1016 
        """,
        """ "proposals":[{"id":"truce","evidence":[{"source":"paper","wording":"paraphrase"}]}],"statements":[{"id":"s","by":[{"speaker":"party:north","for":"north"}],"act":"accept","on":["proposal:truce"],"evidence":[{"source":"paper","wording":"paraphrase"}]}] """);

    [Fact]
    public void Of_a_section_with_an_entry_whose_id_is_not_readable_nothing_is_missed() => Finds(
        """
        NEG2004 /proposals/0/id
        NEG1016 
        """,
        """ "proposals":[{"id":"The Truce","kind":"ceasefire-proposal","evidence":[{"source":"paper","wording":"paraphrase"}]}],"statements":[{"id":"s","by":[{"speaker":"party:north","for":"north"}],"act":"accept","on":["proposal:truce"],"evidence":[{"source":"paper","wording":"paraphrase"}]}] """);

    [Fact]
    public void Evidence_that_is_lost_is_not_missed_and_of_another_entry_it_is() => Finds(
        """
        NEG1006 /events/0/evidence/0
        NEG3014 /events/1
        NEG1016 
        """,
        """ "events":[{"id":"a","kind":"talks","occurrence":"happened","evidence":[{"source":"paper"}]},{"id":"b","kind":"talks","occurrence":"happened"}] """);

    [Fact]
    public void Places_after_what_is_lost_are_those_of_the_text() => Finds(
        """
        NEG2005 /statements/0/on/0
        NEG1006 /statements/1
        NEG3001 /statements/2/on/1
        NEG1016 
        """,
        Truce + """
        ,"statements":[
        {"id":"s","by":[{"speaker":"party:north","for":"north"}],"act":"propose","on":["truce","proposal:truce"],"evidence":[{"source":"paper","wording":"paraphrase"}]},
        {"id":"t","by":[{"speaker":"party:north","for":"north"}],"on":["proposal:truce"],"evidence":[{"source":"paper","wording":"paraphrase"}]},
        {"id":"u","by":[{"speaker":"party:north","for":"north"}],"act":"propose","on":["proposal:truce","proposal:none"],"evidence":[{"source":"paper","wording":"paraphrase"}]}]
        """);

    [Fact]
    public void A_list_of_two_that_loses_one_is_lost_and_not_too_short() => Finds(
        """
        NEG2006 /events/0/when/times/1
        NEG1016 
        """,
        """ "events":[{"id":"round","kind":"talks","occurrence":"happened","when":{"kind":"earliest-of","times":["2025-05-16","May"]},"evidence":[{"source":"paper","wording":"paraphrase"}]}] """);

    [Fact]
    public void A_record_without_a_title_is_held_against_the_rules_too()
    {
        var result = NegotiationJson.Validate("""{"schemaVersion":1,"id":"r","territories":[{"id":"port","name":"Port","within":"coast"}]}""");

        Assert.Equal(["NEG1006", "NEG3001", "NEG1016"], result.Diagnostics.Select(finding => finding.Code));
        Assert.Null(result.Record);
    }

    [Theory]
    [InlineData("""{"schemaVersion":2,"id":"r","title":"R","territories":[{"id":"port","name":"Port","within":"coast"}]}""", "NEG1010")]
    [InlineData("""{"schemaVersion":1,"id":"r","title":"R","territories":[{"id":"port","name":"Port","within":"coast"}]""", "NEG1001")]
    [InlineData("[]", "NEG1005")]
    public void Where_nothing_can_be_read_no_rule_is_checked(string json, string code)
    {
        var result = NegotiationJson.Validate(json);

        Assert.Equal([code, "NEG1016"], result.Diagnostics.Select(finding => finding.Code));
        Assert.Contains("were not checked", result.Diagnostics[^1].Message, StringComparison.Ordinal);
    }

    /// <summary>Whatever single member is broken, nothing is found beside it but where it is.</summary>
    [Fact]
    public void A_sound_record_of_which_one_value_is_broken_has_that_one_error()
    {
        var text = """
            {"schemaVersion":1,"id":"case","title":"A case",
            "sources":[{"id":"paper","publisher":"A paper","language":"en","published":"2025-05-19","text":{"codePoints":100,"sha256":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}}],
            "parties":[{"id":"north","kind":"state","name":"North"},{"id":"south","kind":"state","name":"South"}],
            "people":[{"id":"ann","name":"Ann","offices":[{"title":"Envoy","of":"party:north","evidence":[{"source":"paper","wording":"paraphrase"}]}]}],
            "documents":[{"id":"pact","kind":"treaty","provisions":[{"number":"1"}],"evidence":[{"source":"paper","wording":"paraphrase"}]}],
            "proposals":[{"id":"truce","kind":"ceasefire-proposal","actors":["north","south"],"evidence":[{"source":"paper","wording":"paraphrase"}]}],
            "events":[{"id":"round","kind":"talks","occurrence":"happened","when":"2025-05-16","participants":[{"party":"north"},{"party":"south"}],"evidence":[{"source":"paper","wording":"paraphrase"}]}],
            "statements":[
            {"id":"put","by":[{"speaker":"person:ann","role":"Envoy","for":"north","at":"2025-05-16","in":"round"}],"act":"propose","on":["proposal:truce","provision:pact/1"],"evidence":[{"source":"paper","wording":"paraphrase"}]},
            {"id":"yes","by":[{"speaker":"party:south","for":"south","at":"2025-05-17"}],"act":"accept","on":["proposal:truce"],"answers":"statement:put","evidence":[{"source":"paper","wording":"paraphrase"}]}]}
            """;
        Assert.Empty(NegotiationJson.Validate(text).Diagnostics);
        foreach (var place in JsonTree.Parse(text).Places().Where(place => place.Pointer.Contains('/', StringComparison.Ordinal)))
        {
            var broken = place.Put(JsonTree.Parse("null")).ToString();
            var findings = NegotiationJson.Validate(broken).Diagnostics;
            Assert.Equal(["NEG1007", "NEG1016"], findings.Select(finding => finding.Code));
            Assert.Equal(place.Pointer, findings[0].Pointer);
        }
    }

    private static void Finds(string expected, string sections) => Assert.Equal(
        expected.ReplaceLineEndings("\n"),
        string.Join('\n', Validate(sections).Diagnostics.Select(finding => $"{finding.Code} {finding.Pointer}")));
}
