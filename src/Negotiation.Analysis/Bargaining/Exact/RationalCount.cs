using System.Numerics;

namespace Negotiation.Analysis;

/// <summary>How many outcomes give every party at least its reservation value.</summary>
internal static class RationalCount
{
    private static readonly BigInteger MostCombinations = 2_000_000;

    /// <summary>The smallest and the largest number that it can be; the same when it is exact.</summary>
    /// <param name="tables">What each value adds.</param>
    /// <param name="feasible">How many outcomes are allowed.</param>
    /// <param name="onFrontier">How many of the frontier are rational, and so the least that it can be.</param>
    /// <param name="cancellation">Stops it.</param>
    public static (BigInteger AtLeast, BigInteger AtMost) Of(
        ExactTables tables, BigInteger feasible, BigInteger onFrontier, CancellationToken cancellation)
    {
        if (onFrontier.IsZero)
        {
            return (BigInteger.Zero, BigInteger.Zero);
        }

        var demanding = Enumerable.Range(0, tables.Parties)
            .Where(p => tables.Reservations[p] > Enumerable.Range(0, tables.Sizes.Length).Aggregate(
                BigInteger.Zero, (sum, issue) => sum + tables.Extreme(issue, p, isLargest: false)))
            .ToArray();
        return demanding.Length == 0 ? (feasible, feasible)
            : tables.Components.Any(component => component.Forbidden.Length > 0 && component.SizeIn(tables) > MostCombinations) ? (onFrontier, feasible)
            : tables.Largest.GetBitLength() <= 62 && tables.Size.GetBitLength() <= 62
                ? RationalCount<long, long>.Of(tables, demanding, feasible, onFrontier, cancellation)
            : RationalCount<BigInteger, BigInteger>.Of(tables, demanding, feasible, onFrontier, cancellation);
    }
}
