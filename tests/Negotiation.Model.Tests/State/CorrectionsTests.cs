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
        Assert.Contains("What it is on is corrected by other.", Position(table).Reason, StringComparison.Ordinal);
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

    private static Position Position(Table table, string? day = "2025-06-01", string? knownBy = null) =>
        table.On(day, knownBy).PositionOf("north", "proposal:truce");
}
