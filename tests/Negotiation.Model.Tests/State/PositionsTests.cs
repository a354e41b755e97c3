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
        Assert.Equal(3, position.Voices);
    }

    [Fact]
    public void A_record_without_statements_has_no_positions() => Assert.Empty(Bare.AsOf().Positions.AsEnumerable());

    private static Position Only(params Statement[] statements) =>
        Assert.Single((Bare with { Statements = [.. statements] }).AsOf().Positions.AsEnumerable());

    private static Statement Said(string id, Act act, string at) => new()
    {
        Id = id,
        By = [new Voice { Speaker = "party:north", At = at }],
        Act = act,
        On = ["proposal:truce"],
    };
}
