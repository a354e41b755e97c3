using static Negotiation.Model.Tests.Rules.RuleCase;

namespace Negotiation.Model.Tests.Rules;

/// <summary>What is extended has an end, or the extension says how long it is.</summary>
public sealed class ExtensionRulesTests
{
    private const string Term = """ "schedule":{"term":{"kind":"fixed","for":"P20D"} }, """;
    private const string Extended = """ "by":[{"speaker":"party:north"}],"act":"extend" """;

    [Fact]
    public void A_truce_without_an_end_is_extended_for_no_stated_length()
    {
        var finding = FindsOnly("NEG3029", "/statements/0/on/0", $"{Truce("")},{Statement("")}");

        Assert.Equal(
            "'statement:s' extends 'proposal:truce', which has no end by its schedule, and states no length: write 'for' or 'until' here, or give 'proposal:truce' a term.",
            finding.Message);
    }

    [Fact]
    public void An_event_extends_it_so() => FindsOnly("NEG3029", "/events/0/effects/0/on", $"{Truce("")},{Event("")}");

    [Theory]
    [InlineData("")]
    [InlineData(""" "schedule":{"start":"2025-03-01"}, """)]
    [InlineData(""" "schedule":{"start":"2025-03-01","term":{"kind":"open"} }, """)]
    [InlineData(""" "schedule":{"start":"2025-03-01","every":"P1D"}, """)]
    public void Without_an_end_of_its_own(string schedule) => FindsOnly("NEG3029", "/statements/0/on/0", $"{Truce(schedule)},{Statement("")}");

    [Theory]
    [InlineData(Term)]
    [InlineData(""" "schedule":{"term":{"kind":"until","when":"2025-03-20"} }, """)]
    [InlineData(""" "schedule":{"term":{"kind":"unknown"} }, """)]
    [InlineData(""" "schedule":{"due":"2025-03-20"}, """)]
    [InlineData(""" "schedule":{"every":"P1D","through":"2025-03-20"}, """)]
    [InlineData(""" "schedule":{"renewal":{"mode":"by-consent","for":"P20D"} }, """)]
    [InlineData(""" "schedule":{"attested":[{"value":{"start":"2025-03-01"} },{"value":{"term":{"kind":"fixed","for":"P20D"} } }]}, """)]
    public void With_one(string schedule)
    {
        FindsNothing($"{Truce(schedule)},{Statement("")}");
        FindsNothing($"{Truce(schedule)},{Event("")}");
    }

    [Theory]
    [InlineData(""" ,"for":"P6D" """)]
    [InlineData(""" ,"until":"2025-03-26" """)]
    public void For_a_stated_length(string length)
    {
        FindsNothing($"{Truce("")},{Statement(length)}");
        FindsNothing($"{Truce("")},{Event(length)}");
    }

    [Fact]
    public void A_part_ends_with_the_package_that_holds_it() => FindsNothing($$"""
        "proposals":[{"id":"truce","kind":"ceasefire-proposal",{{Reported}}},{"id":"whole","kind":"package","parts":["truce"],{{Term}}{{Reported}}}],{{Statement("")}}
        """);

    [Fact]
    public void A_text_ends_with_something_that_it_holds()
    {
        const string Text = """ "documents":[{"id":"pact","kind":"treaty","provisions":[{"number":"1","proposals":["truce"]}],""" + Reported + "}]";
        var onText = $$""" "statements":[{"id":"s",{{Extended}},"on":["document:pact","provision:pact/1"],{{Reported}}}] """;

        FindsNothing($"{Truce(Term)},{Text},{onText}");
        Assert.Equal(
            ["/statements/0/on/0", "/statements/0/on/1"],
            Findings($"{Truce("")},{Text},{onText}").Select(finding => finding.Pointer));
    }

    [Theory]
    [InlineData("")]
    [InlineData(""" "provisions":[{"number":"1"}], """)]
    public void What_a_text_holds_of_which_nothing_is_recorded_may_have_an_end(string provisions) => FindsNothing($$"""
        "documents":[{"id":"pact","kind":"treaty",{{provisions}}{{Reported}}}],"statements":[{"id":"s",{{Extended}},"on":["document:pact"],{{Reported}}}]
        """);

    private static string Truce(string schedule) => $$""" "proposals":[{"id":"truce","kind":"ceasefire-proposal",{{schedule}}{{Reported}}}] """;

    private static string Statement(string length) => $$""" "statements":[{"id":"s",{{Extended}},"on":["proposal:truce"]{{length}},{{Reported}}}] """;

    private static string Event(string length) =>
        $$""" "events":[{"id":"decided","kind":"decision","occurrence":"happened","effects":[{"kind":"extends","on":"proposal:truce"{{length}}}],{{Reported}}}] """;
}
