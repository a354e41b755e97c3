using NodaTime;
using static Negotiation.Model.Tests.State.Cases;

namespace Negotiation.Model.Tests.State;

/// <summary>One test on each side of a line that a change of one sign would move.</summary>
public sealed class BoundaryTests
{
    private static readonly LocalDate Withdrawal = new(2025, 5, 25);

    [Fact]
    public void A_source_is_withdrawn_from_its_day_on_and_not_before()
    {
        var record = Bare with
        {
            Sources = [Paper("paper", "2025-05-20") with { Standing = new Standing { Kind = StandingKind.Withdrawn, When = Withdrawal } }],
            Statements = [Said("said", "north", Act.Accept, "proposal:truce", "2025-05-19") with { Evidence = [From("paper")] }],
        };

        Assert.DoesNotContain(Support.Withdrawn, SupportsOf(record, Withdrawal.PlusDays(-1)));
        Assert.Contains(Support.Withdrawn, SupportsOf(record, Withdrawal));
    }

    [Theory]
    [InlineData("2025", 0)]
    [InlineData("202X", 1)]
    [InlineData("20XX", 1)]
    [InlineData("2XXX", 2)]
    [InlineData("XXXX", 2)]
    public void A_year_of_which_more_than_two_digits_are_left_open_is_of_level_2(string text, int level) =>
        Assert.Equal(level, ApproximateDate.Parse(text).Level);

    /// <summary>Half an hour apart by the clock, and two days by the calendars of the two places.</summary>
    [Fact]
    public void The_later_moment_counts_though_its_day_is_two_days_earlier()
    {
        var record = Bare with
        {
            Statements =
            [
                Said("in-the-east", "north", Act.Accept, "proposal:truce", Moment.Parse("2025-05-20T00:30:00+14:00")),
                Said("in-the-west", "north", Act.Reject, "proposal:truce", Moment.Parse("2025-05-18T23:00:00-12:00")),
            ],
        };

        var position = record.AsOf().PositionOf("north", "proposal:truce");

        Assert.Equal((Stance.Rejects, Truth.Yes), (position.Stance, position.Certainty));
    }

    [Fact]
    public void A_statement_that_corrects_another_of_its_day_comes_after_it()
    {
        var accepted = Said("accepted", "north", Act.Accept, "proposal:truce", "2025-05-19");
        var rejected = Said("rejected", "north", Act.Reject, "proposal:truce", "2025-05-19");
        var correction = rejected with { Links = [new Link { Kind = LinkKind.Corrects, To = "statement:accepted" }] };

        Assert.Equal((Stance.Unclear, Truth.Maybe), StanceOf(accepted, rejected));
        Assert.Equal((Stance.Rejects, Truth.Yes), StanceOf(accepted, correction));
        Assert.Equal((Stance.Rejects, Truth.Yes), StanceOf(correction, accepted));
    }

    [Fact]
    public void Evidence_for_a_fact_is_evidence_for_its_entry()
    {
        var talks = Call("talks") with
        {
            Evidence = [From("paper")],
            When = new([new Testimony<When> { Value = "2025-05-19", Evidence = [From("gazette")] }]),
        };
        var state = (Bare with { Events = [talks] }).AsOf();

        Assert.Equal(["gazette", "paper"], state.EvidenceFor("event:talks").Select(piece => piece.Source.Text));
        var answer = Assert.Single(state.Corroborations, answer => answer.On == "event:talks");
        Assert.Equal(["gazette", "paper"], answer.Sources.Select(source => source.Text));
        Assert.Equal([Support.Corroborated], answer.Supports);
    }

    private static ValueList<Support> SupportsOf(NegotiationRecord record, LocalDate knownBy) =>
        Assert.Single(record.AsOf(knownBy: knownBy).Corroborations, answer => answer.On == "statement:said").Supports;

    private static (Stance Stance, Truth Certainty) StanceOf(params Statement[] statements)
    {
        var position = (Bare with { Statements = [.. statements] }).AsOf().PositionOf("north", "proposal:truce");
        return (position.Stance, position.Certainty);
    }
}
