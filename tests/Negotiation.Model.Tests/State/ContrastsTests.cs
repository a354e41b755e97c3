namespace Negotiation.Model.Tests.State;

public sealed class ContrastsTests
{
    [Fact]
    public void One_for_it_and_another_against_it_conflict_on_it_and_on_its_issue()
    {
        var contrasts = Contrasts(Cases.Said("yes", "north", Act.Propose, "proposal:truce"), Cases.Said("no", "south", Act.Oppose, "proposal:truce"));

        Assert.Equal(["contrast issue:fighting: conflict, Yes", "contrast proposal:truce: conflict, Yes"], contrasts.Select(Stated));
        Assert.All(contrasts, contrast => Assert.Equal("fighting", $"{contrast.Issue}"));
        Assert.Equal(["north", "south"], contrasts[1].Sides.Select(side => side.Party.Text));
    }

    [Fact]
    public void Two_who_are_for_it_or_open_overlap() => Assert.Equal(
        ["contrast issue:fighting: overlap, Yes", "contrast proposal:truce: overlap, Yes"],
        Contrasts(Cases.Said("yes", "north", Act.Propose, "proposal:truce"), Cases.Said("well", "south", Act.Explore, "proposal:truce")).Select(Stated));

    [Fact]
    public void One_alone_has_nobody_to_conflict_or_overlap_with() =>
        Assert.Empty(Contrasts(Cases.Said("yes", "north", Act.Propose, "proposal:truce"), Cases.Said("no", "north", Act.Reject, "proposal:pause")));

    [Fact]
    public void On_different_things_of_one_issue_they_conflict_maybe()
    {
        var contrast = Assert.Single(Contrasts(Cases.Said("yes", "north", Act.Request, "proposal:pause"), Cases.Said("no", "south", Act.Reject, "proposal:truce")));

        Assert.Equal("contrast issue:fighting: conflict, Maybe", Stated(contrast));
        Assert.EndsWith("how far the two are the same is not stated.", contrast.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void What_one_says_only_by_the_word_of_others_makes_it_a_maybe() => Assert.All(
        Contrasts(
            Cases.Said("yes", "north", Act.Propose, "proposal:truce"),
            Cases.Said("no", "south", Act.Reject, "proposal:truce") with { Evidence = [Cases.From("paper", "north")] }),
        contrast => Assert.Equal((ContrastKind.Conflict, Truth.Maybe), (contrast.Kind, contrast.Certainty)));

    [Fact]
    public void Who_may_have_said_no_instead_conflicts_maybe() => Assert.Contains(
        Contrasts(
            Cases.Said("yes", "north", Act.Propose, "proposal:truce", "2025-05-01"),
            Cases.Said("well", "south", Act.Accept, "proposal:truce", "2025-05-02"),
            Cases.Said("no", "south", Act.Reject, "proposal:truce", "2025-05")),
        contrast => Stated(contrast) == "contrast proposal:truce: conflict, Maybe");

    [Fact]
    public void A_counter_stands_against_what_it_counters()
    {
        var contrast = Assert.Single(
            Contrasts(
                Cases.Said("first", "north", Act.Propose, "proposal:truce", "2025-05-01"),
                Cases.Said("instead", "south", Act.Counter, "proposal:pause", "2025-05-02") with { Answers = "statement:first" }),
            contrast => contrast.Counters is not null);

        Assert.Equal("contrast proposal:pause proposal:truce: conflict, Yes", Stated(contrast));
        Assert.Equal<Reference>(["proposal:pause", "proposal:truce", "statement:first", "statement:instead"], contrast.RestsOn);
    }

    [Fact]
    public void Who_took_it_back_is_on_no_side() => Assert.Empty(Contrasts(
        Cases.Said("yes", "north", Act.Propose, "proposal:truce", "2025-05-01"),
        Cases.Said("back", "north", Act.Withdraw, "proposal:truce", "2025-05-02"),
        Cases.Said("no", "south", Act.Reject, "proposal:truce", "2025-05-03")));

    private static string Stated(Contrast contrast) => $"{contrast.Key}: {contrast.Verdict}, {contrast.Certainty}";

    private static ValueList<Contrast> Contrasts(params Statement[] statements) => (Cases.Bare with
    {
        Proposals = [.. Cases.Bare.Proposals, new CeasefireProposal { Id = "pause", Issue = "fighting" }],
        Statements = [.. statements],
    }).AsOf().Contrasts;
}
