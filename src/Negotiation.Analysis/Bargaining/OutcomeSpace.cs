using System.Numerics;

namespace Negotiation.Analysis;

/// <summary>What could be agreed: every combination of a value for each issue, but for those that a constraint forbids.</summary>
public sealed record OutcomeSpace
{
    /// <summary>What the negotiation is called.</summary>
    /// <exception cref="BargainingException">NEG6201: the text is blank.</exception>
    public required string Name { get; init => field = Check.NotBlank(value); }

    /// <summary>The issues; their order is the lexicographic order of outcomes, the last one fastest.</summary>
    /// <exception cref="BargainingException">NEG6203: there is none. NEG6202: two have one name.</exception>
    public required EquatableList<BargainingIssue> Issues { get; init => field = Check.Distinct(value, issue => issue.Name); }

    /// <summary>The combinations that are forbidden; none for the full product.</summary>
    /// <remarks>That they name issues and values of this space is checked when the space is analysed.</remarks>
    public EquatableList<ForbiddenCombination> Constraints { get; init; }

    /// <summary>How many combinations there are, those that are forbidden included; it may be far beyond 2^64.</summary>
    public BigInteger Size
    {
        get
        {
            var size = BigInteger.One;
            foreach (var issue in Issues)
            {
                size *= issue.Values.Count;
            }

            return size;
        }
    }

    /// <summary>A space without constraints.</summary>
    /// <param name="name">What the negotiation is called.</param>
    /// <param name="issues">The issues.</param>
    /// <exception cref="BargainingException">NEG6201, NEG6202, NEG6203: as for the members.</exception>
    public static OutcomeSpace Of(string name, params EquatableList<BargainingIssue> issues) => new() { Name = name, Issues = issues };

    /// <summary>The outcome with an index.</summary>
    /// <param name="index">The place in the lexicographic order, counted from 0.</param>
    /// <exception cref="BargainingException">NEG6401: the space has no such outcome.</exception>
    public Outcome OutcomeAt(BigInteger index)
    {
        var places = Places(index);
        var labels = new string[places.Length];
        for (var i = 0; i < labels.Length; i++)
        {
            labels[i] = Issues[i].Values[places[i]].Label;
        }

        return new Outcome(index, new EquatableList<string>(labels));
    }

    /// <summary>The outcome with these values.</summary>
    /// <param name="values">The label of a value for each issue, in the order of the issues.</param>
    /// <exception cref="BargainingException">NEG6203: there are more or fewer values than issues. NEG6303: an issue has no such value.</exception>
    public Outcome OutcomeOf(params EquatableList<string> values)
    {
        if (values.Count != Issues.Count)
        {
            throw new BargainingException(
                BargainingRule.WrongSize, $"The outcome has {values.Count} values for {Issues.Count} issues: give one for each issue.");
        }

        var index = BigInteger.Zero;
        for (var i = 0; i < values.Count; i++)
        {
            var place = Issues[i].IndexOf(values[i]);
            if (place < 0)
            {
                throw new BargainingException(
                    BargainingRule.UnknownName, $"'{values[i]}' is no value of '{Issues[i].Name}': take one of {Words.List(Issues[i].Values)}.");
            }

            index = (index * Issues[i].Values.Count) + place;
        }

        return new Outcome(index, values);
    }

    /// <summary>Why an outcome is not allowed.</summary>
    /// <param name="outcome">The outcome, of this space.</param>
    /// <returns>The first constraint that it breaks; <c>null</c> when it is allowed.</returns>
    /// <exception cref="BargainingException">NEG6303: a constraint names an issue that the space does not have.</exception>
    public ForbiddenCombination? Forbids(Outcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        foreach (var constraint in Constraints)
        {
            var isBroken = true;
            foreach (var selection in constraint.Together)
            {
                isBroken &= selection.Values.Contains(outcome.Values[IndexOf(selection.Issue)], StringComparer.Ordinal);
            }

            if (isBroken)
            {
                return constraint;
            }
        }

        return null;
    }

    /// <summary>The place of the value of each issue in the outcome with an index.</summary>
    internal int[] Places(BigInteger index)
    {
        var size = Size;
        if (index.Sign < 0 || index >= size)
        {
            throw new BargainingException(
                BargainingRule.NoSuchOutcome, $"There is no outcome {index}: the outcomes of '{Name}' are numbered from 0 to {size - 1}.");
        }

        var places = new int[Issues.Count];
        for (var i = places.Length - 1; i >= 0; i--)
        {
            index = BigInteger.DivRem(index, Issues[i].Values.Count, out var place);
            places[i] = (int)place;
        }

        return places;
    }

    /// <summary>The place of an issue.</summary>
    internal int IndexOf(string issue)
    {
        for (var i = 0; i < Issues.Count; i++)
        {
            if (string.Equals(Issues[i].Name, issue, StringComparison.Ordinal))
            {
                return i;
            }
        }

        throw new BargainingException(
            BargainingRule.UnknownName, $"'{issue}' is no issue of '{Name}': take one of {Words.List(Issues, each => each.Name)}.");
    }
}
