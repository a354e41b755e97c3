namespace Negotiation.Analysis.Tests.Bargaining;

/// <summary>What the package's readme shows, compiled and run.</summary>
public sealed class TenLinesTests
{
    [Fact]
    public void A_domain_two_profiles_the_nash_solution_and_its_explanation()
    {
        using var lines = new StringWriter();
        var console = Console.Out;
        Console.SetOut(lines);

        var space = OutcomeSpace.Of(
            "Harbour",
            BargainingIssue.Ordinal("price", "low", "middle", "high"),
            BargainingIssue.Categorical("delivery", "now", "later"));
        var buyer = Preferences.Of("Buyer", IssuePreference.Of("price", 0.7, 3, 2, 1), IssuePreference.Of("delivery", 0.3, 1, 0));
        var seller = Preferences.Of("Seller", IssuePreference.Of("price", 0.6, 0, 2, 3), IssuePreference.Of("delivery", 0.4, 0, 1));
        var analysis = BargainingAnalysis.Of(space, [buyer, seller with { ReservationValue = 0.2 }], cancellationToken: TestContext.Current.CancellationToken);
        foreach (var nash in analysis.Nash)
        {
            Console.WriteLine(nash);
            Console.WriteLine(string.Join('\n', analysis.ExplainUtility(nash.Outcome, "Seller")));
        }

        Console.SetOut(console);
        Assert.Equal(
            """
            (0.4667, 0.8) middle, later
            Seller values the outcome at 0.8, at least its reservation value of 0.2.
            price: 'middle' gives 0.4 of at most 0.6.
            delivery: 'later' gives all that the issue can give, 0.4.

            """,
            lines.ToString());
    }
}
