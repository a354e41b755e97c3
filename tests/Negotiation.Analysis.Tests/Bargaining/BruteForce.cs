using System.Numerics;

namespace Negotiation.Analysis.Tests.Bargaining;

/// <summary>Works everything out by looking at every outcome, in fractions and as the definitions read.</summary>
internal sealed class BruteForce
{
    private readonly List<(BigInteger Index, Rational[] Utilities)> allowed = [];
    private readonly EquatableList<Preferences> preferences;

    public BruteForce(OutcomeSpace space, EquatableList<Preferences> preferences)
    {
        this.preferences = preferences;
        for (var index = BigInteger.Zero; index < space.Size; index++)
        {
            var outcome = space.OutcomeAt(index);
            if (space.Forbids(outcome) is null)
            {
                allowed.Add((index, [.. preferences.Select(each => Utility(space, each, outcome))]));
            }
        }

        var vectors = allowed.GroupBy(each => string.Join(' ', each.Utilities.Select(u => $"{u.Numerator}/{u.Denominator}")), StringComparer.Ordinal)
            .Select(same => (same.First().Utilities, same.First().Index, Count: same.Count()))
            .ToList();
        Frontier =
        [
            .. vectors.Where(one => !vectors.Any(other => Dominates(other.Utilities, one.Utilities)))
                .Order(Comparer<(Rational[] Utilities, BigInteger, int)>.Create((one, other) => Descending(one.Utilities, other.Utilities))),
        ];
        Rational = [.. Frontier.Where(point => IsRational(point.Utilities))];
    }

    public int Outcomes => allowed.Count;

    public int RationalOutcomes => allowed.Count(each => IsRational(each.Utilities));

    public List<(Rational[] Utilities, BigInteger Index, int Count)> Frontier { get; }

    public List<(Rational[] Utilities, BigInteger Index, int Count)> Rational { get; }

    public Rational[] Minimum => [.. preferences.Select((_, p) => allowed.Min(each => each.Utilities[p]))];

    public Rational[] Maximum => [.. preferences.Select((_, p) => allowed.Max(each => each.Utilities[p]))];

    public List<BigInteger> Nash(Rational[] from) => Best(u => u.Select((value, p) => value - from[p]).Aggregate((one, other) => one * other));

    public List<BigInteger> Egalitarian(Rational[] from) => Best(u => u.Select((value, p) => value - from[p]).Min());

    public List<BigInteger> Utilitarian() => Best(u => u.Aggregate((one, other) => one + other));

    public List<BigInteger> KalaiSmorodinsky(Rational[] from, bool isOverAll)
    {
        var ideal = preferences.Select((_, p) => allowed
            .Where(each => isOverAll || IsRational(each.Utilities)).Select(each => each.Utilities[p]).DefaultIfEmpty(Analysis.Rational.Zero).Max()).ToArray();
        return Best(u => u.Select((value, p) => (Gain: value - from[p], Most: ideal[p] - from[p]))
            .Where(each => each.Most.Sign > 0).Select(each => each.Gain / each.Most).DefaultIfEmpty(Analysis.Rational.Zero).Min());
    }

    public static Rational Utility(OutcomeSpace space, Preferences preferences, Outcome outcome)
    {
        var sum = Analysis.Rational.Zero;
        for (var i = 0; i < space.Issues.Count; i++)
        {
            var issue = preferences.Issues.Single(each => each.Issue == space.Issues[i].Name);
            var evaluations = issue.Values.Evaluate(space.Issues[i]);
            var largest = evaluations.Max();
            if (largest.Sign > 0)
            {
                sum += issue.Weight * evaluations[space.Issues[i].IndexOf(outcome.Values[i])] / largest;
            }
        }

        return sum > Analysis.Rational.One ? Analysis.Rational.One : sum;
    }

    private static bool Dominates(Rational[] one, Rational[] other) =>
        one.Zip(other).All(pair => pair.First >= pair.Second) && one.Zip(other).Any(pair => pair.First > pair.Second);

    private static int Descending(Rational[] one, Rational[] other) =>
        one.Zip(other).Select(pair => pair.Second.CompareTo(pair.First)).FirstOrDefault(order => order != 0);

    private bool IsRational(Rational[] utilities) => utilities.Zip(preferences).All(pair => pair.First >= pair.Second.ReservationValue);

    private List<BigInteger> Best(Func<Rational[], Rational> worth)
    {
        var best = Rational.Select(point => worth(point.Utilities)).DefaultIfEmpty().Max();
        return [.. Rational.Where(point => worth(point.Utilities) == best).Select(point => point.Index)];
    }
}
