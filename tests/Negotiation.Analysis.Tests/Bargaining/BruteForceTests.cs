using System.Globalization;

namespace Negotiation.Analysis.Tests.Bargaining;

/// <summary>The analysis against looking at every outcome, on generated domains; a failure names its seed.</summary>
public sealed class BruteForceTests
{
    /// <summary>How many domains are tried: few by default, <c>BARGAINING_DOMAINS</c> says how many else.</summary>
    private static int Domains => int.Parse(Environment.GetEnvironmentVariable("BARGAINING_DOMAINS") ?? "1500", CultureInfo.InvariantCulture);

    [Fact]
    public void Everything_is_as_if_every_outcome_had_been_looked_at()
    {
        var compared = 0;
        for (var seed = 1; seed <= Domains; seed++)
        {
            try
            {
                compared += Compare(seed) ? 1 : 0;
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                Assert.Fail($"Seed {seed}: {failure}");
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{compared} domains of the seeds 1 to {Domains} compared.");
        Assert.True(compared > Domains * 3 / 4, $"only {compared} of {Domains} domains have an outcome");
    }

    private static bool Compare(int seed)
    {
        var (space, preferences) = Tests.Bargaining.Domains.Of(seed);
        var brute = new BruteForce(space, preferences);
        if (brute.Outcomes == 0)
        {
            Assert.Same(
                BargainingRule.NothingFeasible,
                Assert.Throws<BargainingException>(() => Analyse(space, preferences)).Rule);
            return false;
        }

        var analysis = Analyse(space, preferences);
        Assert.Equal(brute.Outcomes, analysis.Outcomes);
        Assert.Null(analysis.Approximation);
        Assert.Equal(brute.Minimum, analysis.Minimum);
        Assert.Equal(brute.Maximum, analysis.Maximum);
        Assert.Equal(
            brute.Frontier.Select(point => (Text(point.Utilities), point.Index, point.Count)),
            analysis.Frontier.Select(point => (Text(point.Utilities), point.Outcome.Index, (int)point.Count)));
        Assert.Equal(brute.Rational.Count, analysis.RationalFrontierSize);
        Assert.Equal(brute.RationalOutcomes, analysis.CountRational().Exact);

        Rational[] reservations = [.. preferences.Select(each => each.ReservationValue)];
        Assert.Equal(brute.Nash(reservations), analysis.Nash.Select(point => point.Outcome.Index));
        Assert.Equal(brute.Egalitarian(reservations), analysis.Egalitarian.Select(point => point.Outcome.Index));
        Assert.Equal(brute.Utilitarian(), analysis.Utilitarian.Select(point => point.Outcome.Index));
        Assert.Equal(brute.KalaiSmorodinsky(reservations, isOverAll: false), analysis.KalaiSmorodinsky.Select(point => point.Outcome.Index));

        var global = Analyse(space, preferences, new BargainingOptions { Convention = BargainingConvention.GlobalIdeal });
        Assert.Equal(brute.KalaiSmorodinsky(reservations, isOverAll: true), global.KalaiSmorodinsky.Select(point => point.Outcome.Index));
        var least = Analyse(space, preferences, new BargainingOptions { Convention = BargainingConvention.MinimumDisagreement });
        Assert.Equal(brute.Nash(brute.Minimum), least.Nash.Select(point => point.Outcome.Index));
        foreach (var most in (ReadOnlySpan<int>)[2, 5])
        {
            CompareRough(brute, Analyse(space, preferences, new BargainingOptions { MostFrontierPoints = most }));
        }

        return true;
    }

    /// <summary>What an analysis with few points says for certain is so, and what it falls short by is as much as it says.</summary>
    private static void CompareRough(BruteForce brute, BargainingAnalysis rough)
    {
        var count = rough.CountRational();
        Assert.InRange(brute.RationalOutcomes, count.AtLeast, count.AtMost);
        Assert.True(rough.Zone().Exists is not { } exists || exists == brute.RationalOutcomes > 0, "the zone of possible agreement");
        Assert.True(rough.Approximation is not null || rough.Zone().Exists is not null, "an exact frontier settles the zone");
        var frontier = brute.Frontier.Select(point => Text(point.Utilities)).ToHashSet(StringComparer.Ordinal);
        for (var index = 0; index < rough.Space.Size; index++)
        {
            var metrics = rough.Measure(rough.Space.OutcomeAt(index));
            var isOnFrontier = metrics.ForbiddenBy is null && frontier.Contains(Text(metrics.Utilities));
            Assert.True(metrics.IsOnFrontier is not { } said || said == isOnFrontier, $"outcome {index} on the frontier");
        }

        foreach (var point in brute.Frontier)
        {
            Assert.Contains(rough.Frontier, other => point.Utilities
                .Zip(other.Utilities, rough.Approximation ?? [.. point.Utilities.Select(_ => Rational.Zero)])
                .All(each => each.Second + each.Third >= each.First));
        }
    }

    private static BargainingAnalysis Analyse(OutcomeSpace space, EquatableList<Preferences> preferences, BargainingOptions? options = null) =>
        BargainingAnalysis.Of(space, preferences, options, TestContext.Current.CancellationToken);

    private static string Text(IEnumerable<Rational> utilities) => string.Join(' ', utilities.Select(each => $"{each.Numerator}/{each.Denominator}"));
}
