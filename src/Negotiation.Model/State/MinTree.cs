namespace Negotiation.Model;

/// <summary>Finds, among many numbers, those that are not greater than a limit, without looking at the others.</summary>
/// <remarks>A tree of least values over an array (a segment tree): each search takes time that grows with the logarithm of the length, and with what is found.</remarks>
internal sealed class MinTree
{
    private readonly int[] least;
    private readonly int leaves;
    private readonly int count;

    /// <summary>A tree over numbers.</summary>
    public MinTree(ReadOnlySpan<int> values)
    {
        count = values.Length;
        leaves = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(count, 1));
        least = new int[2 * leaves];
        Array.Fill(least, DayNumber.Never);
        values.CopyTo(least.AsSpan(leaves));
        for (var node = leaves - 1; node > 0; node--)
        {
            least[node] = Math.Min(least[2 * node], least[(2 * node) + 1]);
        }
    }

    /// <summary>The same as <see cref="LastBefore(int, int)"/> in a few numbers, by a look at each.</summary>
    public static int LastBefore(ReadOnlySpan<int> values, int end, int limit)
    {
        var place = Math.Min(end, values.Length) - 1;
        while (place >= 0 && values[place] > limit)
        {
            place--;
        }

        return place;
    }

    /// <summary>The same as <see cref="FirstFrom(int, int)"/> in a few numbers, by a look at each.</summary>
    public static int FirstFrom(ReadOnlySpan<int> values, int start, int limit)
    {
        for (var place = start; place < values.Length; place++)
        {
            if (values[place] <= limit)
            {
                return place;
            }
        }

        return -1;
    }

    /// <summary>The last place before <paramref name="end"/> whose number is not greater than the limit; -1 when there is none.</summary>
    public int LastBefore(int end, int limit)
    {
        // From the leaf just after the range, climb until a left sibling holds one, and descend to its right-most.
        var node = Math.Min(end, count) + leaves;
        if (node == 2 * leaves)
        {
            return least[1] <= limit ? Rightmost(1, limit) : -1;
        }

        for (; node > 1; node /= 2)
        {
            if (node % 2 == 1 && least[node - 1] <= limit)
            {
                return Rightmost(node - 1, limit);
            }
        }

        return -1;
    }

    /// <summary>The first place from <paramref name="start"/> on whose number is not greater than the limit; -1 when there is none.</summary>
    public int FirstFrom(int start, int limit)
    {
        if (start >= count)
        {
            return -1;
        }

        var node = start + leaves;
        if (least[node] <= limit)
        {
            return start;
        }

        for (; node > 1; node /= 2)
        {
            if (node % 2 == 0 && least[node + 1] <= limit)
            {
                return Leftmost(node + 1, limit);
            }
        }

        return -1;
    }

    private int Rightmost(int node, int limit)
    {
        while (node < leaves)
        {
            node = least[(2 * node) + 1] <= limit ? (2 * node) + 1 : 2 * node;
        }

        return node - leaves;
    }

    private int Leftmost(int node, int limit)
    {
        while (node < leaves)
        {
            node = least[2 * node] <= limit ? 2 * node : (2 * node) + 1;
        }

        return node - leaves;
    }
}
