using static Negotiation.Model.Tests.Rules.RuleCase;

namespace Negotiation.Model.Tests.Rules;

public sealed class DoubleRulesTests
{
    [Theory]
    [InlineData("parties", "\"kind\":\"coalition\",\"name\":\"Union\"", "\"kind\":\"state\",\"name\":\"Union\"", "/parties/1/name")]
    [InlineData("parties", "\"kind\":\"coalition\",\"name\":\"Union\"", "\"kind\":\"state\",\"name\":\" UNION \"", "/parties/1/name")]
    [InlineData("parties", "\"kind\":\"coalition\",\"name\":\"Union\"", "\"kind\":\"state\",\"name\":\"Bloc\",\"aliases\":[{\"text\":\"U\"},{\"text\":\"Union\"}]", "/parties/1/aliases/1")]
    [InlineData("parties", "\"kind\":\"coalition\",\"name\":\"Bloc\",\"aliases\":[{\"text\":\"Union\"}]", "\"kind\":\"state\",\"name\":\"Union\"", "/parties/1/name")]
    [InlineData("people", "\"name\":\"Anna Lee\"", "\"name\":\"Anna  Lee\"", "/people/1/name")]
    [InlineData("proposals", "\"kind\":\"package\",\"summary\":\"All fire stops\",\"evidence\":[{\"source\":\"paper\",\"wording\":\"paraphrase\"}]", "\"kind\":\"ceasefire-proposal\",\"summary\":\"All fire stops\",\"evidence\":[{\"source\":\"paper\",\"wording\":\"paraphrase\"}]", "/proposals/1/summary")]
    public void Two_of_one_name_may_be_the_same(string section, string first, string second, string pointer)
    {
        var finding = FindsOnly("NEG3037", pointer, $$""" "{{section}}":[{"id":"a",{{first}}},{"id":"b",{{second}}}] """);

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.EndsWith("if they are the same, unite them, and otherwise link them, or write the name in full.", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"name\":\"Union\"", "\"name\":\"Union\",\"links\":[{\"kind\":\"possibly-same-as\",\"to\":\"party:a\"}]")]
    [InlineData("\"name\":\"Union\",\"links\":[{\"kind\":\"possibly-same-as\",\"to\":\"party:b\"}]", "\"name\":\"Union\"")]
    [InlineData("\"name\":\"Union\"", "\"name\":\"Unions\"")]
    [InlineData("\"name\":\"Union\",\"aliases\":[{\"text\":\"The allies\"}]", "\"name\":\"League\",\"aliases\":[{\"text\":\"The allies\"}]")]
    [InlineData("\"name\":\"Union\",\"aliases\":[{\"text\":\"Union\"}]", "\"name\":\"League\"")]
    public void Entries_that_are_linked_or_share_no_more_than_an_alias_are_no_doubles(string first, string second) =>
        FindsNothing($$""" "parties":[{"id":"a","kind":"state",{{first}}},{"id":"b","kind":"state",{{second}}}] """);
}
