using Negotiation.Analysis;

namespace Negotiation.Benchmarks.Bargaining;

/// <summary>The usual way to a frontier: enumerate all outcomes, sort them by the first party's utility, and sweep.</summary>
internal static class SortAndSweep
{
    /// <summary>The frontier of two parties, with how many outcomes each point has and which is the first, as the fold gives it.</summary>
    public static Points<long, long> Two(ExactTables tables)
    {
        var (first, second) = (All(tables, 0), All(tables, 1));
        var outcomes = new (long First, long Second, int Index)[first.Length];
        for (var i = 0; i < outcomes.Length; i++)
        {
            outcomes[i] = (first[i], second[i], i);
        }

        MemoryExtensions.Sort(outcomes.AsSpan(), new Descending());
        var points = new Points<long, long>(2, 64);
        var highest = long.MinValue;
        for (var i = 0; i < outcomes.Length; i++)
        {
            var (one, other, index) = outcomes[i];
            if (other > highest)
            {
                highest = other;
                points.Add([one, other], 1, index);
            }
            else if (other == highest && points.Values[2 * (points.Length - 1)] == one)
            {
                points.Counts[points.Length - 1]++;
            }
        }

        return points;
    }

    /// <summary>The same, sorted by the first utilities alone as bare numbers: the fastest sort there is, as ties are settled in the sweep.</summary>
    public static Points<long, long> TwoByKeys(ExactTables tables)
    {
        var (first, second) = (All(tables, 0), All(tables, 1));
        var order = new int[first.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(first, order);
        var points = new Points<long, long>(2, 64);
        var highest = long.MinValue;
        for (var i = first.Length - 1; i >= 0;)
        {
            var (value, most, count, index) = (first[i], long.MinValue, 0L, int.MaxValue);
            for (; i >= 0 && first[i] == value; i--)
            {
                var other = second[order[i]];
                (most, count, index) = other > most ? (other, 1, order[i])
                    : other == most ? (most, count + 1, Math.Min(index, order[i]))
                    : (most, count, index);
            }

            if (most > highest)
            {
                highest = most;
                points.Add([value, most], count, index);
            }
        }

        return points;
    }

    /// <summary>The number of points of the frontier of three parties: sorted, then held against a staircase.</summary>
    public static int Three(ExactTables tables)
    {
        var points = new Points<long, long>(3, (int)tables.Size);
        var columns = Enumerable.Range(0, 3).Select(p => All(tables, p)).ToArray();
        for (var i = 0; i < columns[0].Length; i++)
        {
            points.Add([columns[0][i], columns[1][i], columns[2][i]], 1, i);
        }

        points.Sort();
        ParetoPruning.Prune(points, CancellationToken.None);
        return points.Length;
    }

    private readonly struct Descending : IComparer<(long First, long Second, int Index)>
    {
        public int Compare((long First, long Second, int Index) x, (long First, long Second, int Index) y) =>
            x.First != y.First ? (x.First > y.First ? -1 : 1)
            : x.Second != y.Second ? (x.Second > y.Second ? -1 : 1)
            : x.Index.CompareTo(y.Index);
    }

    private static long[] All(ExactTables tables, int party)
    {
        long[] sums = [0];
        for (var i = 0; i < tables.Sizes.Length; i++)
        {
            var column = tables.Values[i].Select(row => (long)row[party]).ToArray();
            var next = new long[sums.Length * column.Length];
            for (var s = 0; s < sums.Length; s++)
            {
                for (var v = 0; v < column.Length; v++)
                {
                    next[(s * column.Length) + v] = sums[s] + column[v];
                }
            }

            sums = next;
        }

        return sums;
    }
}
