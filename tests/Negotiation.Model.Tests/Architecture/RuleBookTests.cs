using System.Reflection;
using System.Text;

namespace Negotiation.Model.Tests.Architecture;

public sealed class RuleBookTests
{
    private static readonly (string Thousand, string Subject, string Remark)[] Parts =
    [
        ("1", "The JSON text", "Found while a text is read. What is read in spite of them is kept as it is written."),
        ("2", "A value", "Reading reports them; building by hand throws them as `DomainRuleException`."),
        ("3", "The record as a whole", "Found by `RecordRules.Check` and `NegotiationJson.Validate`, across entries."),
        ("4", "A record against its sources", "Found where a copy of the source's text is at hand."),
        ("5", "Merging", "Found by `NegotiationRecord.Merge`, which chooses nothing: with such a finding there is no merged record."),
        ("6", "Drafts", "Found by `Draft.Anchor` and `Draft.AddTo`, each at its line; 61xx are about decisions, at theirs."),
    ];

    [Fact]
    public void Every_rule_is_listed() => Assert.Equal(
        NamedRules().Select(named => named.Rule.Code).Order(StringComparer.Ordinal),
        RuleBook.All.Select(rule => rule.Code));

    [Fact]
    public void Codes_ascend_and_each_is_given_once() => Assert.Equal(
        RuleBook.All.Select(rule => rule.Code).Distinct().Order(StringComparer.Ordinal),
        RuleBook.All.Select(rule => rule.Code));

    [Fact]
    public void A_code_is_NEG_and_four_digits_of_a_part() => Assert.All(
        RuleBook.All, rule => Assert.Matches("^NEG[1-6][0-9]{3}$", rule.Code));

    [Fact]
    public void Title_and_remedy_are_sentences() => Assert.All(RuleBook.All, rule =>
    {
        Assert.Matches(@"^[A-Z].*[^.\s]\.$", rule.Title);
        Assert.Matches(@"^[A-Z].*[^.\s]\.$", rule.Remedy);
    });

    /// <summary>A line may be added; to change or drop one breaks what users have written down.</summary>
    [Fact]
    public void A_code_once_given_stays_with_its_rule() => Approval.Matches(
        "tests/Negotiation.Model.Tests/Architecture/RuleBook.approved.txt",
        string.Concat(NamedRules().OrderBy(named => named.Rule.Code, StringComparer.Ordinal).Select(named => $"{named.Rule.Code} {named.Name}\n")));

    [Fact]
    public void The_documentation_lists_every_rule() => Approval.Matches("docs/diagnostics.md", Documentation());

    private static IEnumerable<(string Name, Rule Rule)> NamedRules() =>
        from property in typeof(RuleBook).GetProperties(BindingFlags.Public | BindingFlags.Static)
        where property.PropertyType == typeof(Rule)
        select (property.Name, (Rule)property.GetValue(null)!);

    private static string Documentation()
    {
        var page = new StringBuilder("""
            # Diagnostics

            Every finding has a code that is never given to another rule, a severity, an RFC 6901 pointer, and a message with the
            fault, the value seen and the remedy. This page is written from `RuleBook` by a test.

            """);
        foreach (var (thousand, subject, remark) in Parts)
        {
            page.Append($"\n## {thousand}xxx: {subject}\n\n{remark}\n\n| Code | Severity | What is wrong | What to do |\n|---|---|---|---|\n");
            foreach (var rule in RuleBook.All.Where(rule => rule.Code.StartsWith("NEG" + thousand, StringComparison.Ordinal)))
            {
                page.Append($"| {rule.Code} | {rule.Severity.Word()} | {rule.Title} | {rule.Remedy} |\n");
            }
        }

        return page.ToString().ReplaceLineEndings("\n");
    }
}
