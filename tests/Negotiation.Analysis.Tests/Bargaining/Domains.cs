namespace Negotiation.Analysis.Tests.Bargaining;

/// <summary>Generates domains in which ties, zero sums, constraints and reservation values are common.</summary>
internal static class Domains
{
    /// <summary>A domain of a seed; the same seed gives the same domain.</summary>
    public static (OutcomeSpace Space, EquatableList<Preferences> Preferences) Of(int seed, int mostOutcomes = 200)
    {
        var random = new Random(seed);
        var parties = random.Next(2, 5);
        var issues = new List<BargainingIssue>();
        var size = 1;
        for (var wanted = random.Next(1, 6); issues.Count < wanted;)
        {
            var values = random.Next(1, 6);
            if (size * values > mostOutcomes)
            {
                break;
            }

            size *= values;
            issues.Add(BargainingIssue.Categorical($"issue {issues.Count}", [.. Enumerable.Range(0, values).Select(v => IssueValue.FromString($"value {v}"))]));
        }

        var space = new OutcomeSpace { Name = $"seed {seed}", Issues = [.. issues], Constraints = Constraints(random, issues) };
        var style = random.Next(4);
        var preferences = Enumerable.Range(0, parties).Select(p => PreferencesOf(random, issues, p, style)).ToList();
        if (style == 0)
        {
            // Zero-sum between the first two, up to a factor.
            preferences[1] = preferences[1] with
            {
                Issues = [.. preferences[0].Issues.Select(issue => issue with
                {
                    Values = new ValueTable { Evaluations = [.. Opposed(((ValueTable)issue.Values).Evaluations)] },
                })],
            };
        }

        return (space, [.. preferences]);
    }

    private static IEnumerable<Rational> Opposed(EquatableList<Rational> evaluations)
    {
        var largest = evaluations.Max();
        return evaluations.Select(evaluation => largest - evaluation);
    }

    private static Preferences PreferencesOf(Random random, List<BargainingIssue> issues, int party, int style) => new()
    {
        Party = $"party {party}",
        ReservationValue = random.Next(3) == 0 ? new Rational(random.Next(0, 11), 10) : Rational.Zero,
        Issues =
        [
            .. issues.Select(issue => IssuePreference.Of(
                issue.Name,
                Weight(random, issues.Count, style),
                [.. issue.Values.Select(_ => Evaluation(random, style))])),
        ],
    };

    /// <summary>Weights on a coarse grid, of thirds, of many digits, or so large that utilities are cut off at 1.</summary>
    private static Rational Weight(Random random, int issues, int style) => style switch
    {
        1 => new Rational(random.Next(0, 4), 3 * issues),
        2 => random.NextDouble() / issues,
        3 => new Rational(random.Next(0, 3), 2 + random.Next(issues)),
        _ => new Rational(1, issues),
    };

    private static Rational Evaluation(Random random, int style) => style == 2 && random.Next(4) > 0 ? random.NextDouble() : random.Next(0, 4);

    private static EquatableList<ForbiddenCombination> Constraints(Random random, List<BargainingIssue> issues)
    {
        if (random.Next(2) == 0)
        {
            return [];
        }

        return
        [
            .. Enumerable.Range(0, random.Next(1, 4)).Select(_ => new ForbiddenCombination
            {
                Together =
                [
                    .. issues.Where(_ => random.Next(2) == 0).DefaultIfEmpty(issues[0]).Take(3).Select(issue => new IssueSelection
                    {
                        Issue = issue.Name,
                        Values = [.. issue.Values.Where(_ => random.Next(2) == 0).DefaultIfEmpty(issue.Values[0]).Select(value => value.Label)],
                    }),
                ],
            }),
        ];
    }
}
