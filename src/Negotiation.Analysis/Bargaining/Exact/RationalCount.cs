using System.Numerics;

namespace Negotiation.Analysis;

/// <summary>How many outcomes give every party at least its reservation value.</summary>
/// <remarks>
/// That is a knapsack count, for which no fast exact way is known in general. It is exact here when no reservation value is above the
/// party's lowest utility; when sums fall on a grid so coarse that all of them fit into a table; and for up to ten million outcomes,
/// which are enumerated but for branches that are decided. Otherwise the utilities are rounded to a coarser grid, down for a lower
/// bound and up for an upper bound.
/// </remarks>
internal static class RationalCount
{
    private const double MostSteps = 8e6;
    private const double MostStepsForBounds = 4e6;
    private const double MostCells = 1 << 16;
    private static readonly BigInteger MostEnumerated = 10_000_000;
    private static readonly BigInteger MostCombinations = 2_000_000;

    /// <summary>The smallest and the largest number that it can be; the same when it is exact.</summary>
    /// <param name="tables">What each value adds.</param>
    /// <param name="feasible">How many outcomes are allowed.</param>
    /// <param name="known">How many are known to be rational, and so the least that it can be.</param>
    /// <param name="cancellation">Stops it.</param>
    public static (BigInteger AtLeast, BigInteger AtMost) Of(
        ExactTables tables, BigInteger feasible, BigInteger known, CancellationToken cancellation)
    {
        var demanding = Enumerable.Range(0, tables.Parties).Where(p => tables.Reservations[p] > LeastSum(tables, p)).ToArray();
        if (demanding.Length == 0)
        {
            return (feasible, feasible);
        }

        if (tables.Components.Any(component => component.Forbidden.Length > 0 && component.SizeIn(tables) > MostCombinations))
        {
            return (known, feasible);
        }

        var parts = tables.Components.SelectMany(component => Parts(tables, component, demanding, cancellation)).ToList();
        var needs = demanding.Select(p => tables.Reservations[p]).ToArray();
        Normalise(parts, needs);
        var rows = parts.Sum(part => part.Length);
        if (needs.Aggregate((double)rows, (steps, need) => steps * ((double)need + 1)) <= MostSteps)
        {
            var count = Count(parts, needs, feasible, cancellation);
            return (count, count);
        }

        if (parts.Aggregate(BigInteger.One, (product, part) => product * part.Length) <= MostEnumerated)
        {
            var count = Enumerate(parts, needs, cancellation);
            return (count, count);
        }

        var cells = (int)Math.Max(2, Math.Pow(Math.Min(MostCells, MostStepsForBounds / rows), 1.0 / needs.Length) - 1);
        var widths = Array.ConvertAll(needs, need => (need / cells) + 1);
        var wanted = needs.Select((need, d) => (need + widths[d] - 1) / widths[d]).ToArray();
        var down = Count(Rounded(parts, widths, isUp: false), wanted, feasible, cancellation);
        var up = Count(Rounded(parts, widths, isUp: true), wanted, feasible, cancellation);
        return (BigInteger.Max(down, known), BigInteger.Min(up, feasible));
    }

    private static BigInteger LeastSum(ExactTables tables, int party) =>
        Enumerable.Range(0, tables.Sizes.Length).Aggregate(BigInteger.Zero, (sum, issue) => sum + tables.Extreme(issue, party, isLargest: false));

    /// <summary>What each value of each issue adds for those who demand something; of issues that constraints bind, each combination.</summary>
    private static IEnumerable<BigInteger[][]> Parts(ExactTables tables, ConstraintComponent component, int[] demanding, CancellationToken cancellation)
    {
        if (component.Forbidden.Length == 0)
        {
            return component.Issues.Select(issue => tables.Values[issue].Select(row => Array.ConvertAll(demanding, p => row[p])).ToArray());
        }

        var combinations = new List<BigInteger[]>();
        var places = new int[component.Issues.Length];
        for (var more = true; more;)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!component.Forbidden.Any(constraint => constraint.Index().All(named => named.Item is null || named.Item[places[named.Index]])))
            {
                combinations.Add(Array.ConvertAll(demanding, p => places.Select((place, k) => tables.Values[component.Issues[k]][place][p])
                    .Aggregate(BigInteger.Zero, (sum, each) => sum + each)));
            }

            more = false;
            for (var k = places.Length - 1; k >= 0 && !more; k--)
            {
                places[k] = (places[k] + 1) % tables.Sizes[component.Issues[k]];
                more = places[k] != 0;
            }
        }

        return [[.. combinations]];
    }

    /// <summary>Lets every part start at zero, and counts in the largest unit of which all numbers are multiples.</summary>
    private static void Normalise(List<BigInteger[][]> parts, BigInteger[] needs)
    {
        for (var d = 0; d < needs.Length; d++)
        {
            var unit = BigInteger.Zero;
            foreach (var part in parts)
            {
                var least = part.Min(row => row[d]);
                needs[d] -= least;
                foreach (var row in part)
                {
                    row[d] -= least;
                    unit = BigInteger.GreatestCommonDivisor(unit, row[d]);
                }
            }

            unit = BigInteger.Max(unit, BigInteger.One);
            needs[d] = (BigInteger.Max(needs[d], BigInteger.Zero) + unit - 1) / unit;
            foreach (var row in parts.SelectMany(part => part))
            {
                row[d] /= unit;
            }
        }
    }

    private static List<BigInteger[][]> Rounded(List<BigInteger[][]> parts, BigInteger[] widths, bool isUp) =>
    [
        .. parts.Select(part => part.Select(row => row.Select((value, d) => (value + (isUp ? widths[d] - 1 : 0)) / widths[d]).ToArray()).ToArray()),
    ];

    private static BigInteger Count(List<BigInteger[][]> parts, BigInteger[] needs, BigInteger feasible, CancellationToken cancellation) =>
        feasible.GetBitLength() <= 62 ? BigInteger.CreateChecked(Count<long>(parts, needs, cancellation))
        : feasible.GetBitLength() <= 126 ? BigInteger.CreateChecked(Count<Int128>(parts, needs, cancellation))
        : Count<BigInteger>(parts, needs, cancellation);

    /// <summary>A table of how many combinations have each sum; what is more than is needed counts as what is needed.</summary>
    private static TCount Count<TCount>(List<BigInteger[][]> parts, BigInteger[] needs, CancellationToken cancellation)
        where TCount : struct, IBinaryInteger<TCount>
    {
        var limits = Array.ConvertAll(needs, need => (int)need);
        var size = limits.Aggregate(1, (product, limit) => product * (limit + 1));
        var (table, next) = (new TCount[size], new TCount[size]);
        table[0] = TCount.One;
        var places = new int[limits.Length];
        foreach (var part in parts)
        {
            cancellation.ThrowIfCancellationRequested();
            var rows = Array.ConvertAll(part, row => row.Select((value, d) => (int)BigInteger.Min(value, needs[d])).ToArray());
            Array.Clear(next);
            Array.Clear(places);
            for (var s = 0; s < size; s++)
            {
                if (table[s] != TCount.Zero)
                {
                    foreach (var row in rows)
                    {
                        var to = 0;
                        for (var d = 0; d < row.Length; d++)
                        {
                            to = (to * (limits[d] + 1)) + Math.Min(places[d] + row[d], limits[d]);
                        }

                        next[to] += table[s];
                    }
                }

                for (var d = places.Length - 1; d >= 0 && ++places[d] > limits[d]; d--)
                {
                    places[d] = 0;
                }
            }

            (table, next) = (next, table);
        }

        return table[^1];
    }

    private static long Enumerate(List<BigInteger[][]> parts, BigInteger[] needs, CancellationToken cancellation)
    {
        var most = needs.Select((need, d) => parts.Aggregate(need, (sum, part) => sum + part.Max(row => row[d]))).Max();
        return most.GetBitLength() <= 62 ? new RationalEnumeration<long>(parts, needs, cancellation).Count()
            : most.GetBitLength() <= 126 ? new RationalEnumeration<Int128>(parts, needs, cancellation).Count()
            : new RationalEnumeration<BigInteger>(parts, needs, cancellation).Count();
    }
}
