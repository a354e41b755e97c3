namespace Negotiation.Model.Tests.State;

public sealed class PositionsTests
{
    private static readonly NegotiationRecord Bare = new()
    {
        Id = "case",
        Title = "A case",
        Sources = [new Source { Id = "paper", Publisher = "A paper", Language = "en" }],
        Parties =
        [
            new Party { Id = "north", Kind = PartyKind.State, Name = "North" },
            new Party { Id = "south", Kind = PartyKind.State, Name = "South" },
        ],
        Proposals = [new CeasefireProposal { Id = "truce" }],
    };

    [Fact]
    public void The_last_word_counts()
    {
        var position = Only(Said("first", Act.Reject, "2025-05-01"), Said("second", Act.Accept, "2025-05-02"));

        Assert.Equal(Stance.Accepts, position.Stance);
        Assert.Equal(["second"], position.Statements);
    }

    [Fact]
    public void The_order_of_the_ledger_does_not_count() => Assert.Equal(
        Only(Said("first", Act.Reject, "2025-05-01"), Said("second", Act.Accept, "2025-05-02")),
        Only(Said("second", Act.Accept, "2025-05-02"), Said("first", Act.Reject, "2025-05-01")));

    [Fact]
    public void Two_words_whose_order_nobody_tells_leave_it_unclear()
    {
        var position = Only(Said("first", Act.Reject, "2025-05"), Said("second", Act.Accept, "2025-05-02"));

        Assert.Equal(Stance.Unclear, position.Stance);
        Assert.Equal(2, position.Statements.Count);
    }

    [Fact]
    public void An_acceptance_with_conditions_is_conditional()
    {
        var conditions = ValueList.Of<Condition>(new StateReached { On = "proposal:truce", State = ConditionState.Agreed });

        var position = Only(Said("first", Act.Accept, "2025-05-01") with { Conditions = conditions });

        Assert.Equal(Stance.Conditional, position.Stance);
        Assert.Equal(conditions, position.Conditions);
    }

    [Fact]
    public void Once_the_condition_holds_the_reason_says_so()
    {
        var conditions = ValueList.Of<Condition>(new StateReached { On = "proposal:road", State = ConditionState.Accepted });
        var record = Bare with
        {
            Proposals = [.. Bare.Proposals, new Undertaking { Id = "road", Action = "open" }],
            Statements =
            [
                Said("first", Act.Accept, "2025-05-01") with { Conditions = conditions },
                Said("second", Act.Accept, "2025-05-20") with { On = ["proposal:road"], By = [new Voice { Speaker = "party:south", At = (When)"2025-05-20" }] },
                Said("put", Act.Propose, "2025-05-19") with { On = ["proposal:road"] },
            ],
        };

        var position = record.AsOf().PositionOf("north", "proposal:truce");

        Assert.Equal(Stance.Conditional, position.Stance);
        Assert.EndsWith("It depends on road, which is met.", position.Reason, StringComparison.Ordinal);
        Assert.Contains("statement:second", position.RestsOn.Select(entry => entry.Text));
        Assert.DoesNotContain("has come", record.AsOf(new NodaTime.LocalDate(2025, 5, 19)).PositionOf("north", "proposal:truce").Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Unchanged_names_the_word_before_and_apart_from_it_the_one_that_was_otherwise()
    {
        var position = Only(Said("no", Act.Reject, "2025-01-01"), Said("yes", Act.Accept, "2025-02-01"), Said("again", Act.Accept, "2025-03-01"));

        Assert.EndsWith("It is unchanged since yes (accepts). Before that it was another, by no (rejects).", position.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nobody", "proposal:truce", "The record holds no party:nobody.")]
    [InlineData("north", "proposal:none", "The record holds no proposal:none.")]
    [InlineData("nobody", "proposal:none", "The record holds no party:nobody and no proposal:none.")]
    public void Of_what_the_record_does_not_hold_silence_is_not_known(string party, string on, string reason)
    {
        var state = Bare.AsOf();
        var position = state.PositionOf(Id<Party>.Parse(party), Reference.Parse(on));

        Assert.Equal((Stance.Silent, Truth.Unknown, reason), (position.Stance, position.Certainty, position.Reason));
        Assert.Equal(Truth.Unknown, state.StanceOf(Id<Party>.Parse(party), Reference.Parse(on)).Certainty);
        Assert.Equal(Truth.Yes, state.PositionOf("north", "proposal:truce").Certainty);
    }

    [Fact]
    public void What_is_only_asserted_or_predicted_changes_nothing()
    {
        var position = Only(Said("first", Act.Reject, "2025-05-01"), Said("second", Act.Predict, "2025-05-02"));

        Assert.Equal(Stance.Rejects, position.Stance);
    }

    [Fact]
    public void What_others_report_is_attributed_and_counts_their_voices()
    {
        var reported = Said("first", Act.Support, "2025-05-01") with
        {
            Evidence =
            [
                new Evidence
                {
                    Source = "paper",
                    Wording = Wording.Paraphrase,
                    Via = [new Voice { Speaker = "person:envoy", For = "south" }],
                },
            ],
        };

        var position = Only(reported);

        Assert.True(position.IsAttributed);
        Assert.Equal(3, position.Hands);
    }

    [Fact]
    public void A_general_word_makes_what_was_said_before_it_unchanged_maybe()
    {
        var position = General("2025-05-01", "2025-05-02");

        Assert.Equal((MovementKind.Unchanged, MovementBasis.Said, Truth.Maybe), (position.Movement.Kind, position.Movement.Basis, position.Movement.Certainty));
        Assert.Equal(["again"], position.Movement.Statements);
        Assert.Equal(Truth.Yes, position.Certainty);
        Assert.Contains("by a general statement on The talks", position.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-05-02", "2025-05-02")]
    [InlineData("2025-05", "2025-05-02")]
    [InlineData("2025-05-03", "2025-05-02")]
    public void A_general_word_tells_nothing_of_what_was_not_certainly_said_before_it(string said, string again)
    {
        var position = General(said, again);

        Assert.Equal((MovementKind.First, MovementBasis.NothingToCompare, Truth.Yes), (position.Movement.Kind, position.Movement.Basis, position.Movement.Certainty));
        Assert.DoesNotContain("as before", position.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_on_the_thing_itself_says_that_it_is_unchanged()
    {
        var position = Only(Said("first", Act.Reject, "2025-05-02"), Said("again", Act.Reaffirm, "2025-05-02"));

        Assert.Equal((MovementKind.Unchanged, MovementBasis.Said, Truth.Yes), (position.Movement.Kind, position.Movement.Basis, position.Movement.Certainty));
    }

    [Fact]
    public void A_record_without_statements_has_no_positions() => Assert.Empty(Bare.AsOf().Positions.AsEnumerable());

    [Fact]
    public void What_it_may_be_instead_is_told_in_a_sentence()
    {
        var position = (Cases.Bare with
        {
            Statements =
            [
                Cases.Said("yes", "north", Act.Accept, "proposal:truce", "2025-05-03"),
                Cases.Said("no", "north", Act.Reject, "proposal:truce", "2025-05"),
            ],
        }).AsOf(new NodaTime.LocalDate(2025, 5, 10)).PositionOf("north", "proposal:truce");

        Assert.Equal([Stance.Rejects], position.Possible);
        Assert.Contains(" By no it may be that it rejects it instead.", position.Reason, StringComparison.Ordinal);
    }

    private static Position Only(params Statement[] statements) =>
        Assert.Single((Bare with { Statements = [.. statements] }).AsOf().Positions.AsEnumerable());

    private static Position General(string said, string again) => Assert.Single(
        (Bare with
        {
            Issues = [new Issue { Id = "talks", Name = "The talks" }, new Issue { Id = "fighting", Name = "Fighting", Within = "talks" }],
            Proposals = [new CeasefireProposal { Id = "truce", Issue = "fighting" }],
            Statements = [Said("first", Act.Reject, said), Said("again", Act.Reaffirm, again) with { On = ["issue:talks"] }],
        }).AsOf().Positions.AsEnumerable());

    private static Statement Said(string id, Act act, string at) => new()
    {
        Id = id,
        By = [new Voice { Speaker = "party:north", At = at }],
        Act = act,
        On = ["proposal:truce"],
    };
}
