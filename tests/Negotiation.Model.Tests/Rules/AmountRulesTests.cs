using static Negotiation.Model.Tests.Rules.RuleCase;

namespace Negotiation.Model.Tests.Rules;

/// <summary>No more is done than was owed, and a running total does not fall.</summary>
public sealed class AmountRulesTests
{
    private const string Swap = """
        "proposals":[{"id":"swap","kind":"prisoner-exchange","transfers":[{"from":"north","to":"south","count":1000},{"from":"south","to":"north","count":1000}],
          "evidence":[{"source":"paper","wording":"paraphrase"}]}]
        """;

    [Fact]
    public void One_side_gives_more_than_it_owes()
    {
        var finding = FindsOnly(
            "NEG3030",
            "/events/2/effects/0/done",
            $"{Swap},{Events(Did("2025-05-01", """ "by":["north"],"done":390 """), Did("2025-05-02", """ "by":["north"],"done":307 """), Did("2025-05-03", """ "by":["north"],"done":313 """))}");

        Assert.Equal(
            "1010 in all are reported as done of 'proposal:swap' by 'party:north', and 1000 were owed: correct one of the amounts, or write a running total as 'soFar'.",
            finding.Message);
    }

    [Theory]
    [InlineData(""" "by":["north"],"done":1000 """, """ "by":["south"],"done":1000 """)]
    [InlineData(""" "by":["north"],"done":390 """, """ "by":["north"],"done":610 """)]
    [InlineData(""" "done":1000 """, """ "done":1000 """)]
    [InlineData(""" "by":["north"],"soFar":600 """, """ "by":["north"],"soFar":1000 """)]
    [InlineData(""" "by":["north"],"done":{"kind":"about","value":1000} """, """ "by":["north"],"done":{"kind":"about","value":1000} """)]
    [InlineData(""" "by":["north"],"done":{"kind":"exact","value":900,"unit":"people"} """, """ "by":["north"],"done":{"kind":"exact","value":900,"unit":"tonne"} """)]
    public void What_was_owed_may_be_done(string first, string second) => FindsNothing($"{Swap},{Events(Did("2025-05-01", first), Did("2025-05-02", second))}");

    [Fact]
    public void Each_side_is_held_against_what_it_owes_itself() => FindsOnly(
        "NEG3030",
        "/events/0/effects/0/done",
        $"{Swap.Replace("""to":"north","count":1000""", """to":"north","count":500""", StringComparison.Ordinal)},{Events(Did("2025-05-01", """ "by":["south"],"done":501 """))}");

    [Fact]
    public void All_together_do_more_than_all_owe() => FindsOnly(
        "NEG3030", "/events/1/effects/0/done", $"{Swap},{Events(Did("2025-05-01", """ "done":1500 """), Did("2025-05-02", """ "done":501 """))}");

    [Fact]
    public void What_several_did_together_is_held_against_what_all_owe() => FindsOnly(
        "NEG3030", "/events/1/effects/0/done", $"{Swap},{Events(Did("2025-05-01", """ "by":["north","south"],"done":1500 """), Did("2025-05-02", """ "by":["north"],"done":600 """))}");

    [Fact]
    public void A_running_total_is_above_what_was_owed() => FindsOnly(
        "NEG3030", "/events/0/effects/0/soFar", $"{Swap},{Events(Did("2025-05-01", """ "by":["north"],"soFar":1001 """))}");

    [Theory]
    [InlineData("same-as")]
    [InlineData("possibly-same-as")]
    public void Reports_of_what_may_be_one_event_count_once(string link) => FindsNothing(
        $"{Swap},{Events(Did("2025-05-01", """ "by":["north"],"done":600 """), Did("2025-05-01", """ "by":["north"],"done":600 """, $$""" "links":[{"kind":"{{link}}","to":"event:e0"}], """))}");

    [Theory]
    [InlineData("announced")]
    [InlineData("cancelled")]
    public void What_did_not_come_to_pass_does_nothing(string occurrence) =>
        FindsNothing($"{Swap},{Events(Did("2025-05-01", """ "by":["north"],"done":1200 """, occurrence: occurrence))}");

    [Fact]
    public void What_each_of_two_owes_is_owed_twice_in_all()
    {
        const string Clear = """
            "proposals":[{"id":"swap","kind":"undertaking","action":"remove","actors":["north","south"],"quantity":{"kind":"exact","value":100,"unit":"vehicle"},
              "evidence":[{"source":"paper","wording":"paraphrase"}]}]
            """;

        FindsNothing($"{Clear},{Events(Did("2025-05-01", """ "done":{"kind":"exact","value":200,"unit":"vehicle"} """))}");
        FindsOnly("NEG3030", "/events/0/effects/0/done", $"{Clear},{Events(Did("2025-05-01", """ "done":{"kind":"exact","value":201,"unit":"vehicle"} """))}");
        FindsOnly("NEG3030", "/events/0/effects/0/done", $"{Clear},{Events(Did("2025-05-01", """ "by":["north"],"done":{"kind":"exact","value":101,"unit":"vehicle"} """))}");
    }

    [Fact]
    public void What_returns_is_owed_each_time()
    {
        const string Daily = """
            "proposals":[{"id":"swap","kind":"undertaking","action":"let-pass","actors":["north"],"quantity":200,"schedule":{"every":"P1D"},
              "evidence":[{"source":"paper","wording":"paraphrase"}]}]
            """;

        FindsNothing($"{Daily},{Events(Did("2025-05-01", """ "done":200 """), Did("2025-05-02", """ "done":200 """))}");
    }

    [Fact]
    public void The_greatest_numbers_are_summed_up_without_a_fault() => FindsOnly(
        "NEG3030",
        "/events/0/effects/0/done",
        $"{Swap},{Events(Did("2025-05-01", """ "done":79228162514264337593543950335 """), Did("2025-05-02", """ "done":79228162514264337593543950335 """))}");

    [Fact]
    public void A_running_total_does_not_fall()
    {
        var finding = FindsOnly(
            "NEG3031",
            "/events/0/effects/0/soFar",
            $"{Swap},{Events(Did("2025-05-03", """ "by":["north"],"soFar":300 """), Did("2025-05-01", """ "by":["north"],"soFar":390 """))}");

        Assert.Equal(
            "300 of 'proposal:swap' had been done by 'event:e0', and 390 by 'event:e1' before it: correct one of the two, or write what an event did by itself as 'done'.",
            finding.Message);
    }

    [Theory]
    [InlineData("2025-05-03", "2025-05-03")]
    [InlineData("2025-05", "2025-05-03")]
    public void Totals_of_which_none_is_certainly_the_earlier_may_be_in_any_order(string first, string second) =>
        FindsNothing($"{Swap},{Events(Did(first, """ "by":["north"],"soFar":390 """), Did(second, """ "by":["north"],"soFar":300 """))}");

    [Fact]
    public void Each_side_has_a_total_of_its_own() =>
        FindsNothing($"{Swap},{Events(Did("2025-05-01", """ "by":["north"],"soFar":390 """), Did("2025-05-03", """ "by":["south"],"soFar":300 """))}");

    private static string Events(params string[] events) => $"\"events\":[{string.Join(',', events.Select((one, at) => one.Replace("@", $"e{at}", StringComparison.Ordinal)))}]";

    private static string Did(string when, string amount, string links = "", string occurrence = "happened") => $$"""
        {"id":"@","kind":"delivery","occurrence":"{{occurrence}}","when":"{{when}}","effects":[{"kind":"carries-out","on":"proposal:swap",{{amount}}}],{{links}}{{Reported}}}
        """;
}
