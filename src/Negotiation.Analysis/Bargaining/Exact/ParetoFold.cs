using System.Numerics;

namespace Negotiation.Analysis;

/// <summary>The Pareto frontier of sums: folds part after part of the issues into the frontier so far, and never enumerates outcomes.</summary>
/// <remarks>
/// Utilities are additive, so an outcome whose part is dominated is dominated itself, by what has the better part and the same rest.
/// Only the frontier of a part has therefore to be kept. For every point of the next part the frontier so far is shifted by that
/// point's utilities; a shifted frontier is still in order, so the shifted ones are merged two by two like sorted lists. Vectors that
/// are equal become one, their counts are added, and the smaller index is kept. Two parties have a merge of their own. Multi-objective
/// dynamic programming; for outcome spaces of negotiations see Koça, de Jonge and Baarslag, Algorithms 17(5) 200, 2024.
/// </remarks>
internal sealed class ParetoFold<TValue, TCount>(int parties, int mostPoints, CancellationToken cancellation)
    where TValue : struct, IBinaryInteger<TValue>
    where TCount : struct, IBinaryInteger<TCount>
{
    /// <summary>How many sums, for each point that a frontier may have, are held at a time.</summary>
    private const int MostSums = 8;

    /// <summary>What a frontier that has too many points is thinned to, at most.</summary>
    private readonly int thinnedTo = Math.Max(1, Math.Min(mostPoints, 1 << 14) / 2);
    private readonly TwoPartyFold<TValue, TCount>? two = parties == 2 ? new(cancellation) : null;
    private Points<TValue, TCount> from = new(parties, 0);
    private Points<TValue, TCount> into = new(parties, 0);

    /// <summary>For each party by how much a utility of the result can fall short; zeros when it is exact.</summary>
    public TValue[] Shortfall { get; } = new TValue[parties];

    /// <summary>Whether points were left out.</summary>
    public bool IsThinned { get; private set; }

    /// <summary>The frontier of the sums of a vector of each part.</summary>
    /// <param name="parts">The frontier of each part: sorted, without dominated and without equal vectors.</param>
    public Points<TValue, TCount> Fold(IReadOnlyList<Points<TValue, TCount>> parts)
    {
        var frontier = new Points<TValue, TCount>(parties, 1);
        frontier.Add(new TValue[parties], TCount.One, TCount.Zero);
        foreach (var part in parts)
        {
            cancellation.ThrowIfCancellationRequested();
            var room = MostSums * (long)mostPoints;
            if ((long)frontier.Length * part.Length > room)
            {
                Thin(frontier, thinnedTo);
            }

            if ((long)frontier.Length * part.Length > room)
            {
                Thin(part, (int)Math.Max(1, room / frontier.Length));
            }

            frontier = frontier.Length >= part.Length ? Add(frontier, part) : Add(part, frontier);
            if (frontier.Length > mostPoints)
            {
                Thin(frontier, thinnedTo);
            }
        }

        return frontier;
    }

    /// <summary>The frontier of the sums of a vector of each of two parts.</summary>
    private Points<TValue, TCount> Add(Points<TValue, TCount> many, Points<TValue, TCount> few)
    {
        if (two is not null)
        {
            return two.Add(many, few);
        }

        from = WithRoom(from, many.Length * few.Length);
        into = WithRoom(into, many.Length * few.Length);
        var runs = new List<Run>();
        var at = 0;
        for (var i = 0; i < few.Length; i += 2)
        {
            var one = new Shifted(many, 0, many.Length, few.Row(i), few.Counts[i], few.First[i]);
            var other = i + 1 < few.Length
                ? new Shifted(many, 0, many.Length, few.Row(i + 1), few.Counts[i + 1], few.First[i + 1])
                : new Shifted(many, 0, 0, few.Row(i), TCount.One, TCount.Zero);
            var end = Merge(one, other, from, at);
            runs.Add(new Run(at, end));
            at = end;
        }

        ReadOnlySpan<TValue> nothing = new TValue[parties];
        while (runs.Count > 1)
        {
            var merged = new List<Run>();
            at = 0;
            for (var i = 0; i < runs.Count; i += 2)
            {
                var (start, stop) = (runs[i].Start, runs[i].End);
                var one = new Shifted(from, start, stop - start, nothing, TCount.One, TCount.Zero);
                var other = i + 1 < runs.Count
                    ? new Shifted(from, runs[i + 1].Start, runs[i + 1].End - runs[i + 1].Start, nothing, TCount.One, TCount.Zero)
                    : new Shifted(from, 0, 0, nothing, TCount.One, TCount.Zero);
                var end = Merge(one, other, into, at);
                merged.Add(new Run(at, end));
                at = end;
            }

            (from, into, runs) = (into, from, merged);
        }

        from.Length = runs[0].End;
        ParetoPruning.Prune(from, cancellation);
        return from.Trimmed();
    }

    private Points<TValue, TCount> WithRoom(Points<TValue, TCount> points, int capacity) =>
        points.Counts.Length >= capacity ? points : new Points<TValue, TCount>(parties, Math.Max(capacity, 2 * points.Counts.Length));

    /// <summary>Merges in order, and leaves what is dominated to the pruning.</summary>
    private int Merge(in Shifted one, in Shifted other, Points<TValue, TCount> output, int at)
    {
        cancellation.ThrowIfCancellationRequested();
        var (i, j) = (0, 0);
        var (n, m) = (one.Length, other.Length);
        while (i < n || j < m)
        {
            var order = i == n ? -1 : j == m ? 1 : Compare(one, i, other, j);
            if (order >= 0)
            {
                one.CopyTo(i, output, at);
                if (order == 0)
                {
                    output.Counts[at] += other.Count(j);
                    output.First[at] = TCount.Min(output.First[at], other.First(j));
                    j++;
                }

                i++;
            }
            else
            {
                other.CopyTo(j, output, at);
                j++;
            }

            at++;
        }

        return at;
    }

    private int Compare(in Shifted one, int i, in Shifted other, int j)
    {
        var left = one.Values.Slice(i * parties, parties);
        var right = other.Values.Slice(j * parties, parties);
        for (var p = 0; p < left.Length; p++)
        {
            var (x, y) = (left[p] + one.Shift[p], right[p] + other.Shift[p]);
            if (x != y)
            {
                return x > y ? 1 : -1;
            }
        }

        return 0;
    }

    /// <summary>Keeps one point of each cell of a grid that is made coarser until the points are few.</summary>
    /// <remarks>
    /// A point that is kept counts for all of its cell, and falls short of each of them by less than a cell. The shortfalls of
    /// several thinnings add up. What is best for a party is kept, unless what is best for another is in its cell.
    /// </remarks>
    private void Thin(Points<TValue, TCount> points, int most)
    {
        IsThinned = true;
        var low = points.Row(0).ToArray();
        var high = points.Row(0).ToArray();
        var best = new int[parties];
        for (var i = 1; i < points.Length; i++)
        {
            var row = points.Row(i);
            for (var p = 0; p < parties; p++)
            {
                best[p] = row[p] > high[p] ? i : best[p];
                low[p] = TValue.Min(low[p], row[p]);
                high[p] = TValue.Max(high[p], row[p]);
            }
        }

        for (var cells = most; ; cells = Math.Max(1, cells / 2))
        {
            cancellation.ThrowIfCancellationRequested();
            var width = new TValue[parties];
            for (var p = 0; p < parties; p++)
            {
                width[p] = ((high[p] - low[p]) / TValue.CreateChecked(cells)) + TValue.One;
            }

            var kept = new Dictionary<Cell, int>(new CellComparer());
            for (var p = 0; p < parties; p++)
            {
                kept.TryAdd(Cell.Of(points.Row(best[p]), low, width), best[p]);
            }

            var isFew = true;
            for (var i = 0; i < points.Length && isFew; i++)
            {
                var cell = Cell.Of(points.Row(i), low, width);
                kept.TryAdd(cell, i);
                isFew = kept.Count <= most || cells == 1;
            }

            if (isFew)
            {
                Keep(points, kept, low, width);
                return;
            }
        }
    }

    private void Keep(Points<TValue, TCount> points, Dictionary<Cell, int> kept, TValue[] low, TValue[] width)
    {
        var representatives = new int[points.Length];
        for (var i = 0; i < points.Length; i++)
        {
            representatives[i] = kept[Cell.Of(points.Row(i), low, width)];
        }

        for (var i = 0; i < points.Length; i++)
        {
            if (representatives[i] != i)
            {
                points.Counts[representatives[i]] += points.Counts[i];
            }
        }

        var length = 0;
        for (var i = 0; i < points.Length; i++)
        {
            if (representatives[i] == i)
            {
                points.Move(i, length);
                length++;
            }
        }

        points.Length = length;
        for (var p = 0; p < parties; p++)
        {
            Shortfall[p] += width[p] - TValue.One;
        }
    }

    private readonly record struct Run(int Start, int End);

    private readonly record struct Cell(int[] Places)
    {
        public static Cell Of(ReadOnlySpan<TValue> row, TValue[] low, TValue[] width)
        {
            var places = new int[row.Length];
            for (var p = 0; p < places.Length; p++)
            {
                places[p] = int.CreateChecked((row[p] - low[p]) / width[p]);
            }

            return new Cell(places);
        }
    }

    private sealed class CellComparer : IEqualityComparer<Cell>
    {
        public bool Equals(Cell x, Cell y) => x.Places.AsSpan().SequenceEqual(y.Places);

        public int GetHashCode(Cell obj)
        {
            var hash = default(HashCode);
            foreach (var place in obj.Places)
            {
                hash.Add(place);
            }

            return hash.ToHashCode();
        }
    }

    /// <summary>A sorted list of vectors, each with something added.</summary>
    private readonly ref struct Shifted(
        Points<TValue, TCount> points, int start, int length, ReadOnlySpan<TValue> shift, TCount factor, TCount offset)
    {
        public readonly Points<TValue, TCount> Points = points;
        public readonly int Start = start;
        public readonly int Length = length;
        public readonly ReadOnlySpan<TValue> Shift = shift;
        public readonly TCount Factor = factor;
        public readonly TCount Offset = offset;
        public readonly ReadOnlySpan<TValue> Values = points.Values.AsSpan(start * points.Parties, length * points.Parties);

        public TCount Count(int i) => Points.Counts[Start + i] * Factor;

        public TCount First(int i) => Points.First[Start + i] + Offset;

        public void CopyTo(int i, Points<TValue, TCount> output, int at)
        {
            var row = output.Values.AsSpan(at * Shift.Length, Shift.Length);
            for (var p = 0; p < row.Length; p++)
            {
                row[p] = Values[(i * row.Length) + p] + Shift[p];
            }

            output.Counts[at] = Count(i);
            output.First[at] = First(i);
        }
    }
}
