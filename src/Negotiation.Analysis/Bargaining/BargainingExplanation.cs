namespace Negotiation.Analysis;

/// <summary>Says in sentences why a utility is what it is, why an outcome is or is not on the frontier, and who gives up what for what.</summary>
public static class BargainingExplanation
{
    /// <summary>Where the utility of an outcome comes from, for one party: a sentence on the whole, and one for each issue.</summary>
    /// <param name="analysis">The analysis.</param>
    /// <param name="outcome">The outcome, of its space.</param>
    /// <param name="party">The name of the party.</param>
    /// <exception cref="BargainingException">NEG6402: there is no such party. NEG6401: the space has no such outcome.</exception>
    public static EquatableList<string> ExplainUtility(this BargainingAnalysis analysis, Outcome outcome, string party)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(outcome);
        var at = PartyOf(analysis, party);
        var utility = analysis.Utilities(outcome)[at];
        var preferences = analysis.Preferences[at];
        var contributions = preferences.Contributions(analysis.Space);
        var places = analysis.Space.Places(outcome.Index);
        var parts = places.Select((place, i) => (
            Issue: analysis.Space.Issues[i],
            Value: analysis.Space.Issues[i].Values[place].Label,
            Worth: contributions[i][place],
            Most: contributions[i].Max()));
        var compared = utility < preferences.ReservationValue
            ? $"less than its reservation value of {Words.Of(preferences.ReservationValue)}, so {party} would rather not agree"
            : $"at least its reservation value of {Words.Of(preferences.ReservationValue)}";
        return
        [
            $"{party} values the outcome at {Words.Of(utility)}, {compared}.",
            .. parts.OrderByDescending(part => part.Most - part.Worth).Select(part => part.Most.Sign == 0
                ? $"{part.Issue.Name} does not matter to {party}."
                : part.Worth == part.Most
                ? $"{part.Issue.Name}: '{part.Value}' gives all that the issue can give, {Words.Of(part.Most)}."
                : $"{part.Issue.Name}: '{part.Value}' gives {Words.Of(part.Worth)} of at most {Words.Of(part.Most)}."),
        ];
    }

    /// <summary>Why an outcome is on the Pareto frontier, or what is better than it.</summary>
    /// <param name="analysis">The analysis.</param>
    /// <param name="outcome">The outcome, of its space.</param>
    /// <exception cref="BargainingException">NEG6401: the space has no such outcome.</exception>
    public static EquatableList<string> ExplainFrontier(this BargainingAnalysis analysis, Outcome outcome)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(outcome);
        var utilities = analysis.Utilities(outcome);
        if (analysis.Space.Forbids(outcome) is { } constraint)
        {
            var together = Words.And([.. constraint.Together.Select(each => $"{each.Issue} = {string.Join(" or ", each.Values.Select(value => $"'{value}'"))}")]);
            return [$"The outcome is not allowed: a constraint forbids {together} together{(constraint.Because is { } why ? $", because {why.TrimEnd('.')}" : "")}."];
        }

        if (BargainingMetrics.Dominating(analysis, outcome) is { } better)
        {
            var gains = analysis.Preferences
                .Select((each, p) => (each.Party, Gain: better.Utilities[p] - utilities[p]))
                .ToList();
            var winners = Words.And([.. gains.Where(each => each.Gain.Sign > 0).Select(each => $"{each.Party} {Words.Of(each.Gain)} more")]);
            var others = gains.Where(each => each.Gain.Sign == 0).Select(each => each.Party).ToList();
            return
            [
                $"The outcome is not on the frontier: '{better.Outcome}' gives {winners}{(others.Count > 0 ? $" and {Words.And(others)} no less" : "")}.",
                .. ExplainTrade(analysis, outcome, better.Outcome),
            ];
        }

        var nearest = analysis.Approximation is null
            ? "The outcome is on the frontier: in every other outcome some party has less, or all have the same."
            : "No outcome of the approximate frontier is better for one party and no worse for another.";
        return [nearest];
    }

    /// <summary>Who gives up what for what when one outcome takes the place of another.</summary>
    /// <param name="analysis">The analysis.</param>
    /// <param name="from">The outcome before, of its space.</param>
    /// <param name="to">The outcome after, of its space.</param>
    /// <returns>A sentence for each issue that changes, then one for each party.</returns>
    /// <exception cref="BargainingException">NEG6401: the space has no such outcome.</exception>
    public static EquatableList<string> ExplainTrade(this BargainingAnalysis analysis, Outcome from, Outcome to)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        var contributions = analysis.Preferences.Select(each => each.Contributions(analysis.Space)).ToArray();
        var (before, after) = (analysis.Space.Places(from.Index), analysis.Space.Places(to.Index));
        var changes = Enumerable.Range(0, before.Length).Where(i => before[i] != after[i]).ToList();
        if (changes.Count == 0)
        {
            return ["The outcomes are the same."];
        }

        var sentences = changes.Select(i =>
        {
            var issue = analysis.Space.Issues[i];
            var effects = analysis.Preferences.Select((each, p) => Effect(each.Party, contributions[p][i][after[i]] - contributions[p][i][before[i]]));
            return $"{issue.Name} goes from '{issue.Values[before[i]].Label}' to '{issue.Values[after[i]].Label}': {Words.And([.. effects])}.";
        });
        var (old, current) = (analysis.Utilities(from), analysis.Utilities(to));
        var sums = analysis.Preferences.Select((each, p) =>
        {
            string[] Issues(int sign) =>
                [.. changes.Where(i => (contributions[p][i][after[i]] - contributions[p][i][before[i]]).Sign == sign).Select(i => analysis.Space.Issues[i].Name)];
            var (given, got) = (Issues(-1), Issues(1));
            var trade = (given.Length, got.Length) switch
            {
                (0, 0) => "is not touched",
                (0, _) => $"gains on {Words.And(got)} and gives up nothing",
                (_, 0) => $"gives up {Words.And(given)} and gains nothing",
                _ => $"gives up {Words.And(given)} for {Words.And(got)}",
            };
            return $"{each.Party} {trade}: {Words.Of(old[p])} becomes {Words.Of(current[p])}.";
        });
        return [.. sentences, .. sums];
    }

    private static string Effect(string party, Rational change) => change.Sign switch
    {
        0 => $"{party} is indifferent",
        > 0 => $"{party} gains {Words.Of(change)}",
        _ => $"{party} loses {Words.Of(-change)}",
    };

    private static int PartyOf(BargainingAnalysis analysis, string party)
    {
        for (var p = 0; p < analysis.Preferences.Count; p++)
        {
            if (string.Equals(analysis.Preferences[p].Party, party, StringComparison.Ordinal))
            {
                return p;
            }
        }

        throw new BargainingException(
            BargainingRule.WrongParties, $"'{party}' is no party: take one of {Words.List(analysis.Preferences, each => each.Party)}.");
    }
}
