using System.Numerics;

namespace Negotiation.Analysis;

/// <summary>The Pareto frontier of issues that constraints bind together: every combination is looked at, most of them only in passing.</summary>
/// <remarks>
/// Combinations come in blocks that differ in their last issues, in which they stand in the order of the first party's utility.
/// Approximate utilities in 32-bit numbers are held against points of the frontier so far, many combinations in one instruction: with
/// two parties against the one point that can dominate them all, which is found by walking along the frontier as the block goes on;
/// with more against some points. An approximation is rounded down by less than one for each issue, so a combination that is smaller by
/// at least that many for every party is dominated for certain; what is left over is held against the constraints, and compared exactly.
/// </remarks>
internal sealed class ParetoFilter<TValue, TCount>
    where TValue : struct, IBinaryInteger<TValue>
    where TCount : struct, IBinaryInteger<TCount>
{
    private const int BlockLength = 16_384;
    private const int FirstBuffer = 2048;
    private const int MostChampions = 64;
    private const int Scale = 1 << 28;

    private readonly ExactTables tables;
    private readonly ConstraintComponent component;
    private readonly int parties;
    private readonly CancellationToken cancellation;
    private readonly TValue[] caps;

    private readonly int split;
    private readonly int block;
    private readonly int padded;
    private readonly int[] approximate;
    private readonly TValue[] exact;
    private readonly TCount[] indexes;
    private readonly int[] original;
    private readonly TValue[][][] values;
    private readonly TCount[] strides;
    private readonly int[][][] approximations;
    private readonly BigInteger[] low;
    private readonly BigInteger[] range;

    private readonly TValue[] sum;

    private Points<TValue, TCount> frontier;
    private Points<TValue, TCount> buffer;
    private int[] champions = [];

    private ParetoFilter(ExactTables tables, ConstraintComponent component, CancellationToken cancellation)
    {
        (this.tables, this.component, this.cancellation, parties) = (tables, component, cancellation, tables.Parties);
        caps = [.. tables.Denominators.Select((one, p) => TValue.CreateChecked(tables.IsCapped[p] ? one : tables.Largest))];
        frontier = new(parties, 0);
        buffer = new(parties, FirstBuffer);
        sum = new TValue[parties];

        var issues = component.Issues;
        (split, block) = (issues.Length - 1, tables.Sizes[issues[^1]]);
        while (split > 0 && (long)block * tables.Sizes[issues[split - 1]] <= BlockLength)
        {
            split--;
            block *= tables.Sizes[issues[split]];
        }

        low = new BigInteger[parties];
        range = new BigInteger[parties];
        foreach (var issue in issues)
        {
            for (var p = 0; p < parties; p++)
            {
                low[p] += tables.Extreme(issue, p, isLargest: false);
                range[p] += tables.Extreme(issue, p, isLargest: true) - tables.Extreme(issue, p, isLargest: false);
            }
        }

        approximations = [.. issues.Select(Approximate)];
        values = [.. issues.Select(issue => tables.Values[issue].Select(row => Array.ConvertAll(row, TValue.CreateChecked)).ToArray())];
        strides = [.. issues.Select(issue => TCount.CreateChecked(tables.Strides[issue]))];
        padded = (block + Vector<int>.Count - 1) / Vector<int>.Count * Vector<int>.Count;
        approximate = new int[parties * padded];
        approximate.AsSpan().Fill(int.MinValue / 2);
        exact = new TValue[block * parties];
        indexes = new TCount[block];
        original = new int[block];
        FillBlock();
    }

    /// <summary>The frontier, and how many combinations are allowed.</summary>
    /// <param name="tables">What each value adds.</param>
    /// <param name="component">The issues and their constraints.</param>
    /// <param name="cancellation">Stops it.</param>
    public static (Points<TValue, TCount> Frontier, BigInteger Feasible) Of(
        ExactTables tables, ConstraintComponent component, CancellationToken cancellation)
    {
        var filter = new ParetoFilter<TValue, TCount>(tables, component, cancellation);
        var feasible = filter.Run();
        return (filter.frontier, feasible);
    }

    private int[][] Approximate(int issue) =>
    [
        .. Enumerable.Range(0, parties).Select(p =>
        {
            var least = tables.Extreme(issue, p, isLargest: false);
            return tables.Values[issue]
                .Select(row => range[p].IsZero ? 0 : (int)((row[p] - least) * Scale / range[p]))
                .ToArray();
        }),
    ];

    private void FillBlock()
    {
        var places = new int[component.Issues.Length];
        var near = new int[parties][];
        for (var p = 0; p < parties; p++)
        {
            near[p] = new int[block];
        }

        var sums = new TValue[block * parties];
        var parts = new TCount[block];
        for (var j = 0; j < block; j++)
        {
            for (var k = split; k < places.Length; k++)
            {
                for (var p = 0; p < parties; p++)
                {
                    sums[(j * parties) + p] += values[k][places[k]][p];
                    near[p][j] += approximations[k][p][places[k]];
                }

                parts[j] += strides[k] * TCount.CreateTruncating(places[k]);
            }

            original[j] = j;
            Advance(places, split, places.Length);
        }

        Array.Sort((int[])near[0].Clone(), original);
        for (var j = 0; j < block; j++)
        {
            for (var p = 0; p < parties; p++)
            {
                exact[(j * parties) + p] = sums[(original[j] * parties) + p];
                approximate[(p * padded) + j] = near[p][original[j]];
            }

            indexes[j] = parts[original[j]];
        }
    }

    private bool Advance(int[] places, int from, int to)
    {
        for (var k = to - 1; k >= from; k--)
        {
            if (++places[k] < tables.Sizes[component.Issues[k]])
            {
                return true;
            }

            places[k] = 0;
        }

        return false;
    }

    private BigInteger Run()
    {
        var within = new BlockConstraints(component, tables.Sizes, split, block);
        var places = new int[split];
        var nearBase = new int[parties];
        var exactBase = new TValue[parties];
        var feasible = BigInteger.Zero;
        var thresholds = new int[MostChampions * parties];
        do
        {
            cancellation.ThrowIfCancellationRequested();
            if (!within.Enter(places))
            {
                continue;
            }

            feasible += within.Allowed;
            var index = TCount.Zero;
            Array.Clear(nearBase);
            Array.Clear(exactBase);
            for (var k = 0; k < split; k++)
            {
                index += strides[k] * TCount.CreateTruncating(places[k]);
                for (var p = 0; p < parties; p++)
                {
                    nearBase[p] += approximations[k][p][places[k]];
                    exactBase[p] += values[k][places[k]][p];
                }
            }

            if (parties == 2)
            {
                WalkBlock(within, nearBase, exactBase, index);
            }
            else
            {
                var used = Thresholds(nearBase, thresholds);
                for (var j = 0; j < block; j += Vector<int>.Count)
                {
                    Collect(Alive(j, thresholds, used), j, within, exactBase, index);
                }
            }

            if (buffer.Length >= Math.Max(FirstBuffer, frontier.Length / 2))
            {
                Settle();
            }
        }
        while (Advance(places, 0, split));

        Settle();
        return feasible;
    }

    /// <summary>
    /// Two parties: the first utility rises along the block, and the frontier falls in the first and rises in the second, so the point
    /// with the smallest first utility that is still large enough has the largest second one of those that can dominate.
    /// </summary>
    private void WalkBlock(BlockConstraints within, int[] nearBase, TValue[] exactBase, TCount index)
    {
        var c = (champions.Length / 2) - 1;
        for (var j = 0; j < block; j += Vector<int>.Count)
        {
            var largest = approximate[Math.Min(j + Vector<int>.Count, block) - 1] + nearBase[0];
            while (c >= 0 && champions[2 * c] < largest)
            {
                c--;
            }

            var alive = c < 0
                ? Vector<int>.AllBitsSet
                : Vector.GreaterThan(new Vector<int>(approximate, padded + j), new Vector<int>(champions[(2 * c) + 1] - nearBase[1]));
            if (alive != Vector<int>.Zero)
            {
                Collect(alive, j, within, exactBase, index);
            }
        }
    }

    /// <summary>Keeps those of some combinations that are left over and allowed.</summary>
    private void Collect(Vector<int> alive, int from, BlockConstraints within, TValue[] exactBase, TCount index)
    {
        if (alive == Vector<int>.Zero)
        {
            return;
        }

        for (var lane = from; lane < Math.Min(from + Vector<int>.Count, block); lane++)
        {
            if (alive[lane - from] == 0 || !within.Allows(original[lane]))
            {
                continue;
            }

            for (var p = 0; p < parties; p++)
            {
                sum[p] = TValue.Min(exactBase[p] + exact[(lane * parties) + p], caps[p]);
            }

            buffer.Add(sum, TCount.One, index + indexes[lane]);
        }
    }

    /// <summary>For each point of comparison that can matter in this block, what a combination must exceed for some party to stay.</summary>
    private int Thresholds(int[] nearBase, int[] thresholds)
    {
        var used = 0;
        for (var c = 0; c < champions.Length; c += parties)
        {
            var canMatter = true;
            for (var p = 0; p < parties; p++)
            {
                var limit = champions[c + p] == int.MaxValue ? int.MaxValue : champions[c + p] - nearBase[p];
                thresholds[(used * parties) + p] = limit;
                canMatter &= limit >= 0;
            }

            used += canMatter ? 1 : 0;
        }

        return used;
    }

    /// <summary>Which of the combinations from one on are not dominated for certain.</summary>
    private Vector<int> Alive(int from, int[] thresholds, int used)
    {
        var alive = Vector<int>.AllBitsSet;
        for (var c = 0; c < used && alive != Vector<int>.Zero; c++)
        {
            var exceeds = Vector<int>.Zero;
            for (var p = 0; p < parties; p++)
            {
                exceeds |= Vector.GreaterThan(new Vector<int>(approximate, (p * padded) + from), new Vector<int>(thresholds[(c * parties) + p]));
            }

            alive &= exceeds;
        }

        return alive;
    }

    /// <summary>Brings what is left over into the frontier, and chooses points of comparison anew.</summary>
    private void Settle()
    {
        if (buffer.Length == 0)
        {
            return;
        }

        for (var i = 0; i < frontier.Length; i++)
        {
            buffer.Add(frontier.Row(i), frontier.Counts[i], frontier.First[i]);
        }

        buffer.Sort();
        ParetoPruning.Prune(buffer, cancellation);
        frontier = buffer.Trimmed();
        buffer.Length = 0;
        Choose();
    }

    private void Choose()
    {
        if (range.All(each => each.IsZero))
        {
            return;
        }

        // Two parties walk along all points; more are held against some of them.
        var count = parties == 2 ? frontier.Length : Math.Min(MostChampions, frontier.Length);
        champions = new int[count * parties];
        var margin = component.Issues.Length;
        for (var c = 0; c < count; c++)
        {
            var row = frontier.Row((int)((long)c * frontier.Length / count));
            for (var p = 0; p < parties; p++)
            {
                champions[(c * parties) + p] = range[p].IsZero
                    ? int.MaxValue
                    : (int)((BigInteger.CreateChecked(row[p]) - low[p]) * Scale / range[p]) - margin;
            }
        }
    }
}
