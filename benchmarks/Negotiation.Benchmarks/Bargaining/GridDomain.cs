using Negotiation.Analysis;
using Negotiation.Benchmarks.Corpora;

namespace Negotiation.Benchmarks.Bargaining;

/// <summary>Domains of issues with ten values each, on which the ways to a frontier are compared.</summary>
internal static class GridDomain
{
    public const int Values = 10;

    /// <summary>Evaluations in steps of one millionth, so that sums are whole numbers.</summary>
    private const int Unit = 1_000_000;

    /// <summary>What one party likes the other dislikes, up to chance; one issue matters more to the one than to the other.</summary>
    public static (OutcomeSpace Space, EquatableList<Preferences> Preferences) Opposed(int issues, int parties = 2) => Of(
        issues, parties, (chance, p, value) => p % 2 == 0
            ? ((value * 9) + chance.Below(10)) * Unit / 100
            : (((Values - 1 - value) * 9) + chance.Below(10)) * Unit / 100);

    /// <summary>Everything is chance.</summary>
    public static (OutcomeSpace Space, EquatableList<Preferences> Preferences) Random(int issues, int parties = 2) =>
        Of(issues, parties, (chance, _, _) => chance.Below(Unit));

    /// <summary>What one party gains the other loses, exactly; nearly every sum is another one.</summary>
    public static (OutcomeSpace Space, EquatableList<Preferences> Preferences) ZeroSum(int issues)
    {
        var (space, preferences) = Random(issues);
        var mirrored = preferences[0] with
        {
            Party = "B",
            Issues = [.. preferences[0].Issues.Select(issue => Mirrored(issue))],
        };
        return (space, [preferences[0], mirrored]);
    }

    /// <summary>Zero-sum with all weights equal and evaluations 0 to 9: the counts are those of throwing dice.</summary>
    public static (OutcomeSpace Space, EquatableList<Preferences> Preferences) Dice(int issues)
    {
        var space = Space(issues);
        return (space,
        [
            Preferences.Of("A", [.. space.Issues.Select(issue => IssuePreference.Of(issue.Name, new Rational(1, issues), [.. Enumerable.Range(0, Values).Select(v => (Rational)v)]))]),
            Preferences.Of("B", [.. space.Issues.Select(issue => IssuePreference.Of(issue.Name, new Rational(1, issues), [.. Enumerable.Range(0, Values).Select(v => (Rational)(Values - 1 - v))]))]),
        ]);
    }

    private static IssuePreference Mirrored(IssuePreference issue)
    {
        // The largest evaluation is the unit for both, so that gain and loss are the same number.
        var evaluations = ((ValueTable)issue.Values).Evaluations;
        return issue with { Values = new ValueTable { Evaluations = [.. evaluations.Select(each => (Rational)Unit - each)] } };
    }

    private static (OutcomeSpace Space, EquatableList<Preferences> Preferences) Of(int issues, int parties, Func<Chance, int, int, int> evaluation)
    {
        var chance = new Chance(20);
        var space = Space(issues);
        return (space,
        [
            .. Enumerable.Range(0, parties).Select(p =>
            {
                var weights = Enumerable.Range(0, issues).Select(_ => 1 + chance.Below(100)).ToArray();
                return new Preferences
                {
                    Party = ((char)('A' + p)).ToString(),
                    Issues =
                    [
                        .. space.Issues.Select((issue, i) => IssuePreference.Of(issue.Name, new Rational(weights[i], weights.Sum()), Column(chance, p, evaluation))),
                    ],
                };
            }),
        ]);
    }

    private static EquatableList<Rational> Column(Chance chance, int party, Func<Chance, int, int, int> evaluation)
    {
        var column = Enumerable.Range(0, Values).Select(value => Math.Min(evaluation(chance, party, value), Unit)).ToArray();
        column[Array.IndexOf(column, column.Max())] = Unit;
        column[Array.IndexOf(column, column.Min())] = 0;
        return [.. column.Select(each => (Rational)each)];
    }

    private static OutcomeSpace Space(int issues) => OutcomeSpace.Of(
        "grid",
        [
            .. Enumerable.Range(0, issues).Select(i => BargainingIssue.Categorical(
                $"issue {i}", [.. Enumerable.Range(0, Values).Select(v => IssueValue.FromString($"value {v}"))])),
        ]);
}
