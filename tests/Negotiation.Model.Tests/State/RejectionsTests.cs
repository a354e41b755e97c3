using NodaTime;

namespace Negotiation.Model.Tests.State;

public sealed class RejectionsTests
{
    [Fact]
    public void A_no_is_told_with_its_day_and_what_it_answers()
    {
        var no = No("no", "2025-05-03") with { Answers = "statement:demand", ReactsTo = "event:call" };

        var rejection = Single(Cases.Said("demand", "south", Act.Demand, "proposal:truce", "2025-05-01"), no);

        Assert.Equal(DateRange.On(new LocalDate(2025, 5, 3)), rejection.When);
        Assert.Equal(("statement:demand", DateRange.On(new LocalDate(2025, 5, 1))), ($"{rejection.Answers}", rejection.AnsweredWhen));
        Assert.Equal("event:call", $"{rejection.ReactsTo}");
        Assert.Equal<Reference>(["statement:demand", "statement:no"], rejection.RestsOn);
        Assert.Equal(Truth.Yes, rejection.Certainty);
    }

    [Fact]
    public void That_it_is_the_first_is_not_concluded_from_silence()
    {
        var rejection = Single(No("no", "2025-05-03"));

        Assert.Null(rejection.Iteration);
        Assert.Equal(("rejects", MovementBasis.NothingToCompare), (rejection.Verdict, rejection.Basis));
    }

    [Fact]
    public void A_second_no_is_one_again_by_comparison()
    {
        var rejections = Rejections(No("early", "2025-05-01"), No("later", "2025-05-02"), No("last", "2025-05-03"));

        Assert.Equal(["early: rejects ", "last: rejects, again later", "later: rejects, again early"], rejections.Select(Stated));
    }

    [Fact]
    public void Two_of_one_day_are_in_no_order_unless_both_tell_the_hour()
    {
        Assert.All(Rejections(No("one", "2025-05-01"), No("two", "2025-05-01")), rejection => Assert.Null(rejection.Iteration));
        Assert.Equal(
            ["one: rejects ", "two: rejects, again one"],
            Rejections(No("one", Moment.Parse("2025-05-01T10:00:00Z")), No("two", Moment.Parse("2025-05-01T11:00:00Z"))).Select(Stated));
    }

    [Fact]
    public void Whether_an_uncertain_day_came_before_cannot_be_told()
    {
        var rejection = Rejections(No("some-day", "2025-05"), No("third", "2025-05-03")).Single(no => no.Statement == "third");

        Assert.Null(rejection.Iteration);
        Assert.Equal("North says no to truce in third, on 2025-05-03. Whether another one came before it is not certain.", rejection.Reason);
    }

    [Fact]
    public void What_the_speaker_says_goes_before_what_is_compared_and_is_doubted_where_they_differ()
    {
        var rejection = Rejections(No("early", "2025-05-01"), No("later", "2025-05-02") with { Iteration = new Iteration { Kind = IterationKind.First } })
            .Single(no => no.Statement == "later");

        Assert.Equal(("rejects, first", MovementBasis.Said, Truth.Maybe), (rejection.Verdict, rejection.Basis, rejection.Certainty));
        Assert.Equal(["early"], rejection.Earlier);
    }

    [Fact]
    public void A_no_on_the_word_of_others_is_a_maybe()
    {
        var rejection = Single(No("no", "2025-05-03") with { Evidence = [Cases.From("paper", "south")] });

        Assert.Equal((true, Truth.Maybe), (rejection.IsAttributed, rejection.Certainty));
    }

    [Fact]
    public void A_no_is_none_before_it_is_said_or_known()
    {
        var record = Cases.Bare with { Statements = [No("no", "2025-05-03") with { Evidence = [Cases.From("paper")] }] };

        Assert.Empty(record.AsOf(new LocalDate(2025, 5, 2)).Rejections.AsEnumerable());
        Assert.Empty(record.AsOf(knownBy: new LocalDate(2025, 5, 19)).Rejections.AsEnumerable());
        Assert.Single(record.AsOf(new LocalDate(2025, 5, 3), new LocalDate(2025, 5, 20)).Rejections.AsEnumerable());
    }

    [Fact]
    public void Opposing_suspending_and_ending_are_no_rejections() => Assert.Empty(Rejections(
        Cases.Said("one", "north", Act.Oppose, "proposal:truce"),
        Cases.Said("two", "north", Act.Suspend, "proposal:truce"),
        Cases.Said("three", "north", Act.Terminate, "proposal:truce")));

    private static string Stated(Rejection rejection) => $"{rejection.Statement}: {rejection.Verdict} {string.Join(", ", rejection.Earlier.AsEnumerable())}";

    [Fact]
    public void A_provision_is_named_by_its_number_and_its_text() => Assert.StartsWith(
        "North says no to provision 2 of draft in no, on 2025-05-03.",
        Assert.Single((Cases.Bare with
        {
            Documents = [new Document { Id = "draft", Kind = DocumentKind.Agreement, Provisions = [new Provision { Number = "2" }] }],
            Statements = [Cases.Said("no", "north", Act.Reject, Reference.Parse("provision:draft/2"), "2025-05-03")],
        }).AsOf().Rejections.AsEnumerable()).Reason,
        StringComparison.Ordinal);

    private static Statement No(string id, When at) => Cases.Said(id, "north", Act.Reject, "proposal:truce", at);

    private static Rejection Single(params Statement[] statements) => Assert.Single(Rejections(statements));

    private static IEnumerable<Rejection> Rejections(params Statement[] statements) => (Cases.Bare with { Statements = [.. statements] }).AsOf().Rejections;
}
