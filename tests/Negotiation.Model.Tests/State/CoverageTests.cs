using static Negotiation.Model.Tests.State.Cases;

namespace Negotiation.Model.Tests.State;

/// <summary>Whom and what a proposal covers and leaves out, and how certain that is.</summary>
public sealed class CoverageTests
{
    [Fact]
    public void What_is_named_is_certainly_covered_or_certainly_left_out()
    {
        var coverages = CoveragesOf(new CeasefireProposal { Id = "truce", Issue = "fighting", Covers = (ValueList<Reference>)["territory:hill"], NotCovering = (ValueList<Reference>)["party:west"] });

        Assert.Equal(
            [("party:west", Truth.No, Truth.Yes), ("territory:hill", Truth.Yes, Truth.Yes)],
            coverages.Select(answer => (answer.Of.Text, answer.IsCovered, answer.Certainty)));
    }

    [Fact]
    public void What_only_one_of_two_accounts_names_may_be_covered()
    {
        var coverage = Assert.Single(CoveragesOf(new CeasefireProposal
        {
            Id = "truce",
            Issue = "fighting",
            Covers = new([
                new Testimony<ValueList<Reference>> { Value = ["territory:hill"], Evidence = [From("paper")] },
                new Testimony<ValueList<Reference>> { Value = [], Evidence = [From("gazette")] },
            ]),
        }));

        Assert.Equal((Truth.Maybe, Truth.Maybe), (coverage.IsCovered, coverage.Certainty));
    }

    private static ValueList<Coverage> CoveragesOf(CeasefireProposal truce) => (Bare with { Proposals = [truce] }).AsOf().Coverages;
}
