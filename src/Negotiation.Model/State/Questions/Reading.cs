namespace Negotiation.Model;

/// <summary>How some positions stand to each other.</summary>
/// <param name="Kind">Conflict or overlap.</param>
/// <param name="Certainty">How sure that is.</param>
/// <param name="Why">Why, in a sentence.</param>
internal readonly record struct Reading(ContrastKind Kind, Truth Certainty, string Why)
{
    /// <summary>Of the positions of parties on one thing; <c>null</c> when they neither conflict nor overlap.</summary>
    public static Reading? OfOne(IReadOnlyList<Position> positions)
    {
        var sides = positions.Select(position => (position.Party, Side: Side.Of(position))).ToArray();
        var conflict = Pair(sides.Select(each => (each.Party, each.Side.IsFor)), sides.Select(each => (each.Party, each.Side.IsAgainst)));
        var overlap = sides.Select(each => each.Party).Distinct().Skip(1).Any()
            ? Truths.All(sides.Select(each => Truths.And(each.Side.IsWilling, Truths.Not(each.Side.IsAgainst))))
            : Truth.No;
        return conflict != Truth.No ? new(ContrastKind.Conflict, conflict, conflict == Truth.Yes ? "One is for it, another against it." : "One may be for it, another against it.")
            : overlap != Truth.No ? new(ContrastKind.Overlap, overlap, "All who took a stance are for it or open to it.")
            : null;
    }

    /// <summary>Of the claims of parties to one territory: two are a conflict; <c>null</c> when there are not two.</summary>
    public static Reading? OfClaims(IReadOnlyList<Position> positions)
    {
        var claims = positions.Where(position => position.Stance == Stance.Advances).Select(position => (position.Party, position.Possible.Count > 0 ? Truths.AtMostMaybe(position.Certainty) : position.Certainty)).ToArray();
        var conflict = Pair(claims, claims);
        return conflict == Truth.No ? null : new(ContrastKind.Conflict, conflict, "Each claims it.");
    }

    /// <summary>Of the positions of parties on several things of one point of the agenda; <c>null</c> when they neither conflict nor overlap.</summary>
    /// <remarks>
    /// Who is for one thing and who is against another may both be right: that is a conflict maybe. An overlap needs one thing on which
    /// parties overlap, and nobody against any other.
    /// </remarks>
    public static Reading? OfMany(IReadOnlyList<Position> positions)
    {
        var conflict = Truth.No;
        var overlap = Truth.No;
        foreach (var subject in positions.GroupBy(position => position.On))
        {
            if (OfOne([.. subject]) is { } reading)
            {
                (conflict, overlap) = reading.Kind == ContrastKind.Conflict
                    ? (Truths.Or(conflict, reading.Certainty), overlap)
                    : (conflict, Truths.Or(overlap, reading.Certainty));
            }
        }

        if (conflict != Truth.No)
        {
            return new(ContrastKind.Conflict, conflict, "On one thing that belongs to it, one is for and another against.");
        }

        var sides = positions.Select(position => (position.Party, Side: Side.Of(position))).ToArray();
        var apart = Pair(sides.Select(each => (each.Party, each.Side.IsFor)), sides.Select(each => (each.Party, each.Side.IsAgainst)));
        return apart != Truth.No
                ? new(ContrastKind.Conflict, Truths.AtMostMaybe(apart), "One is for one thing that belongs to it, another against another; how far the two are the same is not stated.")
            : overlap != Truth.No && Array.TrueForAll(sides, each => each.Side.IsAgainst == Truth.No)
                ? new(ContrastKind.Overlap, overlap, "On one thing that belongs to it, all who took a stance are for it or open to it, and nobody is against any other.")
            : null;
    }

    /// <summary>Of those who are for a thing and those who are for what it counters; <c>null</c> when they do not conflict.</summary>
    public static Reading? OfRivals(IReadOnlyList<Position> newer, IReadOnlyList<Position> older, Truth isCounter)
    {
        var conflict = Truths.And(isCounter, Pair(For(newer), For(older)));
        return conflict == Truth.No ? null : new(ContrastKind.Conflict, conflict, "The one was put as a counter to the other, and each has a party for it.");

        static IEnumerable<(Id<Party> Party, Truth Truth)> For(IReadOnlyList<Position> positions) =>
            positions.Select(position => (position.Party, Side.Of(position).IsFor));
    }

    /// <summary>Whether one party is on the one side and another on the other: the surest such pair.</summary>
    private static Truth Pair(IEnumerable<(Id<Party> Party, Truth Truth)> left, IEnumerable<(Id<Party> Party, Truth Truth)> right)
    {
        var best = Truth.No;
        var (ones, others) = (Best(left), Best(right));
        foreach (var one in ones)
        {
            foreach (var other in others)
            {
                if (one.Party != other.Party)
                {
                    best = Truths.Or(best, Truths.And(one.Truth, other.Truth));
                }
            }
        }

        return best;
    }

    /// <summary>The two parties that are surest, which is enough to find the surest pair of two different ones.</summary>
    private static (Id<Party> Party, Truth Truth)[] Best(IEnumerable<(Id<Party> Party, Truth Truth)> sides) =>
    [
        .. sides.Where(side => side.Truth != Truth.No)
            .GroupBy(side => side.Party)
            .Select(group => (group.Key, group.Aggregate(Truth.No, (best, side) => Truths.Or(best, side.Truth))))
            .OrderByDescending(side => side.Item2)
            .ThenBy(side => side.Key.Text, StringComparer.Ordinal)
            .Take(2),
    ];
}
