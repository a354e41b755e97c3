namespace Negotiation.Analysis;

/// <summary>What a party wants, as linear additive utilities.</summary>
/// <remarks>
/// The utility of an outcome is the sum over the issues of weight times evaluation divided by the largest evaluation of the issue, and
/// at most 1: the utility of a Genius profile. An issue all of whose evaluations are zero adds nothing.
/// </remarks>
public sealed record Preferences
{
    /// <summary>The name of the party; unique within an analysis.</summary>
    /// <exception cref="BargainingException">NEG6201: the text is blank.</exception>
    public required string Party { get; init => field = Check.NotBlank(value); }

    /// <summary>A weight and evaluations for every issue of the space, in any order.</summary>
    /// <exception cref="BargainingException">NEG6203: there is none. NEG6202: an issue is named twice.</exception>
    public required EquatableList<IssuePreference> Issues { get; init => field = Check.Distinct(value, each => each.Issue); }

    /// <summary>The utility of no agreement, from 0 to 1: an outcome with less is not rational for the party.</summary>
    /// <exception cref="BargainingException">NEG6305: it is below 0 or above 1.</exception>
    public Rational ReservationValue { get; init => field = Check.Share(value, BargainingRule.ReservationOutOfRange); }

    /// <summary>What is left of a utility <c>u</c> after a time <c>t</c> is <c>u * d^t</c>, with this as <c>d</c>, from 0 to 1; 1 is no discount.</summary>
    /// <remarks>
    /// Time runs from 0 at the start of a negotiation to 1 at its deadline, as in Genius. It is kept and written; it does not
    /// enter the frontier and the solutions, which are about what could be agreed now.
    /// </remarks>
    /// <exception cref="BargainingException">NEG6305: it is below 0 or above 1.</exception>
    public Rational DiscountFactor { get; init => field = Check.Share(value, BargainingRule.ReservationOutOfRange); } = Rational.One;

    /// <summary>The preferences of a party over the issues, with a reservation value of 0.</summary>
    /// <param name="party">The name of the party.</param>
    /// <param name="issues">A weight and evaluations for every issue.</param>
    /// <exception cref="BargainingException">NEG6201, NEG6202, NEG6203: as for the members.</exception>
    public static Preferences Of(string party, params EquatableList<IssuePreference> issues) => new() { Party = party, Issues = issues };

    /// <summary>The weight times the evaluation over the largest evaluation, for each issue and value of a space.</summary>
    internal Rational[][] Contributions(OutcomeSpace space)
    {
        var contributions = new Rational[space.Issues.Count][];
        foreach (var preference in Issues)
        {
            int at;
            try
            {
                at = space.IndexOf(preference.Issue);
            }
            catch (BargainingException fault)
            {
                throw new BargainingException(fault.Rule, $"{Party}: {fault.Fault}");
            }

            contributions[at] = Weighted(space.Issues[at], preference);
        }

        for (var i = 0; i < contributions.Length; i++)
        {
            if (contributions[i] is null)
            {
                throw new BargainingException(
                    BargainingRule.MissingWeight, $"{Party} has no weight and no evaluations for '{space.Issues[i].Name}': give them, with a weight of 0 if it does not matter.");
            }
        }

        return contributions;
    }

    private static Rational[] Weighted(BargainingIssue issue, IssuePreference preference)
    {
        var evaluations = preference.Values.Evaluate(issue);
        var largest = Rational.Zero;
        foreach (var evaluation in evaluations)
        {
            largest = evaluation > largest ? evaluation : largest;
        }

        var factor = largest.Sign == 0 ? Rational.Zero : preference.Weight / largest;
        var weighted = new Rational[evaluations.Count];
        for (var v = 0; v < weighted.Length; v++)
        {
            weighted[v] = evaluations[v] * factor;
        }

        return weighted;
    }
}
