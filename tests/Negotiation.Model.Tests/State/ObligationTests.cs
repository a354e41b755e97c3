using NodaTime;
using static Negotiation.Model.Tests.State.Table;

namespace Negotiation.Model.Tests.State;

public sealed class ObligationTests
{
    private static readonly Statement Asked = Said("asked", "north", Act.Request, "2025-05-01", "proposal:deed");
    private static readonly Statement Promised = Said("promised", "south", Act.Commit, "2025-05-02", "proposal:deed");

    [Fact]
    public void What_nobody_agreed_to_is_no_obligation() => Assert.Empty(Table.Of(Due("2025-05-10"), Asked).On().Obligations.AsEnumerable());

    [Fact]
    public void A_promise_binds_though_nobody_asked_for_it()
    {
        var promise = Of("2025-05-05", Due("2025-05-10"), Promised);

        Assert.Equal((Truth.Yes, Performance.Pending), (promise.IsBinding, promise.Performance));
        Assert.Equal<Id<Party>>(["south"], promise.By);
    }

    [Theory]
    [InlineData("2025-05-10", "pending")]
    [InlineData("2025-05-11", "overdue")]
    public void It_is_overdue_the_day_after_its_time(string day, string performance) =>
        Assert.Equal(Performance.Of(performance), Of(day, Due("2025-05-10"), Asked, Promised).Performance);

    [Theory]
    [InlineData("2025-05-10", "met", Truth.Yes)]
    [InlineData("2025-05-11", "met-late", Truth.Yes)]
    [InlineData("2025-05", "not-determinable", Truth.Maybe)]
    public void What_is_done_is_met_in_time_or_late(string done, string performance, Truth certainty)
    {
        var obligation = Of("2025-06-01", Due("2025-05-10"), Asked, Promised, Came("done", EffectKind.CarriesOut, done, "proposal:deed"));

        Assert.Equal((Performance.Of(performance), certainty), (obligation.Performance, obligation.Certainty));
        Assert.Equal<Id<Event>>(["done"], obligation.Events);
    }

    [Fact]
    public void Without_a_time_it_is_never_overdue() =>
        Assert.Equal((Performance.Pending, default), (Of("2035-01-01", Deed("deed", "south"), Asked, Promised).Performance, Of("2035-01-01", Deed("deed", "south"), Asked, Promised).Due));

    [Fact]
    public void A_time_that_may_be_over_is_not_determinable()
    {
        var obligation = Of("2025-05-15", Deed("deed", "south") with { Schedule = new Schedule { Start = "2025-05" } }, Asked, Promised);

        Assert.Equal((Performance.NotDeterminable, Truth.Maybe), (obligation.Performance, obligation.Certainty));
    }

    [Theory]
    [InlineData("2025-05-09", "pending", Truth.Yes)]
    [InlineData("2025-05-11", "not-determinable", Truth.Yes)]
    [InlineData("2035-01-01", "not-determinable", Truth.Yes)]
    public void A_duty_with_a_start_and_no_end_is_never_overdue(string day, string performance, Truth certainty)
    {
        var obligation = Of(day, Deed("deed", "south") with { Schedule = new Schedule { Start = "2025-05-10" } }, Asked, Promised);

        Assert.Equal((Performance.Of(performance), certainty, default), (obligation.Performance, obligation.Certainty, obligation.Due));
        Assert.Contains("2025-05-10", obligation.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_duty_with_a_start_and_no_end_is_met_when_it_is_done() => Assert.Equal(
        Performance.Met,
        Of("2025-06-01", Deed("deed", "south") with { Schedule = new Schedule { Start = "2025-05-10" } }, Asked, Promised, Came("done", EffectKind.CarriesOut, "2025-05-12", "proposal:deed")).Performance);

    [Theory]
    [InlineData(null, "not-determinable")]
    [InlineData("2025-05-20", "not-determinable")]
    public void What_is_ended_is_not_missed_by_that(string? by, string performance) => Assert.Equal(
        Performance.Of(performance),
        Of("2025-06-01", by is null ? Deed("deed", "south") : Due(by), Asked, Promised, Came("ended", EffectKind.Ends, "2025-05-10", "proposal:deed")).Performance);

    [Fact]
    public void A_time_is_counted_from_its_anchor()
    {
        var deed = Deed("deed", "south") with { Schedule = new Schedule { Start = new Window(null, new Relative { Anchor = "proposal:truce", Edge = Edge.End, Offset = Period.FromDays(30) }) } };
        var truce = Truce(new Schedule { Start = "2025-05-01", Term = new FixedTerm { For = Period.FromDays(10) } });
        var obligation = Of("2025-06-11", deed, truce, Asked, Promised);

        Assert.Equal((DateRange.On(new(2025, 6, 9)), Performance.Overdue), (obligation.Due, obligation.Performance));
        Assert.Contains("proposal:truce", obligation.RestsOn.Select(reference => reference.Text));
    }

    [Fact]
    public void A_time_is_counted_from_the_end_of_an_event_that_lasts()
    {
        var deed = Deed("deed", "south") with { Schedule = new Schedule { Start = new Window(null, new Relative { Anchor = "event:talks", Edge = Edge.End, Offset = Period.FromDays(1) }) } };
        var talks = new Event { Id = "talks", Kind = EventKind.Talks, Occurrence = Occurrence.Happened, When = (When)"2025-05-01/2025-05-05" };

        Assert.Equal(DateRange.On(new(2025, 5, 6)), Of("2025-06-11", deed, talks, Asked, Promised).Due);
    }

    [Fact]
    public void What_hangs_on_a_condition_waits_for_it()
    {
        var deed = Due("2025-05-10") with { Conditions = [new StateReached { On = "document:text", State = ConditionState.Delivered }] };
        var text = new Document { Id = "text", Kind = DocumentKind.Memorandum };

        Assert.Equal(Performance.NotDeterminable, Of("2025-06-01", deed, text, Asked, Promised).Performance);
        Assert.Equal(Performance.Overdue, Of("2025-06-01", deed, text, Asked, Promised, Came("delivered", EffectKind.Delivers, "2025-05-03", "document:text")).Performance);
    }

    [Fact]
    public void What_is_broken_is_missed() =>
        Assert.Equal(Performance.Missed, Of("2025-05-05", Due("2025-05-10"), Asked, Promised, Came("broken", EffectKind.Breaches, "2025-05-04", "proposal:deed")).Performance);

    [Fact]
    public void What_is_only_said_to_be_done_may_be_done()
    {
        var done = Came("done", EffectKind.CarriesOut, "2025-05-09", "proposal:deed") with { Evidence = [From("paper", new Voice { Speaker = "party:south" })] };
        var obligation = Of("2025-06-01", Due("2025-05-10"), Asked, Promised, done);

        Assert.Equal((Performance.NotDeterminable, Truth.Maybe), (obligation.Performance, obligation.Certainty));
    }

    [Fact]
    public void What_returns_is_due_again()
    {
        var deed = Deed("deed", "south") with { Schedule = new Schedule { Start = "2025-05-10", Every = Period.FromDays(7) } };
        var once = Came("once", EffectKind.CarriesOut, "2025-05-10", "proposal:deed");

        Assert.Equal((DateRange.On(new(2025, 5, 17)), Performance.Pending), Brief(Of("2025-05-17", deed, Asked, Promised, once)));
        Assert.Equal((DateRange.On(new(2025, 5, 24)), Performance.Pending), Brief(Of("2025-05-18", deed, Asked, Promised, once)));
    }

    [Theory]
    [InlineData("announced", "2025-05-10", "not-determinable")]
    [InlineData("announced", null, "pending")]
    [InlineData("cancelled", "2025-05-10", "missed")]
    public void What_was_announced_binds_nobody_and_is_never_overdue(string occurrence, string? when, string performance)
    {
        var meeting = new Event
        {
            Id = "meeting",
            Kind = EventKind.Meeting,
            Occurrence = new Attested<Occurrence>([new() { Value = Occurrence.Announced }, new() { Value = Occurrence.Of(occurrence) }]),
            When = when is null ? null : new Attested<When>(when),
        };
        var obligation = Assert.Single(Table.Of(meeting).On().Obligations.AsEnumerable());

        Assert.Equal((Truth.No, Performance.Of(performance)), (obligation.IsBinding, obligation.Performance));
    }

    [Fact]
    public void That_a_term_runs_out_is_owed_by_nobody() => Assert.Empty(
        Table.Of(new Event { Id = "end", Kind = EventKind.Expiry, Occurrence = Occurrence.Announced, When = (When)"2025-05-10" }).On().Obligations.AsEnumerable());

    [Fact]
    public void What_is_only_thought_of_is_no_obligation() => Assert.Empty(
        Table.Of(new Event { Id = "meeting", Kind = EventKind.Meeting, Occurrence = Occurrence.Possible }).On().Obligations.AsEnumerable());

    private static (DateRange Due, Performance Performance) Brief(Obligation obligation) => (obligation.Due, obligation.Performance);

    private static Obligation Of(string day, params Entry[] entries) =>
        Assert.Single(Table.Of(entries).On(day).Obligations, obligation => obligation.On == "proposal:deed");

    private static Undertaking Due(string by) => Deed("deed", "south") with { Schedule = new Schedule { Start = new Window(null, by) } };
}
