using System.Globalization;

namespace Negotiation.Analysis.Tests.Bargaining;

/// <summary>Possible and necessary against trying completions, on generated preferences; a failure names its seed.</summary>
public sealed class UncertainTests
{
    /// <summary>How many are tried: few by default, <c>BARGAINING_UNCERTAIN</c> says how many else.</summary>
    private static int Tries => int.Parse(Environment.GetEnvironmentVariable("BARGAINING_UNCERTAIN") ?? "60", CultureInfo.InvariantCulture);

    [Fact]
    public void Possible_and_necessary_are_what_completions_show()
    {
        var statements = 0;
        for (var seed = 1; seed <= Tries; seed++)
        {
            try
            {
                statements += Compare(seed);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                Assert.Fail($"Seed {seed}: {failure}");
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{statements} statements of the seeds 1 to {Tries} compared.");
    }

    [Fact]
    public void That_no_single_outcome_necessarily_dominates_does_not_make_the_frontier_possible()
    {
        // The middle value is worth less than one of the others whatever the weights, but not always than the same one.
        var space = OutcomeSpace.Of("seesaw", BargainingIssue.Categorical("a", "0", "1", "half"), BargainingIssue.Categorical("b", "0", "1", "half"));
        var constraint = ForbiddenCombination.Of(IssueSelection.Of("a", "half"), IssueSelection.Of("b", "0", "1"));
        var other = ForbiddenCombination.Of(IssueSelection.Of("a", "0", "1"), IssueSelection.Of("b", "half"));
        space = space with
        {
            Constraints = [constraint, other, ForbiddenCombination.Of(IssueSelection.Of("a", "0"), IssueSelection.Of("b", "0")), ForbiddenCombination.Of(IssueSelection.Of("a", "1"), IssueSelection.Of("b", "1"))],
        };
        UncertainPreferences Party(string name) => new()
        {
            Party = name,
            Issues =
            [
                new UncertainIssue { Issue = "a", Values = [Rational.Zero, Rational.One, new Rational(2, 5)] },
                new UncertainIssue { Issue = "b", Values = [Rational.Zero, Rational.One, new Rational(2, 5)] },
            ],
        };
        var alike = UncertainAnalysis.Of(space, [Party("A"), Party("B") with { Issues = [.. Party("B").Issues.Select(each => each with { Weight = new Rational(1, 2) })] }], TestContext.Current.CancellationToken);
        var middle = space.OutcomeOf("half", "half");

        Assert.Equal(Possibility.Possible, alike.Dominates(space.OutcomeOf("1", "0"), middle));
        Assert.Equal(Possibility.Possible, alike.Dominates(space.OutcomeOf("0", "1"), middle));
        Assert.Equal(Possibility.Impossible, alike.IsOnFrontier(middle));
    }

    [Fact]
    public void Two_parties_of_one_name_are_refused()
    {
        var space = OutcomeSpace.Of("one issue", BargainingIssue.Categorical("a", "x"));
        var party = new UncertainPreferences { Party = "A", Issues = [new UncertainIssue { Issue = "a", Values = [Rational.One] }] };

        Assert.Same(BargainingRule.WrongParties, Assert.Throws<BargainingException>(
            () => UncertainAnalysis.Of(space, [party, party], TestContext.Current.CancellationToken)).Rule);
    }

    [Fact]
    public void Preferences_in_numbers_have_one_completion_and_nothing_is_only_possible()
    {
        var (space, preferences) = Domains.Of(7, 60);
        var exact = BargainingAnalysis.Of(space, preferences, cancellationToken: TestContext.Current.CancellationToken);
        var analysis = UncertainAnalysis.Of(space, [.. preferences.Select(each => UncertainPreferences.From(each, space))], TestContext.Current.CancellationToken);

        Assert.All(analysis.Table(), each => Assert.Equal(
            exact.Measure(each.Outcome).IsOnFrontier is true ? Possibility.Necessary : Possibility.Impossible, each.OnFrontier));
    }

    private static int Compare(int seed)
    {
        var random = new Random(seed);
        var count = random.Next(1, 4);
        var issues = Enumerable.Range(0, count).Select(i => BargainingIssue.Categorical(
            $"issue {i}", [.. Enumerable.Range(0, count == 3 ? 2 : random.Next(2, 4)).Select(v => IssueValue.FromString($"value {v}"))])).ToList();
        var space = OutcomeSpace.Of($"seed {seed}", [.. issues]);
        var preferences = Enumerable.Range(0, random.Next(2, 5)).Select(p => PreferencesOf(random, issues, p)).ToList();
        var analysis = UncertainAnalysis.Of(space, [.. preferences], TestContext.Current.CancellationToken);
        var outcomes = Enumerable.Range(0, (int)space.Size).Select(i => space.OutcomeAt(i)).ToList();
        var completions = preferences.Select(each => Completions(random, space, each)).ToList();
        var utilities = completions.Select(some => some.Select(one => outcomes.Select(outcome => Sum(space, one, outcome)).ToArray()).ToList()).ToList();
        for (var one = 0; one < outcomes.Count; one++)
        {
            for (var p = 0; p < preferences.Count; p++)
            {
                var values = utilities[p].Select(each => each[one]).ToList();
                Assert.Equal(new RationalInterval(values.Min(), values.Max()), analysis.Utility(outcomes[one], p));
            }

            for (var other = 0; other < outcomes.Count; other++)
            {
                var differences = utilities.Select(some => some.Select(each => (each[one] - each[other]).Sign).ToList()).ToList();
                var always = differences.All(signs => signs.Min() >= 0) && differences.Any(signs => signs.Min() > 0);
                var sometimes = differences.All(signs => signs.Max() >= 0) && differences.Any(signs => signs.Max() > 0);
                Assert.Equal(
                    always ? Possibility.Necessary : sometimes ? Possibility.Possible : Possibility.Impossible,
                    analysis.Dominates(outcomes[one], outcomes[other]));
            }

            CheckFrontier(random, analysis, outcomes, one, utilities, completions);
        }

        return outcomes.Count * outcomes.Count;
    }

    /// <summary>What is found must be shown by the completion that is given; what is denied must not be found by trying.</summary>
    private static void CheckFrontier(
        Random random, UncertainAnalysis analysis, List<Outcome> outcomes, int one, List<List<Rational[]>> utilities, List<List<(Rational[] Weights, Rational[][] Values)>> completions)
    {
        var verdict = analysis.IsOnFrontier(outcomes[one], out var weights);
        Assert.NotEqual(Possibility.Undecided, verdict);
        if (verdict == Possibility.Possible)
        {
            var found = weights!.Select((mine, p) =>
            {
                // The values that suit the outcome best: it is worth the most that it can be, and all others the least.
                var best = completions[p].Select(each => each.Values)
                    .MaxBy(values => outcomes.Sum(other => Sum(analysis.Space, (mine, values), outcomes[one]).ToDouble() - Sum(analysis.Space, (mine, values), other).ToDouble()))!;
                return outcomes.Select(outcome => Sum(analysis.Space, (mine, best), outcome)).ToArray();
            }).ToList();
            Assert.False(IsDominated(found, one));
        }

        var seen = (On: false, Off: false);
        for (var i = 0; i < 60; i++)
        {
            var chosen = utilities.Select(some => some[random.Next(some.Count)]).ToList();
            seen = IsDominated(chosen, one) ? (seen.On, true) : (true, seen.Off);
        }

        Assert.False(verdict == Possibility.Impossible && seen.On);
        Assert.False(verdict == Possibility.Necessary && seen.Off);
    }

    private static bool IsDominated(List<Rational[]> utilities, int one) => Enumerable.Range(0, utilities[0].Length).Any(other =>
        utilities.All(each => each[other] >= each[one]) && utilities.Any(each => each[other] > each[one]));

    private static Rational Sum(OutcomeSpace space, (Rational[] Weights, Rational[][] Values) completion, Outcome outcome) =>
        space.Issues.Select((issue, i) => completion.Weights[i] * completion.Values[i][issue.IndexOf(outcome.Values[i])]).Aggregate((sum, each) => sum + each);

    /// <summary>All corners of weights with all corners of values, and some in between.</summary>
    private static List<(Rational[] Weights, Rational[][] Values)> Completions(Random random, OutcomeSpace space, UncertainPreferences preferences)
    {
        var weights = Weights(preferences).ToList();
        var values = preferences.Issues.Select((issue, i) => Values(space.Issues[i], issue).ToList()).ToList();
        IEnumerable<Rational[][]> Product(int i) => i == values.Count ? [[]] : values[i].SelectMany(each => Product(i + 1).Select(rest => (Rational[][])[each, .. rest]));
        var all = weights.SelectMany(mine => Product(0).Select(theirs => (mine, theirs))).ToList();
        for (var k = 0; k < 30; k++)
        {
            var (x, y, share) = (weights[random.Next(weights.Count)], weights[random.Next(weights.Count)], new Rational(random.Next(0, 13), 12));
            all.Add(([.. x.Zip(y, (a, b) => (a * share) + (b * (Rational.One - share)))], all[random.Next(all.Count)].theirs));
        }

        return all;
    }

    private static IEnumerable<Rational[]> Weights(UncertainPreferences preferences)
    {
        var issues = preferences.Issues;
        if (preferences.MostImportantFirst.Count > 0)
        {
            var before = new List<string>();
            foreach (var group in preferences.MostImportantFirst)
            {
                before.AddRange(group);
                yield return [.. issues.Select(issue => before.Contains(issue.Issue) ? new Rational(1, before.Count) : Rational.Zero)];
            }

            yield break;
        }

        // A corner has every weight at a bound, but for one where they add up to 1.
        for (var corner = 0; corner < 1 << issues.Count; corner++)
        {
            for (var free = 0; free < issues.Count; free++)
            {
                var weights = issues.Select((issue, i) => (corner >> i & 1) == 1 ? issue.Weight.AtMost : issue.Weight.AtLeast).ToArray();
                if (preferences.WeightsAddUpToOne)
                {
                    weights[free] = Rational.One - weights.Where((_, i) => i != free).Aggregate(Rational.Zero, (sum, each) => sum + each);
                    if (weights[free] < issues[free].Weight.AtLeast || weights[free] > issues[free].Weight.AtMost)
                    {
                        continue;
                    }
                }

                yield return weights;
            }
        }
    }

    private static IEnumerable<Rational[]> Values(BargainingIssue issue, UncertainIssue known)
    {
        if (known.BestFirst.Count > 0)
        {
            // Worth 1 down to some place in the order, and nothing below it.
            for (var last = 0; last < known.BestFirst.Count; last++)
            {
                yield return [.. issue.Values.Select(value => known.BestFirst.Take(last + 1).Any(group => group.Contains(value.Label)) ? Rational.One : Rational.Zero)];
            }

            yield break;
        }

        for (var corner = 0; corner < 1 << issue.Values.Count; corner++)
        {
            yield return [.. known.Values.Select((value, v) => (corner >> v & 1) == 1 ? value.AtMost : value.AtLeast)];
        }
    }

    private static UncertainPreferences PreferencesOf(Random random, List<BargainingIssue> issues, int party)
    {
        var isOrder = random.Next(3) == 0;
        var addUp = isOrder || random.Next(4) > 0;
        return new UncertainPreferences
        {
            Party = $"party {party}",
            WeightsAddUpToOne = addUp,
            MostImportantFirst = isOrder ? Groups(random, issues.Select(issue => issue.Name)) : [],
            Issues =
            [
                .. issues.Select(issue => new UncertainIssue
                {
                    Issue = issue.Name,
                    Weight = addUp ? new RationalInterval(new Rational(random.Next(0, 2), 2 * issues.Count), Rational.One) : Interval(random),
                    Values = random.Next(3) == 0 ? [] : [.. issue.Values.Select(_ => Interval(random))],
                }).Select((known, i) => known.Values.Count > 0 ? known : known with { BestFirst = Groups(random, issues[i].Values.Select(value => value.Label)) }),
            ],
        };
    }

    private static RationalInterval Interval(Random random)
    {
        var (one, other) = (random.Next(0, 5), random.Next(0, 5));
        return random.Next(2) == 0 ? new Rational(one, 4) : new RationalInterval(new Rational(Math.Min(one, other), 4), new Rational(Math.Max(one, other), 4));
    }

    private static EquatableList<EquatableList<string>> Groups(Random random, IEnumerable<string> names)
    {
        var groups = new List<List<string>>();
        foreach (var name in names.OrderBy(_ => random.Next()))
        {
            if (groups.Count > 0 && random.Next(3) == 0)
            {
                groups[^1].Add(name);
            }
            else
            {
                groups.Add([name]);
            }
        }

        return [.. groups.Select(group => (EquatableList<string>)[.. group])];
    }
}
