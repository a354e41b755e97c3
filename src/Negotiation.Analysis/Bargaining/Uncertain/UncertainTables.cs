using System.Numerics;

namespace Negotiation.Analysis;

/// <summary>What a party's weights and values can be, in whole numbers, and what sums can follow from them.</summary>
/// <remarks>
/// The difference of the utilities of two outcomes is a sum of weight times difference of worth. Weights are not negative and the
/// values of different issues are free of each other, so whatever the weights, the difference is smallest where each issue's is.
/// What is left is the smallest sum over the weights, which is reached at a corner of what they can be: where weights are intervals
/// that add up to 1, by giving what is left over to the smallest differences first; where they are an order, at the corners at which
/// the first k issues share the weight.
/// </remarks>
internal sealed class UncertainTables
{
    private readonly BigInteger[] weightLow;
    private readonly BigInteger[] weightHigh;
    private readonly BigInteger weightOne;
    private readonly bool addUp;
    private readonly int[][] prefixes;
    private readonly BigInteger[][] low;
    private readonly BigInteger[][] high;
    private readonly int[]?[] rank;
    private readonly BigInteger prefixFactor;

    public UncertainTables(OutcomeSpace space, UncertainPreferences preferences)
    {
        (Space, Preferences, addUp) = (space, preferences, preferences.WeightsAddUpToOne);
        var issues = space.Issues.Select(issue => preferences.Issues.FirstOrDefault(each => string.Equals(each.Issue, issue.Name, StringComparison.Ordinal))
            ?? throw new BargainingException(
                BargainingRule.MissingWeight, $"{preferences.Party} has no weight and no values for '{issue.Name}': give them, with a weight of 0 if it does not matter.")).ToList();
        if (preferences.Issues.FirstOrDefault(each => !issues.Contains(each)) is { } stranger)
        {
            throw new BargainingException(
                BargainingRule.UnknownName, $"{preferences.Party} has '{stranger.Issue}', which is no issue of '{space.Name}': take one of {Words.List(space.Issues, each => each.Name)}.");
        }

        prefixes = Prefixes();
        var one = Common([.. issues.SelectMany(each => (Rational[])[each.Weight.AtLeast, each.Weight.AtMost])]);
        weightOne = one;
        weightLow = [.. issues.Select(each => Whole(each.Weight.AtLeast, one))];
        weightHigh = [.. issues.Select(each => Whole(each.Weight.AtMost, one))];
        var sumLow = weightLow.Aggregate(BigInteger.Zero, (sum, each) => sum + each);
        var sumHigh = weightHigh.Aggregate(BigInteger.Zero, (sum, each) => sum + each);
        if (addUp && prefixes.Length == 0 && (sumLow > one || sumHigh < one))
        {
            throw new BargainingException(
                BargainingRule.Contradiction, $"The weights of {preferences.Party} add up to {new Rational(sumLow, one)} at least and {new Rational(sumHigh, one)} at most, and not to 1: change them, or say that they need not add up to 1.");
        }

        if (!addUp && prefixes.Length > 0)
        {
            throw new BargainingException(
                BargainingRule.Contradiction, $"The weights of {preferences.Party} are an order only, which has no scale unless they add up to 1: let them, or give intervals.");
        }

        ValueOne = Common([.. issues.SelectMany(each => each.Values).SelectMany(each => (Rational[])[each.AtLeast, each.AtMost])]);
        rank = [.. issues.Select((each, i) => each.BestFirst.Count == 0 ? null : Rank(space.Issues[i], each.BestFirst))];
        low = [.. issues.Select((each, i) => Bounds(space.Issues[i], each, rank[i], isHigh: false))];
        high = [.. issues.Select((each, i) => Bounds(space.Issues[i], each, rank[i], isHigh: true))];
        prefixFactor = prefixes.Aggregate(BigInteger.One, (factor, prefix) => factor / BigInteger.GreatestCommonDivisor(factor, prefix.Length) * prefix.Length);
    }

    public OutcomeSpace Space { get; }

    public UncertainPreferences Preferences { get; }

    /// <summary>What the worth 1 is as a whole number.</summary>
    public BigInteger ValueOne { get; }

    /// <summary>What the utility 1 is as a whole number.</summary>
    private BigInteger Unit => ValueOne * (prefixes.Length > 0 ? prefixFactor : weightOne);

    /// <summary>The smallest and the largest utility that an outcome can have.</summary>
    public RationalInterval Utility(int[] places)
    {
        var least = Extreme([.. places.Select((place, i) => low[i][place])], isLargest: false);
        var most = Extreme([.. places.Select((place, i) => high[i][place])], isLargest: true);
        return new RationalInterval(new Rational(least, Unit), new Rational(most, Unit));
    }

    /// <summary>The signs of the smallest and of the largest difference between the utilities of two outcomes.</summary>
    public (int Least, int Most) Difference(int[] one, int[] other)
    {
        var (least, most) = (new BigInteger[one.Length], new BigInteger[one.Length]);
        for (var i = 0; i < one.Length; i++)
        {
            least[i] = -MostDifference(i, other[i], one[i]);
            most[i] = MostDifference(i, one[i], other[i]);
        }

        return (Extreme(least, isLargest: false).Sign, Extreme(most, isLargest: true).Sign);
    }

    /// <summary>By how much a value can be worth more than another of the same issue, at most.</summary>
    /// <remarks>For one value against all others the largest differences are reached together, in one completion.</remarks>
    public BigInteger MostDifference(int issue, int value, int other) =>
        value == other ? BigInteger.Zero
        : rank[issue] is not { } order ? high[issue][value] - low[issue][other]
        : order[value] < order[other] ? ValueOne
        : BigInteger.Zero;

    /// <summary>The corners that weights of an order can be mixed of: each shares all weight equally among some issues.</summary>
    public IReadOnlyList<int[]> Corners => prefixes;

    /// <summary>The bounds of the weight of an issue.</summary>
    public RationalInterval Weight(int issue) => new(new Rational(weightLow[issue], weightOne), new Rational(weightHigh[issue], weightOne));

    private static BigInteger Common(Rational[] values) =>
        values.Aggregate(BigInteger.One, (one, other) => one / BigInteger.GreatestCommonDivisor(one, other.Denominator) * other.Denominator);

    private static BigInteger Whole(Rational value, BigInteger one) => value.Numerator * (one / value.Denominator);

    /// <summary>The smallest or largest sum of weight times term.</summary>
    private BigInteger Extreme(BigInteger[] terms, bool isLargest)
    {
        if (prefixes.Length > 0)
        {
            var sums = prefixes.Select(prefix => prefix.Aggregate(BigInteger.Zero, (sum, i) => sum + terms[i]) * (prefixFactor / prefix.Length));
            return isLargest ? sums.Max() : sums.Min();
        }

        var total = BigInteger.Zero;
        for (var i = 0; i < terms.Length; i++)
        {
            total += weightLow[i] * terms[i];
        }

        var left = addUp ? weightOne - weightLow.Aggregate(BigInteger.Zero, (sum, each) => sum + each) : BigInteger.MinusOne;
        var order = Enumerable.Range(0, terms.Length).ToArray();
        Array.Sort(order, (i, j) => isLargest ? terms[j].CompareTo(terms[i]) : terms[i].CompareTo(terms[j]));
        foreach (var i in order)
        {
            var room = weightHigh[i] - weightLow[i];
            if (addUp)
            {
                var more = BigInteger.Min(room, left);
                total += more * terms[i];
                left -= more;
            }
            else if (terms[i].Sign == (isLargest ? 1 : -1))
            {
                total += room * terms[i];
            }
        }

        return total;
    }

    private int[][] Prefixes()
    {
        var order = Preferences.MostImportantFirst;
        if (order.Count == 0)
        {
            return [];
        }

        var named = order.SelectMany(group => group).ToList();
        if (named.Count != Space.Issues.Count || named.Distinct(StringComparer.Ordinal).Count() != named.Count)
        {
            throw new BargainingException(
                BargainingRule.Contradiction, $"The order of importance of {Preferences.Party} names {Words.List(named)}: name every issue of {Words.List(Space.Issues, each => each.Name)} once.");
        }

        var prefix = new List<int>();
        var all = new List<int[]>();
        foreach (var group in order)
        {
            prefix.AddRange(group.Select(Space.IndexOf));
            all.Add([.. prefix]);
        }

        return [.. all];
    }

    private int[] Rank(BargainingIssue issue, EquatableList<EquatableList<string>> bestFirst)
    {
        var ranks = new int[issue.Values.Count];
        Array.Fill(ranks, -1);
        for (var r = 0; r < bestFirst.Count; r++)
        {
            foreach (var label in bestFirst[r])
            {
                var at = issue.IndexOf(label);
                if (at < 0 || ranks[at] >= 0)
                {
                    throw new BargainingException(
                        at < 0 ? BargainingRule.UnknownName : BargainingRule.Duplicate,
                        $"The order of {Preferences.Party} for '{issue.Name}' names '{label}' {(at < 0 ? "which is no value of it" : "twice")}: name every value of {Words.List(issue.Values)} once.");
                }

                ranks[at] = r;
            }
        }

        var missing = Array.IndexOf(ranks, -1);
        return missing < 0 ? ranks : throw new BargainingException(
            BargainingRule.MissingEvaluation, $"The order of {Preferences.Party} for '{issue.Name}' leaves out '{issue.Values[missing].Label}': name every value once.");
    }

    private BigInteger[] Bounds(BargainingIssue issue, UncertainIssue known, int[]? ranks, bool isHigh)
    {
        if (ranks is not null)
        {
            return [.. ranks.Select(r => isHigh || r == 0 ? ValueOne : BigInteger.Zero)];
        }

        return known.Values.Count == issue.Values.Count
            ? [.. known.Values.Select(each => Whole(isHigh ? each.AtMost : each.AtLeast, ValueOne))]
            : throw new BargainingException(
                BargainingRule.MissingEvaluation, $"'{issue.Name}' has {issue.Values.Count} values, and {Preferences.Party} states {known.Values.Count}: state one for each value, or an order.");
    }
}
