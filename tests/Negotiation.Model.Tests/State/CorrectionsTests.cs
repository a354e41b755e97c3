namespace Negotiation.Model.Tests.State;

/// <summary>What was set right only may count; before that is known, it counts as it did.</summary>
public sealed class CorrectionsTests
{
    private static readonly Statement Asked = Table.Said("asked", "north", Act.Request, "2025-05-02") with { Evidence = [Table.From("early")] };

    private static readonly Statement SetRight = Table.Said("set-right", "north", Act.Request, "2025-05-02", "proposal:other") with
    {
        Links = [new Link { Kind = LinkKind.Corrects, To = Asked.Reference }],
        Evidence = [Table.From("late")],
    };

    private static readonly Event Call = new() { Id = "call", Kind = EventKind.Call, Occurrence = Occurrence.Happened, When = (When)"2025-05-03" };

    [Fact]
    public void A_word_that_another_sets_right_only_may_be_the_position()
    {
        var position = Position(Table.Of(Table.Truce(), Table.Deed("other"), Asked, SetRight));

        Assert.Equal((Stance.Advances, Truth.Maybe), (position.Stance, position.Certainty));
        Assert.Contains("It is corrected by set-right.", position.Reason, StringComparison.Ordinal);
        Assert.Contains(SetRight.Reference, position.RestsOn);
        Assert.Equal(Truth.Yes, Table.Of(Table.Truce(), Asked).On().PositionOf("north", "proposal:truce").Certainty);
    }

    [Fact]
    public void A_correction_that_is_published_later_does_not_count_before()
    {
        var table = Table.Of(Table.Truce(), Table.Deed("other"), Asked, SetRight);

        Assert.Equal(Truth.Yes, Position(table, knownBy: "2025-05-24").Certainty);
        Assert.Equal(Truth.Maybe, Position(table, knownBy: "2025-05-25").Certainty);
        Assert.Equal(Truth.Yes, table.Life("2025-05-24", knownBy: "2025-05-24").Certainty);
        Assert.Equal(Position(Table.Of(Table.Truce(), Asked), knownBy: "2025-05-24"), Position(table, knownBy: "2025-05-24"));
    }

    [Fact]
    public void A_correction_that_is_said_later_does_not_count_before()
    {
        var table = Table.Of(Table.Truce(), Asked, SetRight with { By = [new Voice { Speaker = "party:north", At = "2025-05-10" }] });

        Assert.Equal(Truth.Yes, Position(table, "2025-05-09").Certainty);
        Assert.Equal(Truth.Maybe, Position(table, "2025-05-10").Certainty);
    }

    [Fact]
    public void The_fast_way_to_ask_says_the_same() => Assert.Equal(
        Truth.Maybe, Table.Of(Table.Truce(), Asked, SetRight).On().StanceOf("north", "proposal:truce").Certainty);

    [Fact]
    public void A_proposal_that_another_sets_right_only_may_be_what_is_asked_for()
    {
        var other = Table.Deed("other") with { Links = [new Link { Kind = LinkKind.Corrects, To = "proposal:truce" }], Evidence = [Table.From("late")] };
        var table = Table.Of(Table.Truce(), other, Asked);
        var life = table.Life();

        Assert.Equal(Truth.Maybe, Position(table).Certainty);
        Assert.Contains("truce is corrected by other.", Position(table).Reason, StringComparison.Ordinal);
        Assert.Equal((LifeStage.Raised, Truth.Maybe, Truth.Maybe), (life.Stage, life.Certainty, life.IsOnTable));
        Assert.EndsWith("It is corrected by other.", life.Reason, StringComparison.Ordinal);
        Assert.Equal(Truth.Yes, table.Life("2025-05-24", knownBy: "2025-05-24").Certainty);
    }

    [Fact]
    public void A_word_that_was_set_right_is_a_step_that_only_may_count()
    {
        var life = Table.Of(Table.Truce(), Asked, SetRight).Life();

        Assert.Equal((LifeStage.NotRaised, Truth.Maybe), (life.Stage, life.Certainty));
        Assert.Contains("asked is corrected by set-right.", life.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_no_that_was_set_right_only_may_be_one()
    {
        var no = Asked with { Act = Act.Reject };
        var rejection = Assert.Single(Table.Of(Table.Truce(), no, SetRight).On().Rejections.AsEnumerable());

        Assert.Equal(Truth.Maybe, rejection.Certainty);
        Assert.EndsWith("Corrected by set-right.", rejection.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Why_names_the_correction_and_its_source()
    {
        var state = Table.Of(Table.Truce(), Table.Deed("other"), Asked, SetRight).On();
        var grounds = state.Why(state.PositionOf("north", "proposal:truce"), TestContext.Current.CancellationToken);

        Assert.Equal(
            ["statement:asked", "statement:set-right", "source:early", "source:late"],
            grounds.Withdrawals.Select(each => Assert.Single(each.AsEnumerable()).Text));
    }

    [Fact]
    public void A_source_that_sets_a_word_right_counts_from_its_own_day()
    {
        var notice = new Source
        {
            Id = "notice",
            Publisher = "A paper",
            Language = "en",
            Published = "2025-05-20",
            Links = [new Link { Kind = LinkKind.Corrects, To = Asked.Reference }],
        };
        var table = Table.Of(Table.Truce(), Asked, notice);

        Assert.Equal(Truth.Yes, Position(table, knownBy: "2025-05-19").Certainty);
        Assert.Equal(Truth.Maybe, Position(table, knownBy: "2025-05-20").Certainty);
    }

    [Fact]
    public void A_word_that_was_set_right_only_may_stand_on_the_timeline()
    {
        var state = Table.Of(Table.Truce(), Asked, SetRight).On();
        var entry = Assert.Single(state.Timeline, entry => entry.On == Asked.Reference);

        Assert.Equal((Truth.Maybe, "asked was said on 2025-05-02. It is corrected by set-right."), (entry.Certainty, entry.Reason));
        Assert.Equal([Asked.Reference, SetRight.Reference], entry.RestsOn.AsEnumerable());
        Assert.Equal(Truth.Yes, Assert.Single(state.Timeline, entry => entry.On == SetRight.Reference).Certainty);
    }

    [Theory]
    [InlineData("happened", "call happened")]
    [InlineData("did-not-happen", "call did not happen")]
    public void An_event_that_was_set_right_only_may_stand_on_the_timeline(string occurrence, string what)
    {
        var state = Table.Of(Call with { Occurrence = Occurrence.Of(occurrence) }, Notice(Call)).On();
        var entry = Assert.Single(state.Timeline.AsEnumerable());

        Assert.Equal((what, Truth.Maybe), (entry.What, entry.Certainty));
        Assert.EndsWith("It is corrected by notice.", entry.Reason, StringComparison.Ordinal);
        Assert.Equal(["event:call", "source:notice"], entry.RestsOn.Select(each => each.Text));
    }

    [Fact]
    public void A_contact_that_was_set_right_only_may_have_been()
    {
        var table = Table.Of(Call, Notice(Call));
        var contact = Assert.Single(table.On().Contacts.AsEnumerable());

        Assert.Equal((Truth.Maybe, Truth.Maybe, "may have happened"), (contact.HasHappened, contact.Certainty, contact.Verdict));
        Assert.EndsWith("It is corrected by notice.", contact.Reason, StringComparison.Ordinal);
        Assert.Equal(Truth.Yes, Assert.Single(table.On(knownBy: "2025-05-19").Contacts.AsEnumerable()).Certainty);
    }

    [Fact]
    public void What_an_event_that_was_set_right_did_only_may_be_so()
    {
        var began = Table.Came("began", EffectKind.Starts, "2025-05-03");
        var life = Table.Of(Table.Truce(), began, Notice(began)).Life();

        Assert.Equal((LifeStage.NotRaised, Truth.Maybe), (life.Stage, life.Certainty));
        Assert.EndsWith("Depending on began, it may be in force instead. began is corrected by notice.", life.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_deed_by_which_it_was_done_and_that_was_set_right_only_may_have_done_it()
    {
        var did = Table.Came("did", EffectKind.CarriesOut, "2025-05-03");
        var promised = Table.Said("promised", "north", Act.Commit, "2025-05-01");
        var truce = Table.Truce() with { Actors = (ValueList<Id<Party>>)["north"] };

        Assert.Equal((Performance.Met, Truth.Yes), Obligation(truce, promised, did));
        Assert.Equal((Performance.NotDeterminable, Truth.Maybe), Obligation(truce, promised, did, Notice(did)));
        Assert.Equal((Performance.Met, Truth.Maybe), Obligation(truce, promised, did, Notice(truce)));
    }

    [Fact]
    public void An_announcement_that_was_set_right_only_may_stand()
    {
        var announced = Call with { Occurrence = Occurrence.Announced };
        var obligation = Assert.Single(Table.Of(announced, Notice(announced)).On().Obligations.AsEnumerable());

        Assert.Equal((Performance.NotDeterminable, Truth.Maybe), (obligation.Performance, obligation.Certainty));
        Assert.EndsWith("It is corrected by notice.", obligation.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Hearsay_of_a_word_that_was_set_right_is_not_certain()
    {
        var hearsay = Assert.Single(Table.Of(Table.Truce(), Asked, SetRight).On().Hearsay, each => each.Statement == Asked.Id);

        Assert.Equal(Truth.Maybe, hearsay.Certainty);
        Assert.EndsWith("It is corrected by set-right.", hearsay.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Terms_and_areas_that_were_set_right_only_may_be_those()
    {
        Proposal swap = new PrisonerExchange { Id = "swap", Transfers = (ValueList<Transfer>)[new Transfer { From = "north", Count = 1 }, new Transfer { From = "south", Count = 2 }] };
        Proposal leave = new TerritorialDemand { Id = "leave", Action = TerritorialAction.WithdrawForces, Areas = (ValueList<Area>)[new TerritoryArea { Territory = "hill" }] };
        var state = Table.Of(swap, leave, Notice(swap), Notice(leave) with { Id = "other-notice" }).On(day: null);
        var terms = Assert.Single(state.Exchanges.AsEnumerable());
        var area = Assert.Single(state.Areas.AsEnumerable());

        Assert.Equal((Truth.Maybe, Truth.Maybe), (terms.Certainty, area.Certainty));
        Assert.EndsWith("It is corrected by notice.", terms.Reason, StringComparison.Ordinal);
        Assert.EndsWith("It is corrected by other-notice.", area.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_spoke_in_words_that_were_set_right_only_may_speak_for_a_party()
    {
        var spoken = Asked with { By = [new Voice { Speaker = "person:envoy", For = "north", At = "2025-05-02" }] };
        var spokesperson = Assert.Single(Table.Of(Table.Truce(), spoken, SetRight).On().Spokespeople.AsEnumerable());

        Assert.Equal(Truth.Maybe, spokesperson.Certainty);
        Assert.EndsWith("asked is corrected by set-right.", spokesperson.Reason, StringComparison.Ordinal);
        Assert.Contains(SetRight.Reference, spokesperson.RestsOn);
    }

    [Fact]
    public void A_text_or_a_yes_that_was_set_right_only_may_bind()
    {
        var text = new Document { Id = "text", Kind = DocumentKind.Agreement, Authors = (ValueList<Id<Party>>)["north"], Provisions = [new Provision { Number = "1" }] };
        var yes = Table.Said("yes", "north", Act.Accept, "2025-05-02", "document:text");

        Assert.Equal((Truth.Yes, Truth.Yes), Clause(text, yes));
        Assert.Equal((Truth.Maybe, Truth.Maybe), Clause(text, yes, Notice(text)));
        Assert.Equal((Truth.Maybe, Truth.Maybe), Clause(text, yes, Notice(yes)));
        Assert.EndsWith("yes is corrected by notice.", Table.Of(text, yes, Notice(yes)).On().Clauses[0].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_set_right_is_not_settled_and_is_certainly_contradicted()
    {
        var state = Table.Of(Call, Notice(Call)).On();
        var unsettled = Assert.Single(state.Unsettled.AsEnumerable());
        var corroboration = Assert.Single(state.Corroborations.AsEnumerable());

        Assert.Equal("call: notice corrects it.", unsettled.Reason);
        Assert.Equal(([UnsettledReason.Contested], Truth.Yes), (unsettled.Reasons, unsettled.Certainty));
        Assert.Equal(([Support.NoEvidence, Support.Contradicted], Truth.Yes), (corroboration.Supports, corroboration.Certainty));
    }

    [Fact]
    public void A_no_that_was_set_right_is_no_earlier_one()
    {
        var no = Asked with { Act = Act.Reject };
        var again = Table.Said("again", "north", Act.Reject, "2025-05-04");
        var rejection = Assert.Single(Table.Of(Table.Truce(), no, again, Notice(no)).On().Rejections, each => each.Statement == "again");

        Assert.Empty(rejection.Earlier);
        Assert.Equal("Whether another one came before it is not certain.", rejection.Reason[^50..]);
    }

    /// <summary>A paper of 20 May that sets something right.</summary>
    private static Source Notice(Entry corrected) => new()
    {
        Id = "notice",
        Publisher = "A paper",
        Language = "en",
        Published = "2025-05-20",
        Links = [new Link { Kind = LinkKind.Corrects, To = corrected.Reference }],
    };

    private static (Performance Performance, Truth Certainty) Obligation(params Entry[] entries)
    {
        var obligation = Assert.Single(Table.Of(entries).On().Obligations.AsEnumerable());
        return (obligation.Performance, obligation.Certainty);
    }

    private static (Truth IsBound, Truth Certainty) Clause(params Entry[] entries)
    {
        var clause = Assert.Single(Table.Of(entries).On().Clauses.AsEnumerable());
        return (clause.IsBound, clause.Certainty);
    }

    private static Position Position(Table table, string? day = "2025-06-01", string? knownBy = null) =>
        table.On(day, knownBy).PositionOf("north", "proposal:truce");
}
