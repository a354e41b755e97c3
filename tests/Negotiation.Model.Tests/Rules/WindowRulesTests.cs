using static Negotiation.Model.Tests.Rules.RuleCase;

namespace Negotiation.Model.Tests.Rules;

/// <summary>A window between two moments is held against the clock, and any other against the calendar.</summary>
public sealed class WindowRulesTests
{
    [Fact]
    public void A_window_that_ends_before_it_begins_on_one_day_is_refused()
    {
        var refused = Validate(Talks("2011-05-18T12:00:00+03:00", "2011-05-18T01:00:00+03:00"));

        var finding = Assert.Single(refused.Diagnostics, finding => finding.Severity == Severity.Error);
        Assert.Equal(("NEG2014", "/events/0/when"), (finding.Code, finding.Pointer));
        Assert.Equal("'2011-05-18T12:00:00+03:00' is later than '2011-05-18T01:00:00+03:00': swap the bounds.", finding.Message);
    }

    [Fact]
    public void A_window_of_an_hour_over_midnight_of_one_zone_is_one_though_the_other_has_the_day_before()
    {
        const string First = "2011-05-18T01:00:00+03:00";
        const string Last = "2011-05-17T19:00:00-04:00";

        FindsNothing(Talks(First, Last));
        var window = new Window(Moment.Parse(First), Moment.Parse(Last));
        Assert.Equal("2011-05-17/2011-05-18", $"{DateRange.Of(window)}");
        var reach = new RecordTimes(new RecordIndex(new() { Id = "case", Title = "A case" })).Of(window);
        Assert.Equal(("2011-05-17/2011-05-18", Moment.Parse(First).Instant, Moment.Parse(Last).Instant), ($"{reach.Days}", reach.First, reach.Last));
    }

    [Fact]
    public void A_window_across_zones_that_ends_before_it_begins_is_refused() => Assert.Equal(
        RuleBook.BoundsReversed,
        Assert.Throws<DomainRuleException>(() => new Window(Moment.Parse("2011-05-17T23:30Z"), Moment.Parse("2011-05-18T01:00+03:00"))).Rule);

    [Fact]
    public void A_window_of_no_length_is_one() => FindsNothing(Talks("2011-05-18T01:00:00+03:00", "2011-05-17T22:00:00Z"));

    private static string Talks(string first, string last) => $$"""
        "events":[{"id":"talks","kind":"talks","occurrence":"happened","when":{"notBefore":{"kind":"moment","at":"{{first}}"},"notAfter":{"kind":"moment","at":"{{last}}"} },{{Reported}}}]
        """;
}
