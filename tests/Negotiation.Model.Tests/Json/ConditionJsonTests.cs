namespace Negotiation.Model.Tests.Json;

/// <summary>A condition without a kind is that an entry reach a state.</summary>
public sealed class ConditionJsonTests
{
    private static StateReached InForce => new() { On = "proposal:truce", State = ConditionState.InForce };

    [Fact]
    public void A_state_reached_needs_no_kind() => JsonShape.Is<Condition>(InForce, """{"on": "proposal:truce", "state": "in-force"}""");

    [Fact]
    public void A_state_reached_through_nobody_differs_from_one_where_that_is_not_told() => JsonShape.Is<Condition>(
        InForce with { By = [] }, """{"on": "proposal:truce", "state": "in-force", "by": []}""");

    [Fact]
    public void All_of_several() => JsonShape.Is<Condition>(
        new AllOf { Conditions = [InForce] }, """{"kind": "all-of", "conditions": [{"on": "proposal:truce", "state": "in-force"}]}""");

    [Fact]
    public void Any_of_several() => JsonShape.Is<Condition>(
        new AnyOf { Conditions = [InForce] }, """{"kind": "any-of", "conditions": [{"on": "proposal:truce", "state": "in-force"}]}""");

    [Fact]
    public void A_condition_that_only_words_can_say() => JsonShape.Is<Condition>(
        new ConditionInWords { Text = "if security allows it" }, """{"kind": "words", "text": "if security allows it"}""");

    [Fact]
    public void A_condition_may_have_a_deadline_go_on_holding_and_be_negated() => JsonShape.Is<Condition>(
        InForce with { Deadline = "2025-08-01", WhileHolds = true, IsNegated = false },
        """{"on": "proposal:truce", "state": "in-force", "deadline": "2025-08-01", "whileHolds": true, "negated": false}""");

    [Fact]
    public void Conditions_of_all_kinds_may() => Assert.All(
        ValueList.Of<Condition>(new AllOf { Conditions = [InForce] }, new AnyOf { Conditions = [InForce] }, new ConditionInWords { Text = "in peace" }, new UnknownCondition { Kind = "vote" }),
        condition => Assert.EndsWith(
            "\"deadline\":\"2025-08-01\",\"whileHolds\":false,\"negated\":true}",
            DomainJson.Write(typeof(Condition), condition with { Deadline = "2025-08-01", WhileHolds = false, IsNegated = true }),
            StringComparison.Ordinal));

    [Fact]
    public void A_condition_of_an_unknown_kind_keeps_its_members() => JsonShape.Is<Condition>(
        new UnknownCondition { Kind = "vote", Unknown = new(KeyValuePair.Create("seats", new RawValue("226"))) }, """{"kind": "vote", "seats": 226}""");
}
