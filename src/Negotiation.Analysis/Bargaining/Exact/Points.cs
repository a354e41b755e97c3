using System.Numerics;

namespace Negotiation.Analysis;

/// <summary>Utility vectors in whole numbers, each with how many outcomes have it and the first of them.</summary>
/// <remarks>
/// A vector stands in <see cref="Values"/> row by row, <c>[point][party]</c>. An outcome is named by its lexicographic index, so that
/// the first of two outcomes is the smaller number, and a part of an outcome is the part of that number which its issues add to it.
/// </remarks>
/// <typeparam name="TValue">The whole number of a utility.</typeparam>
/// <typeparam name="TCount">The whole number that can hold the size of the outcome space.</typeparam>
internal sealed class Points<TValue, TCount>(int parties, int capacity)
    where TValue : struct, IBinaryInteger<TValue>
    where TCount : struct, IBinaryInteger<TCount>
{
    public int Parties { get; } = parties;

    public int Length { get; set; }

    public TValue[] Values { get; private set; } = GC.AllocateUninitializedArray<TValue>(parties * capacity);

    public TCount[] Counts { get; private set; } = GC.AllocateUninitializedArray<TCount>(capacity);

    public TCount[] First { get; private set; } = GC.AllocateUninitializedArray<TCount>(capacity);

    public ReadOnlySpan<TValue> Row(int point) => Values.AsSpan(point * Parties, Parties);

    /// <summary>Makes room for a number of points; those that it has stay.</summary>
    public void Reserve(int capacity)
    {
        if (capacity <= Counts.Length)
        {
            return;
        }

        var (values, counts, first) = (Values, Counts, First);
        var size = Math.Max(capacity, 2 * counts.Length);
        Array.Resize(ref values, size * Parties);
        Array.Resize(ref counts, size);
        Array.Resize(ref first, size);
        (Values, Counts, First) = (values, counts, first);
    }

    /// <summary>Adds a point at the end.</summary>
    public void Add(ReadOnlySpan<TValue> row, TCount count, TCount first)
    {
        Reserve(Length + 1);
        row.CopyTo(Values.AsSpan(Length * Parties));
        Counts[Length] = count;
        First[Length] = first;
        Length++;
    }

    /// <summary>Moves a point within the list.</summary>
    public void Move(int from, int to)
    {
        if (from != to)
        {
            Row(from).CopyTo(Values.AsSpan(to * Parties));
            Counts[to] = Counts[from];
            First[to] = First[from];
        }
    }

    /// <summary>A copy that has no room to spare.</summary>
    public Points<TValue, TCount> Trimmed()
    {
        var copy = new Points<TValue, TCount>(Parties, Length) { Length = Length };
        Values.AsSpan(0, Length * Parties).CopyTo(copy.Values);
        Counts.AsSpan(0, Length).CopyTo(copy.Counts);
        First.AsSpan(0, Length).CopyTo(copy.First);
        return copy;
    }

    /// <summary>Sorts the vectors, the larger first by the first party, then by the next; those that are equal become one.</summary>
    public void Sort()
    {
        var order = new int[Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        MemoryExtensions.Sort(order.AsSpan(), new Descending(Values, Parties));
        var sorted = new Points<TValue, TCount>(Parties, Length);
        foreach (var i in order)
        {
            var last = sorted.Length - 1;
            if (last >= 0 && sorted.Row(last).SequenceEqual(Row(i)))
            {
                sorted.Counts[last] += Counts[i];
                sorted.First[last] = TCount.Min(sorted.First[last], First[i]);
            }
            else
            {
                sorted.Add(Row(i), Counts[i], First[i]);
            }
        }

        (Values, Counts, First, Length) = (sorted.Values, sorted.Counts, sorted.First, sorted.Length);
    }

    private readonly struct Descending(TValue[] values, int parties) : IComparer<int>
    {
        public int Compare(int x, int y)
        {
            for (var p = 0; p < parties; p++)
            {
                var order = values[(y * parties) + p].CompareTo(values[(x * parties) + p]);
                if (order != 0)
                {
                    return order;
                }
            }

            return 0;
        }
    }
}
