namespace Negotiation.Model.Tests.State;

public sealed class UnsettledTests
{
    [Fact]
    public void What_is_only_put_is_possible() => Assert.Equal(
        ["proposal:truce: possible"], Stated(Cases.Bare with { Statements = [Cases.Said("demand", "north", Act.Demand, "proposal:truce")] }));

    [Fact]
    public void What_was_only_spoken_about_is_discussed_and_not_agreed() => Assert.Equal(
        ["proposal:truce: discussed"], Stated(Cases.Bare with { Statements = [Cases.Said("talk", "north", Act.Discuss, "proposal:truce")] }));

    [Fact]
    public void What_someone_says_will_be_is_predicted() => Assert.Equal(
        ["proposal:truce: possible, predicted"], Stated(Cases.Bare with { Statements = [Cases.Said("soon", "north", Act.Predict, "proposal:truce")] }));

    [Fact]
    public void A_yes_with_conditions_is_conditional_and_so_is_what_it_is_on() => Assert.Equal(
        ["proposal:truce: possible, conditional", "statement:yes-if: conditional"],
        Stated(Cases.Bare with
        {
            Statements =
            [
                Cases.Said("yes-if", "north", Act.Accept, "proposal:truce") with { Conditions = [new StateReached { On = "proposal:truce", State = ConditionState.Agreed }] },
            ],
        }));

    [Fact]
    public void What_was_certainly_agreed_is_settled_though_nobody_can_tell_how_far_it_has_come()
    {
        var state = Table.Of(
            Table.Truce(new Schedule { Start = "2025-05", Term = new FixedTerm { For = NodaTime.Period.FromDays(30) } }),
            Table.Said("proposed", "north", Act.Propose, "2025-04-01"),
            Table.Said("accepted", "south", Act.Accept, "2025-04-02")).On("2025-06-10");
        var life = Assert.Single(state.Table.AsEnumerable());

        Assert.Equal((LifeStage.Agreed, Truth.Maybe, Truth.Yes), (life.Stage, life.Certainty, life.IsAgreed));
        Assert.Empty(state.Unsettled.AsEnumerable());
    }

    [Fact]
    public void What_an_event_brought_into_force_is_not_only_possible() =>
        Assert.Empty(Table.Of(Table.Truce(), Table.Came("began", EffectKind.Starts, "2025-05-01")).On().Unsettled.AsEnumerable());

    [Fact]
    public void Events_are_unsettled_until_all_tell_that_they_happened()
    {
        Assert.Empty(Stated(Empty with { Events = [Cases.Call("call")] }));
        Assert.Equal(["event:call: announced"], Stated(Empty with { Events = [Cases.Call("call") with { Occurrence = Occurrence.Announced }] }));
        Assert.Equal(["event:call: possible"], Stated(Empty with { Events = [Cases.Call("call") with { Occurrence = Occurrence.Possible }] }));
        Assert.Equal(["event:call: negated"], Stated(Empty with { Events = [Cases.Call("call") with { Occurrence = Occurrence.Cancelled }] }));
    }

    [Fact]
    public void What_may_be_the_same_must_not_be_counted_twice() => Assert.Equal(
        ["event:again: possibly-same"],
        Stated(Empty with { Events = [Cases.Call("call"), Cases.Call("again") with { Links = [new Link { Kind = LinkKind.PossiblySameAs, To = "event:call" }] }] }));

    [Fact]
    public void A_document_whose_delivery_is_announced_is_not_there() => Assert.Equal(
        ["document:memo: announced", "event:handing-over: announced"],
        Stated(Empty with
        {
            Documents = [new Document { Id = "memo", Kind = DocumentKind.Memorandum }],
            Events =
            [
                Cases.Call("handing-over") with
                {
                    Kind = EventKind.Delivery,
                    Occurrence = Occurrence.Announced,
                    Effects = [new Effect { Kind = EffectKind.Delivers, On = "document:memo" }],
                },
            ],
        }));

    [Fact]
    public void What_is_denied_doubtful_or_on_the_word_of_others_says_so() => Assert.Equal(
        ["document:memo: negated", "statement:quote: doubtful", "statement:reported: attributed"],
        Stated(Empty with
        {
            Documents = [new Document { Id = "memo", Kind = DocumentKind.Memorandum }],
            Statements =
            [
                Cases.Said("denial", "north", Act.Deny, "document:memo"),
                Cases.Said("quote", "north", Act.Assert, "issue:fighting") with { Evidence = [Cases.From("paper") with { Grade = InformationGrade.Improbable }] },
                Cases.Said("reported", "north", Act.Assert, "issue:fighting") with { Evidence = [Cases.From("paper", "south")] },
            ],
        }));

    private static NegotiationRecord Empty => Cases.Bare with { Proposals = [] };

    private static IEnumerable<string> Stated(NegotiationRecord record) =>
        record.AsOf().Unsettled.Select(answer => $"{answer.On}: {string.Join(", ", answer.Reasons.AsEnumerable())}");
}
