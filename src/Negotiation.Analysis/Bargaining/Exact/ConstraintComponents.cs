namespace Negotiation.Analysis;

/// <summary>Divides the issues of a space into groups that no constraint connects.</summary>
/// <remarks>
/// Whether a part of an outcome is allowed depends on its group alone, so groups add up like issues do: only within a group have
/// combinations to be enumerated.
/// </remarks>
internal static class ConstraintComponents
{
    /// <summary>The groups, in the order of their first issues.</summary>
    public static IReadOnlyList<ConstraintComponent> Of(OutcomeSpace space)
    {
        var group = Enumerable.Range(0, space.Issues.Count).ToArray();
        foreach (var constraint in space.Constraints)
        {
            var first = space.IndexOf(constraint.Together[0].Issue);
            foreach (var selection in constraint.Together)
            {
                var (from, to) = (group[space.IndexOf(selection.Issue)], group[first]);
                for (var i = 0; i < group.Length; i++)
                {
                    group[i] = group[i] == from ? to : group[i];
                }
            }
        }

        return
        [
            .. Enumerable.Range(0, group.Length)
                .GroupBy(issue => group[issue])
                .Select(issues => Component(space, [.. issues])),
        ];
    }

    /// <summary>All issues as one group.</summary>
    public static ConstraintComponent All(OutcomeSpace space) => Component(space, [.. Enumerable.Range(0, space.Issues.Count)]);

    private static ConstraintComponent Component(OutcomeSpace space, int[] issues) => new(
        issues,
        [
            .. space.Constraints
                .Where(constraint => issues.Contains(space.IndexOf(constraint.Together[0].Issue)))
                .Select(constraint => issues.Select(issue => Named(space.Issues[issue], constraint)).ToArray()),
        ]);

    private static bool[]? Named(BargainingIssue issue, ForbiddenCombination constraint)
    {
        var selection = constraint.Together.FirstOrDefault(each => string.Equals(each.Issue, issue.Name, StringComparison.Ordinal));
        if (selection is null)
        {
            return null;
        }

        var named = new bool[issue.Values.Count];
        foreach (var label in selection.Values)
        {
            var at = issue.IndexOf(label);
            if (at < 0)
            {
                throw new BargainingException(
                    BargainingRule.UnknownName, $"A constraint names '{label}', which is no value of '{issue.Name}': take one of {Words.List(issue.Values)}.");
            }

            named[at] = true;
        }

        return named;
    }
}
