using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace Negotiation.Analysis.Tests.Bargaining;

/// <summary>Scenarios of tournaments against results that were worked out elsewhere in exact fractions.</summary>
public sealed class GeniusScenarioTests
{
    private const string Otherwise = "the published scenarios are not held against their results; those of the repository are";
    private const double Precision = 1e-6;

    [Fact]
    public void Published_scenarios_have_the_results_that_are_known()
    {
        var folder = SharedPath.FindOrSkip("data/genius", Otherwise);
        using var expected = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "expected.json")));
        foreach (var scenario in expected.RootElement.GetProperty("scenarios").EnumerateObject())
        {
            var (space, preferences) = Scenario.Read(Path.Combine(folder, scenario.Name));
            Compare(BargainingAnalysis.Of(space, preferences, cancellationToken: TestContext.Current.CancellationToken), scenario.Value);
        }
    }

    [Fact]
    public void A_root_objective_of_any_index_is_read()
    {
        var (space, preferences) = Scenario.Read(Path.Combine(SharedPath.FindOrSkip("data/genius", Otherwise), "FitnessA"));

        Assert.Equal(3520, space.Size);
        Assert.Equal(0.5, preferences[0].ReservationValue);
        Assert.NotEmpty(BargainingAnalysis.Of(space, preferences, cancellationToken: TestContext.Current.CancellationToken).Nash);
    }

    private static void Compare(BargainingAnalysis analysis, JsonElement expected)
    {
        Assert.Equal(expected.GetProperty("n_outcomes").GetInt32(), analysis.Outcomes);
        AssertClose(expected.GetProperty("util_min"), analysis.Minimum);
        AssertClose(expected.GetProperty("util_max"), analysis.Maximum);
        AssertClose(expected.GetProperty("reserved"), [.. analysis.Preferences.Select(each => each.ReservationValue)]);
        AssertClose(expected.GetProperty("discount_factor"), [.. analysis.Preferences.Select(each => each.DiscountFactor)]);
        Assert.Equal(expected.GetProperty("pareto_size_all").GetInt32(), analysis.Frontier.Count);
        Assert.Equal(expected.GetProperty("pareto_size_rational").GetInt32(), analysis.RationalFrontierSize);
        foreach (var (utilities, point) in expected.GetProperty("pareto_utils_all").EnumerateArray().Zip(analysis.Frontier))
        {
            AssertClose(utilities, point.Utilities);
        }

        Compare(expected.GetProperty("nash"), analysis.Nash);
        Compare(expected.GetProperty("ks_maxmin_ideal_rational"), analysis.KalaiSmorodinsky);
        Compare(expected.GetProperty("egalitarian"), analysis.Egalitarian);
        Compare(expected.GetProperty("max_welfare_rational"), analysis.Utilitarian);
        foreach (var probe in expected.GetProperty("probes").EnumerateArray())
        {
            var outcome = analysis.Space.OutcomeAt(probe.GetProperty("index").GetInt32());
            Assert.Equal(Texts(probe.GetProperty("outcome")), outcome.Values);
            AssertClose(probe.GetProperty("utils"), analysis.Utilities(outcome));
        }
    }

    private static void Compare(JsonElement expected, EquatableList<FrontierPoint> points)
    {
        Assert.Equal(expected.GetArrayLength(), points.Count);
        foreach (var (wanted, point) in expected.EnumerateArray().Zip(points))
        {
            AssertClose(wanted.GetProperty("utils"), point.Utilities);
            Assert.Equal(new BigInteger(wanted.GetProperty("n_outcomes").GetInt32()), point.Count);
            Assert.Equal(new BigInteger(wanted.GetProperty("first_outcome_index").GetInt32()), point.Outcome.Index);
            Assert.Equal(Texts(wanted.GetProperty("first_outcome")), point.Outcome.Values);
        }
    }

    private static EquatableList<string> Texts(JsonElement list) => [.. list.EnumerateArray().Select(each => each.GetString()!)];

    private static void AssertClose(JsonElement expected, EquatableList<Rational> actual)
    {
        Assert.Equal(expected.GetArrayLength(), actual.Count);
        foreach (var (wanted, got) in expected.EnumerateArray().Zip(actual))
        {
            Assert.True(
                Math.Abs(wanted.GetDouble() - got.ToDouble()) <= Precision,
                string.Create(CultureInfo.InvariantCulture, $"expected {wanted}, got {got}"));
        }
    }
}
