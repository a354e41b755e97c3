using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Negotiation.Analysis;

/// <summary>The frontier of the sums of two parts, for two parties.</summary>
/// <remarks>
/// One part is shifted by every point of the other. A shifted frontier is in order, the first utility falling and the second rising,
/// so the shifted ones are merged two by two; what comes later in the order is dominated unless its second utility is larger. Large
/// parts are merged stretch by stretch of the first utility, each so short that it stays in the cache. Which list comes next, and
/// whether its point stays, are as good as chance: nothing branches on them. The place to read is computed, the point is written, and
/// whether it is kept decides only where the next one goes.
/// </remarks>
internal sealed class TwoPartyFold<TValue, TCount>(CancellationToken cancellation)
    where TValue : struct, IBinaryInteger<TValue>
    where TCount : struct, IBinaryInteger<TCount>
{
    private const int Stretch = 8192;
    private const int MostRoom = 1 << 20;

    private readonly List<(int Start, int End)> runs = [];
    private Entry[] from = [];
    private Entry[] into = [];

    /// <summary>The frontier of the sums, as a list of its own.</summary>
    public Points<TValue, TCount> Add(Points<TValue, TCount> many, Points<TValue, TCount> few)
    {
        var list = Entries(many);
        var ends = new int[few.Length];
        var starts = new int[few.Length];
        var step = Math.Max(1, Stretch / few.Length);
        var sums = new Points<TValue, TCount>(2, (int)Math.Min((long)many.Length * few.Length, MostRoom));
        while (Array.Exists(starts, start => start < list.Length))
        {
            cancellation.ThrowIfCancellationRequested();
            Bound(list, few, starts, ends, step);
            Shift(list, few, starts, ends);
            Merge(sums);
            ends.CopyTo(starts, 0);
        }

        return sums.Length > sums.Counts.Length / 2 ? sums : sums.Trimmed();
    }

    private static Entry[] Entries(Points<TValue, TCount> points)
    {
        var list = new Entry[points.Length];
        for (var i = 0; i < list.Length; i++)
        {
            list[i] = new Entry(points.Values[2 * i], points.Values[(2 * i) + 1], points.Counts[i], points.First[i]);
        }

        return list;
    }

    /// <summary>
    /// How far each list goes in this stretch: to the largest of the utilities that lie a step ahead, itself not included. So no list
    /// goes farther than a step, one goes a whole step, and equal vectors are in one stretch.
    /// </summary>
    private static void Bound(Entry[] list, Points<TValue, TCount> few, int[] starts, int[] ends, int step)
    {
        TValue? bound = null;
        for (var k = 0; k < starts.Length; k++)
        {
            if (starts[k] + step < list.Length)
            {
                var ahead = list[starts[k] + step].First + few.Values[2 * k];
                bound = bound is { } largest && largest >= ahead ? bound : ahead;
            }
        }

        for (var k = 0; k < starts.Length; k++)
        {
            var (low, high) = (starts[k], Math.Min(list.Length, starts[k] + step));
            while (bound is { } least && low < high)
            {
                var middle = (low + high) >>> 1;
                (low, high) = list[middle].First + few.Values[2 * k] > least ? (middle + 1, high) : (low, middle);
            }

            ends[k] = high;
        }
    }

    /// <summary>Writes the shifted stretches of all lists one after the other.</summary>
    private void Shift(Entry[] list, Points<TValue, TCount> few, int[] starts, int[] ends)
    {
        var total = 0;
        for (var k = 0; k < starts.Length; k++)
        {
            total += ends[k] - starts[k];
        }

        if (from.Length < total)
        {
            (from, into) = (new Entry[total], new Entry[total]);
        }

        runs.Clear();
        var at = 0;
        for (var k = 0; k < starts.Length; k++)
        {
            var (first, second, count, index) = (few.Values[2 * k], few.Values[(2 * k) + 1], few.Counts[k], few.First[k]);
            var source = list.AsSpan(starts[k], ends[k] - starts[k]);
            var target = from.AsSpan(at, source.Length);
            if (count == TCount.One)
            {
                for (var i = 0; i < source.Length; i++)
                {
                    target[i] = new Entry(source[i].First + first, source[i].Second + second, source[i].Count, source[i].Index + index);
                }
            }
            else
            {
                for (var i = 0; i < source.Length; i++)
                {
                    target[i] = new Entry(source[i].First + first, source[i].Second + second, source[i].Count * count, source[i].Index + index);
                }
            }

            if (source.Length > 0)
            {
                runs.Add((at, at + source.Length));
            }

            at += source.Length;
        }
    }

    /// <summary>Merges the lists two by two, and adds what is left to the result.</summary>
    private void Merge(Points<TValue, TCount> sums)
    {
        while (runs.Count > 1)
        {
            var (at, kept) = (0, 0);
            for (var r = 0; r < runs.Count; r += 2)
            {
                var start = at;
                if (r + 1 < runs.Count)
                {
                    at = Merge(from, runs[r], runs[r + 1], into, at);
                }
                else
                {
                    var rest = from.AsSpan(runs[r].Start, runs[r].End - runs[r].Start);
                    rest.CopyTo(into.AsSpan(at));
                    at += rest.Length;
                }

                runs[kept++] = (start, at);
            }

            runs.RemoveRange(kept, runs.Count - kept);
            (from, into) = (into, from);
        }

        var i = runs[0].Start;
        while (sums.Length > 0 && i < runs[0].End && from[i].Second <= sums.Values[(2 * sums.Length) - 1])
        {
            i++;
        }

        var left = from.AsSpan(i, runs[0].End - i);
        sums.Reserve(sums.Length + left.Length);
        var values = sums.Values.AsSpan(2 * sums.Length);
        var counts = sums.Counts.AsSpan(sums.Length);
        var first = sums.First.AsSpan(sums.Length);
        for (var k = 0; k < left.Length; k++)
        {
            (values[2 * k], values[(2 * k) + 1], counts[k], first[k]) = (left[k].First, left[k].Second, left[k].Count, left[k].Index);
        }

        sums.Length += left.Length;
    }

    private static int Merge(Entry[] source, (int Start, int End) one, (int Start, int End) other, Entry[] target, int at)
    {
        ref var list = ref MemoryMarshal.GetArrayDataReference(source);
        ref var result = ref MemoryMarshal.GetArrayDataReference(target);
        var (i, n, j, m) = (one.Start, one.End, other.Start, other.End);

        // Lower than every second utility, because that rises along a list.
        var highest = TValue.Min(source[i].Second, source[j].Second) - TValue.One;
        while (i < n && j < m)
        {
            ref var left = ref Unsafe.Add(ref list, i);
            ref var right = ref Unsafe.Add(ref list, j);
            if (left.First == right.First && left.Second == right.Second)
            {
                if (left.Second > highest)
                {
                    highest = left.Second;
                    Unsafe.Add(ref result, at) = new Entry(left.First, left.Second, left.Count + right.Count, TCount.Min(left.Index, right.Index));
                    at++;
                }

                i++;
                j++;
                continue;
            }

            int isLeft = Unsafe.BitCast<bool, byte>(left.First > right.First | (left.First == right.First & left.Second > right.Second));
            ref var next = ref Unsafe.Add(ref list, j ^ ((i ^ j) & -isLeft));
            Unsafe.Add(ref result, at) = next;
            at += Unsafe.BitCast<bool, byte>(next.Second > highest);
            highest = TValue.Max(next.Second, highest);
            i += isLeft;
            j += 1 - isLeft;
        }

        // Only the head of what is left can be dominated.
        var (start, end) = i < n ? (i, n) : (j, m);
        while (start < end && source[start].Second <= highest)
        {
            start++;
        }

        var rest = source.AsSpan(start, end - start);
        rest.CopyTo(target.AsSpan(at));
        return at + rest.Length;
    }

    /// <summary>A vector of two utilities.</summary>
    /// <param name="first">The utility of the first party.</param>
    /// <param name="second">The utility of the second party.</param>
    /// <param name="count">How many outcomes have it.</param>
    /// <param name="index">The first of them.</param>
    private readonly struct Entry(TValue first, TValue second, TCount count, TCount index)
    {
        public readonly TValue First = first;
        public readonly TValue Second = second;
        public readonly TCount Count = count;
        public readonly TCount Index = index;
    }
}
