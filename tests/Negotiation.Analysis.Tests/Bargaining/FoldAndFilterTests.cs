using System.Numerics;

namespace Negotiation.Analysis.Tests.Bargaining;

/// <summary>Two ways to one frontier, on spaces too large for brute force: folding issues, and filtering all outcomes.</summary>
public sealed class FoldAndFilterTests
{
    public static TheoryData<string, int, int, int> Spaces => new()
    {
        { "random", 2, 5, 8 },
        { "random", 3, 4, 9 },
        { "random", 4, 4, 6 },
        { "opposed", 2, 5, 9 },
        { "zero-sum", 2, 5, 8 },
        { "dice", 2, 5, 8 },
        { "dice", 3, 4, 8 },
    };

    [Theory]
    [MemberData(nameof(Spaces))]
    public void Folding_and_filtering_give_the_same_points_counts_and_first_outcomes(string style, int parties, int issues, int values)
    {
        var tables = Tables(style, parties, issues, values);
        var folded = FrontierSearch.Of(tables, int.MaxValue / 16, TestContext.Current.CancellationToken).Store;
        var filtered = new FrontierStore<long, long>(
            ParetoFilter<long, long>.Of(tables, ConstraintComponents.All(tables.Space), TestContext.Current.CancellationToken).Frontier);

        Assert.Equal(filtered.Count, folded.Count);
        Assert.Equal(Rows(filtered, parties), Rows(folded, parties));
    }

    [Fact]
    public void Counts_of_exact_ties_are_those_of_a_closed_form_beyond_64_bits()
    {
        var store = FrontierSearch.Of(Tables("dice", 2, 20, 10), 1 << 20, TestContext.Current.CancellationToken).Store;

        Assert.Equal(181, store.Count);
        for (var sum = 0; sum <= 180; sum++)
        {
            Assert.Equal(Throws(20, sum), store.CountOf(180 - sum));
        }
    }

    [Fact]
    public void A_frontier_that_is_too_large_is_approximated_and_says_by_how_much()
    {
        var domain = Domain("zero-sum", 2, 4, 6);
        var exact = BargainingAnalysis.Of(domain.Space, domain.Preferences, cancellationToken: TestContext.Current.CancellationToken);
        var rough = BargainingAnalysis.Of(
            domain.Space, domain.Preferences, new BargainingOptions { MostFrontierPoints = 200 }, TestContext.Current.CancellationToken);

        Assert.Null(exact.Approximation);
        Assert.InRange(rough.Frontier.Count, 10, 200);
        Assert.Equal(exact.Maximum, rough.Maximum);
        var shortfall = Assert.NotNull(rough.Approximation);
        Assert.All(shortfall, each => Assert.InRange(each.ToDouble(), 1e-9, 0.2));
        foreach (var point in exact.Frontier)
        {
            Assert.Contains(rough.Frontier, other => point.Utilities.Zip(other.Utilities, shortfall).All(each => each.Second + each.Third >= each.First));
        }
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void Issues_of_so_many_values_that_their_sums_find_no_room_are_approximated(int parties)
    {
        const int Values = 60_000;
        var space = OutcomeSpace.Of("large", [.. Enumerable.Range(0, 2).Select(i => BargainingIssue.IntegerRange($"issue {i}", 0, Values))]);
        var analysis = BargainingAnalysis.Of(
            space,
            [
                .. Enumerable.Range(0, parties).Select(p => Preferences.Of(
                    $"party {p}",
                    [.. Enumerable.Range(0, 2).Select(i => IssuePreference.Linear(
                        $"issue {i}", new Rational(i + 1, 3 + p), new Rational(p == 1 ? -1 : 1, Values), p == 1 ? 1 : 0))])),
            ],
            new BargainingOptions { MostFrontierPoints = 20_000 },
            TestContext.Current.CancellationToken);

        Assert.InRange(analysis.Frontier.Count, 2, 20_000);
        Assert.All(Assert.NotNull(analysis.Approximation), each => Assert.InRange(each.ToDouble(), 0, 0.1));
    }

    [Fact]
    public void Where_rational_outcomes_cannot_be_counted_they_are_bounded()
    {
        // Eight dice against each other; one face is off by so little that no sum crosses the reservation value, and that leaves the grid.
        var (space, preferences) = Domain("dice", 2, 8, 10);
        var tilted = preferences.Select(party => party with
        {
            ReservationValue = new Rational(81, 2 * 72),
            Issues = [.. party.Issues.Select((issue, i) => i > 0 ? issue : issue with
            {
                Values = new ValueTable { Evaluations = [.. ((ValueTable)issue.Values).Evaluations.Select(each => each + (each == 4 ? new Rational(1, 1_000_003) : 0))] },
            })],
        }).ToList();
        tilted[1] = tilted[1] with { ReservationValue = new Rational(41, 2 * 72) };
        var count = BargainingAnalysis.Of(space, [.. tilted], cancellationToken: TestContext.Current.CancellationToken).CountRational();
        var rough = BargainingAnalysis.Of(space, [.. tilted], new BargainingOptions { MostFrontierPoints = 2 }, TestContext.Current.CancellationToken).CountRational();
        var exact = Enumerable.Range(41, 11).Aggregate(BigInteger.Zero, (sum, each) => sum + Throws(8, each));

        Assert.Null(count.Exact);
        Assert.InRange(exact, count.AtLeast, count.AtMost);
        Assert.InRange(exact, rough.AtLeast, rough.AtMost);
        Assert.True(count.AtMost - count.AtLeast < exact, $"{count} for {exact}");
    }

    [Fact]
    public void Long_work_can_be_stopped()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        Assert.Throws<OperationCanceledException>(() => FrontierSearch.Of(Tables("random", 2, 5, 8), 1 << 20, stop.Token));
    }

    private static IEnumerable<string> Rows(FrontierStore store, int parties) => Enumerable.Range(0, store.Count)
        .Select(i => $"{string.Join(' ', Enumerable.Range(0, parties).Select(p => store.Value(i, p)))} {store.CountOf(i)} {store.First(i)}");

    private static ExactTables Tables(string style, int parties, int issues, int values)
    {
        var (space, preferences) = Domain(style, parties, issues, values);
        return new ExactTables(space, preferences);
    }

    /// <summary>The largest evaluation of every issue is the same number, so that sums are whole numbers of 64 bits.</summary>
    private static (OutcomeSpace Space, EquatableList<Preferences> Preferences) Domain(string style, int parties, int issues, int values)
    {
        const int Unit = 100_000;
        var random = new Random(5);
        var space = OutcomeSpace.Of(style, [.. Enumerable.Range(0, issues).Select(i => BargainingIssue.IntegerRange($"issue {i}", 1, values))]);
        var first = Enumerable.Range(0, issues).Select(_ => Enumerable.Range(0, values).Select(_ => random.Next(1, Unit)).ToArray()).ToArray();
        Rational Evaluation(int party, int issue, int value) => style switch
        {
            "dice" => party % 2 == 0 ? value : values - 1 - value,
            "zero-sum" => value == values - 1 ? (party == 0 ? Unit : 0) : value == 0 ? (party == 0 ? 0 : Unit) : party == 0 ? first[issue][value] : Unit - first[issue][value],
            "opposed" => value == (party == 0 ? values - 1 : 0) ? Unit : (((party == 0 ? value : values - 1 - value) * 10) + random.Next(10)) * 1000,
            _ => value == party ? Unit : random.Next(Unit),
        };
        return (space,
        [
            .. Enumerable.Range(0, parties).Select(p => Preferences.Of(
                $"party {p}",
                [.. Enumerable.Range(0, issues).Select(i => IssuePreference.Of(
                    $"issue {i}", new Rational(1, issues), [.. Enumerable.Range(0, values).Select(v => Evaluation(p, i, v))]))])),
        ]);
    }

    /// <summary>How many throws of dice with the faces 0 to 9 have a sum, by inclusion and exclusion.</summary>
    private static BigInteger Throws(int dice, int sum)
    {
        var count = BigInteger.Zero;
        for (var k = 0; 10 * k <= sum; k++)
        {
            count += (k % 2 == 0 ? 1 : -1) * Choose(dice, k) * Choose(sum - (10 * k) + dice - 1, dice - 1);
        }

        return count;
    }

    private static BigInteger Choose(int n, int k) =>
        Enumerable.Range(0, k).Aggregate(BigInteger.One, (choose, i) => choose * (n - i) / (i + 1));
}
