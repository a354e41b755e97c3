using static Negotiation.Model.Tests.Rules.RuleCase;

namespace Negotiation.Model.Tests.Rules;

/// <summary>What is due is a deed; what lasts has a term; what returns says how often.</summary>
public sealed class ScheduleRulesTests
{
    [Fact]
    public void What_is_due_does_not_last_until_a_time() => Says(
        "NEG3027",
        "due",
        "it is due by a time (2025-06-01/2025-06-01) and lasts until one: keep 'due' for a deed, or the term for what lasts.",
        """{"due":"2025-06-01","term":{"kind":"until","when":"2025-07-01"} }""");

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void What_renews_itself_does_so_once_or_more(int times) => Assert.Equal(
        "NEG2024", Assert.Throws<DomainRuleException>(() => new Renewal { Mode = RenewalMode.Automatic, Times = times }).Rule.Code);

    [Fact]
    public void What_is_due_does_not_start_later() => Says(
        "NEG3006",
        "due",
        "it is due (2025-06-01/2025-06-01) before it starts (2025-06-02/2025-06-02): swap the two, or correct one.",
        """{"start":"2025-06-02","due":"2025-06-01"}""");

    [Fact]
    public void What_is_due_at_a_moment_does_not_start_later_on_that_day() => FindsOnly(
        "NEG3006", "/proposals/0/schedule/due", Deed("""{"start":{"kind":"moment","at":"2025-06-01T13:00Z"},"due":{"kind":"moment","at":"2025-06-01T15:00+03:00"} }"""));

    [Theory]
    [InlineData("""{"start":"2025-06-01","due":"2025-06-01"}""")]
    [InlineData("""{"start":"2025-06","due":"2025-06-01"}""")]
    [InlineData("""{"start":{"kind":"moment","at":"2025-06-02T01:00+03:00"},"due":"2025-06-01"}""")]
    [InlineData("""{"due":"2025-06-01","term":{"kind":"fixed","for":"P30D"} }""")]
    public void Due_beside_what_it_may_stand_beside_is_no_finding(string schedule) => FindsNothing(Deed(schedule));

    [Fact]
    public void A_latest_start_of_an_undertaking_is_read_as_due() => Says(
        "NEG3028",
        "start",
        "'proposal:deed' starts at the latest then (unknown/2025-06-01), which is read as the day on which it is due: write 'due'.",
        """{"start":{"notAfter":"2025-06-01"} }""");

    [Theory]
    [InlineData("""{"start":{"notBefore":"2025-05-01","notAfter":"2025-06-01"} }""")]
    [InlineData("""{"start":{"notAfter":"2025-06-01"},"term":{"kind":"fixed","for":"P30D"} }""")]
    [InlineData("""{"start":{"notAfter":"2025-06-01"},"every":"P1D"}""")]
    [InlineData("""{"start":{"notAfter":"2025-06-01"},"due":"2025-07-01"}""")]
    public void A_start_of_what_lasts_or_returns_is_one(string schedule) => FindsNothing(Deed(schedule));

    [Fact]
    public void The_latest_start_of_a_ceasefire_is_one() => FindsNothing($$""" "proposals":[{"id":"truce","kind":"ceasefire-proposal","schedule":{"start":{"notAfter":"2025-06-01"} },{{Reported}}}] """);

    [Theory]
    [InlineData("""{"start":"2025-03-10","through":"2025-04-30"}""", "through", "'through' is the last time of what returns, and 'every' is not given: add it, or write a term.")]
    [InlineData("""{"lasting":"PT4H"}""", "lasting", "each time lasts PT4H, and 'every' is not given: add it, or write a term.")]
    public void What_has_a_last_time_or_times_of_some_length_returns(string schedule, string place, string message) => Says("NEG3033", place, message, schedule);

    [Fact]
    public void No_time_lasts_longer_than_it_takes_to_return() => Says(
        "NEG3034", "lasting", "each time lasts P8D, and it returns after P1W: correct one of the two.", """{"every":"P1W","lasting":"P8D"}""");

    [Theory]
    [InlineData("P1D", "PT24H")]
    [InlineData("P1D", "PT25H")]
    [InlineData("P1M", "P31D")]
    [InlineData("P1Y", "P366D")]
    public void What_may_fit_is_no_finding(string every, string lasting) => FindsNothing(Deed($$"""{"every":"{{every}}","lasting":"{{lasting}}"}"""));

    private static string Deed(string schedule) => $$""" "proposals":[{"id":"deed","kind":"undertaking","action":"act","schedule":{{schedule}},{{Reported}}}] """;

    private static void Says(string code, string place, string message, string schedule) =>
        Assert.Equal(message, FindsOnly(code, $"/proposals/0/schedule/{place}", Deed(schedule)).Message);
}
