using System.Numerics;

namespace Negotiation.Analysis;

/// <summary>Counts the outcomes that give some parties at least what they need.</summary>
/// <remarks>
/// That is a knapsack count, for which no fast exact way is known in general. It is exact here when no reservation value is above the
/// party's lowest utility, when few outcomes have to be looked at, and when sums fall on so coarse a grid that equal ones can be
/// counted together. Otherwise the utilities are rounded to a grid, down for a lower bound and up for an upper bound.
/// </remarks>
internal sealed class RationalCount<TValue, TCount>
    where TValue : struct, IBinaryInteger<TValue>
    where TCount : struct, IBinaryInteger<TCount>
{
    private const int MostVectors = 1 << 18;
    private const int MostCells = 1 << 16;
    private static readonly BigInteger MostEnumerated = 10_000_000;

    private readonly int[] parties;
    private readonly IReadOnlyList<Points<TValue, TCount>> parts;
    private readonly TValue[] needs;
    private readonly CancellationToken cancellation;

    private RationalCount(IReadOnlyList<Points<TValue, TCount>> parts, TValue[] needs, CancellationToken cancellation)
    {
        (this.needs, this.cancellation) = (needs, cancellation);
        parties = [.. Enumerable.Range(0, needs.Length)];
        this.parts = [.. parts.OrderBy(part => part.Length)];
    }

    /// <summary>Counts, or finds bounds.</summary>
    public static (BigInteger AtLeast, BigInteger AtMost) Of(
        ExactTables tables, int[] demanding, BigInteger feasible, BigInteger onFrontier, CancellationToken cancellation)
    {
        var counted = tables.Components.SelectMany(component => Parts(tables, component, demanding, cancellation)).ToList();
        var wanted = demanding.Select(p => TValue.CreateChecked(tables.Reservations[p])).ToArray();
        var exact = new RationalCount<TValue, TCount>(counted, wanted, cancellation);
        var product = counted.Aggregate(BigInteger.One, (size, part) => size * part.Length);
        if (exact.TryCount(product <= MostEnumerated ? int.MaxValue : MostVectors, out var count))
        {
            return (BigInteger.CreateChecked(count), BigInteger.CreateChecked(count));
        }

        var (down, up) = (Rounded(counted, wanted, isUp: false, cancellation), Rounded(counted, wanted, isUp: true, cancellation));
        return (BigInteger.Max(down, onFrontier), BigInteger.Min(up, feasible));
    }

    private static IEnumerable<Points<TValue, TCount>> Parts(
        ExactTables tables, ConstraintComponent component, int[] demanding, CancellationToken cancellation)
    {
        if (component.Forbidden.Length == 0)
        {
            foreach (var issue in component.Issues)
            {
                var part = new Points<TValue, TCount>(demanding.Length, tables.Sizes[issue]);
                foreach (var row in tables.Values[issue])
                {
                    part.Add([.. demanding.Select(p => TValue.CreateChecked(row[p]))], TCount.One, TCount.Zero);
                }

                part.Sort();
                yield return part;
            }

            yield break;
        }

        yield return Combinations(tables, component, demanding, cancellation);
    }

    private static Points<TValue, TCount> Combinations(
        ExactTables tables, ConstraintComponent component, int[] demanding, CancellationToken cancellation)
    {
        var all = new Points<TValue, TCount>(demanding.Length, 1024);
        var places = new int[component.Issues.Length];
        var row = new TValue[demanding.Length];
        for (var more = true; more;)
        {
            cancellation.ThrowIfCancellationRequested();
            var isForbidden = component.Forbidden.Any(
                constraint => constraint.Index().All(named => named.Item is null || named.Item[places[named.Index]]));
            if (!isForbidden)
            {
                for (var d = 0; d < row.Length; d++)
                {
                    row[d] = TValue.Zero;
                    for (var k = 0; k < places.Length; k++)
                    {
                        row[d] += TValue.CreateChecked(tables.Values[component.Issues[k]][places[k]][demanding[d]]);
                    }
                }

                all.Add(row, TCount.One, TCount.Zero);
            }

            more = false;
            for (var k = places.Length - 1; k >= 0 && !more; k--)
            {
                places[k] = (places[k] + 1) % tables.Sizes[component.Issues[k]];
                more = places[k] != 0;
            }
        }

        all.Sort();
        return all;
    }

    /// <summary>Counts on a grid whose cells are so wide that there are few sums.</summary>
    private static BigInteger Rounded(
        IReadOnlyList<Points<TValue, TCount>> parts, TValue[] needs, bool isUp, CancellationToken cancellation)
    {
        var cells = TValue.CreateTruncating(Math.Max(16, Math.Pow(MostCells, 1.0 / needs.Length)));
        var widths = new TValue[needs.Length];
        for (var d = 0; d < needs.Length; d++)
        {
            var range = parts.Aggregate(TValue.Zero, (sum, part) => sum + Most(part, d) - Least(part, d));
            widths[d] = (range / cells) + TValue.One;
        }

        var rounded = parts.Select(part =>
        {
            var grid = new Points<TValue, TCount>(needs.Length, part.Length);
            for (var i = 0; i < part.Length; i++)
            {
                var row = part.Row(i).ToArray();
                for (var d = 0; d < row.Length; d++)
                {
                    row[d] = (row[d] + (isUp ? widths[d] - TValue.One : TValue.Zero)) / widths[d];
                }

                grid.Add(row, part.Counts[i], TCount.Zero);
            }

            grid.Sort();
            return grid;
        }).ToList();
        var rounding = new RationalCount<TValue, TCount>(rounded, [.. needs.Select((need, d) => (need + widths[d] - TValue.One) / widths[d])], cancellation);
        return rounding.TryCount(int.MaxValue, out var count) ? BigInteger.CreateChecked(count) : BigInteger.Zero;
    }

    private static TValue Least(Points<TValue, TCount> part, int d) => Enumerable.Range(0, part.Length).Min(i => part.Row(i)[d]);

    private static TValue Most(Points<TValue, TCount> part, int d) => Enumerable.Range(0, part.Length).Max(i => part.Row(i)[d]);

    /// <summary>
    /// Adds part after part. A sum that is enough whatever comes is counted with all that can come; one that cannot be enough is left
    /// out; the others go on, equal ones together.
    /// </summary>
    private bool TryCount(int mostVectors, out TCount count)
    {
        count = TCount.Zero;
        var width = parties.Length;
        var open = new Points<TValue, TCount>(width, 1);
        open.Add(new TValue[width], TCount.One, TCount.Zero);
        for (var k = 0; k < parts.Count; k++)
        {
            var rest = parts.Skip(k + 1).ToList();
            var least = parties.Select(d => rest.Aggregate(TValue.Zero, (sum, part) => sum + Least(part, d))).ToArray();
            var most = parties.Select(d => rest.Aggregate(TValue.Zero, (sum, part) => sum + Most(part, d))).ToArray();
            var following = rest.Aggregate(
                TCount.One, (product, part) => product * part.Counts.Take(part.Length).Aggregate(TCount.Zero, (sum, each) => sum + each));
            var next = new Points<TValue, TCount>(width, 1024);
            var row = new TValue[width];
            for (var i = 0; i < open.Length; i++)
            {
                cancellation.ThrowIfCancellationRequested();
                for (var v = 0; v < parts[k].Length; v++)
                {
                    var (isEnough, canBe) = (true, true);
                    for (var d = 0; d < width; d++)
                    {
                        row[d] = open.Row(i)[d] + parts[k].Row(v)[d];
                        isEnough &= row[d] + least[d] >= needs[d];
                        canBe &= row[d] + most[d] >= needs[d];
                    }

                    if (isEnough)
                    {
                        count += open.Counts[i] * parts[k].Counts[v] * following;
                    }
                    else if (canBe)
                    {
                        next.Add(row, open.Counts[i] * parts[k].Counts[v], TCount.Zero);
                    }
                }
            }

            next.Sort();
            if (next.Length > mostVectors)
            {
                return false;
            }

            open = next;
        }

        return true;
    }
}
