using Negotiation.Model.Json;
using NodaTime;

namespace Negotiation.Model.Tests.Json;

/// <summary>A schedule is when it starts, how long it lasts, how often it returns, and whether it is renewed.</summary>
public sealed class ScheduleJsonTests
{
    [Fact]
    public void Five_years_from_a_day_and_again_unless_someone_objects_in_time() => JsonShape.Is(
        new Schedule
        {
            Start = "2020-11-10",
            Term = new FixedTerm { For = Period.FromYears(5) },
            Renewal = new()
            {
                Mode = RenewalMode.Automatic,
                For = Period.FromYears(5),
                Unless = new StateReached { On = "event:objection", State = ConditionState.Happened },
                Notice = Period.FromMonths(6),
            },
        },
        """
        {
          "start": "2020-11-10",
          "term": {"kind": "fixed", "for": "P5Y"},
          "renewal": {"mode": "automatic", "for": "P5Y", "unless": {"on": "event:objection", "state": "happened"}, "notice": "P6M"}
        }
        """);

    [Fact]
    public void Once_by_a_day() => JsonShape.Is(new Schedule { Due = "2025-06-01" }, """{"due": "2025-06-01"}""");

    [Fact]
    public void Four_hours_every_day_until_the_last() => JsonShape.Is(
        new Schedule { Start = "2025-03-10", Every = Period.FromDays(1), Lasting = Period.FromHours(4), Through = "2025-04-30" },
        """{"start": "2025-03-10", "every": "P1D", "lasting": "PT4H", "through": "2025-04-30"}""");

    [Fact]
    public void Twice_more_if_the_talks_go_on() => JsonShape.Is(
        new Schedule
        {
            Term = new FixedTerm { For = Period.FromDays(30) },
            Renewal = new() { Mode = RenewalMode.Automatic, When = new StateReached { On = "event:talks", State = ConditionState.Held }, Times = 2 },
        },
        """{"term": {"kind": "fixed", "for": "P30D"}, "renewal": {"mode": "automatic", "when": {"on": "event:talks", "state": "held"}, "times": 2}}""");

    [Fact]
    public void Every_week() => JsonShape.Is(new Schedule { Every = Period.FromWeeks(1) }, """{"every": "P1W"}""");

    [Fact]
    public void No_longer_than_five_years() => JsonShape.Is<Term>(
        new FixedTerm { For = Period.FromYears(5), Bound = TermBound.AtMost }, """{"kind": "fixed", "for": "P5Y", "bound": "at-most"}""");

    [Fact]
    public void Sixty_days_are_not_two_months() => JsonShape.Is<Term>(
        new FixedTerm { For = Period.FromDays(60) }, """{"kind": "fixed", "for": "P60D"}""");

    [Fact]
    public void Until_an_event_ends() => JsonShape.Is<Term>(
        new UntilTerm { When = new Relative { Anchor = "event:vote", Edge = Edge.End } },
        """{"kind": "until", "when": {"kind": "relative", "anchor": "event:vote", "edge": "end"}}""");

    [Fact]
    public void Without_an_end() => JsonShape.Is<Term>(new OpenTerm(), """{"kind": "open"}""");

    [Fact]
    public void A_term_that_is_said_not_to_be_known() => JsonShape.Is<Term>(new NotKnownTerm(), """{"kind": "unknown"}""");

    [Fact]
    public void A_term_of_an_unknown_kind_keeps_its_members() => JsonShape.Is<Term>(
        new UnknownTerm { Kind = "lunar", Unknown = new(KeyValuePair.Create("moons", new RawValue("1.50"))) }, """{"kind": "lunar", "moons": 1.50}""");

    [Theory]
    [InlineData("P0D")]
    [InlineData("PT0S")]
    [InlineData("P-5Y")]
    [InlineData("P1M-1D")]
    [InlineData("P1Y-0D")]
    public void A_term_is_longer_than_nothing(string period)
    {
        var refused = Assert.Throws<NegotiationJsonException>(() => DomainJson.Read(typeof(Term), $$"""{"kind": "fixed", "for": "{{period}}"}"""));

        var finding = Assert.Single(refused.Diagnostics);
        Assert.Equal((RuleBook.NotALength, "/for"), (finding.Rule, finding.Pointer));
    }
}
