using System.Numerics;

namespace Negotiation.Model.Json;

/// <summary>Finds the known name that an unknown one may be a slip for.</summary>
internal static class Nearest
{
    private const int LongestName = 40;
    private const int ShortestName = 3;
    private const int MostEdits = 1;

    /// <summary>The known name that is one letter away, or the same but for two neighbours that are swapped; otherwise <c>null</c>.</summary>
    public static string? To(string name, IEnumerable<string> known)
    {
        if (name.Length > LongestName)
        {
            return null;
        }

        string? nearest = null;
        var least = int.MaxValue;
        foreach (var candidate in known)
        {
            if (MayBeNear(name, candidate) && Distance(name, candidate) is var distance && distance < least)
            {
                least = distance;
                nearest = candidate;
            }
        }

        return least <= MostEdits && name.Length >= ShortestName ? nearest : null;
    }

    /// <summary>A quick look at lengths and letters: one edit changes a length by at most one and a set of letters by at most two.</summary>
    private static bool MayBeNear(string left, string right) =>
        Math.Abs(left.Length - right.Length) <= MostEdits && BitOperations.PopCount(Letters(left) ^ Letters(right)) <= 2 * MostEdits;

    private static ulong Letters(string name)
    {
        var letters = 0ul;
        foreach (var letter in name)
        {
            letters |= 1ul << (letter % 64);
        }

        return letters;
    }

    /// <summary>Edits between two names: a letter added, dropped, changed, or two neighbours swapped.</summary>
    private static int Distance(string left, string right)
    {
        Span<int> before = stackalloc int[right.Length + 1];
        Span<int> previous = stackalloc int[right.Length + 1];
        Span<int> current = stackalloc int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var same = left[i - 1] == right[j - 1];
                var least = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + (same ? 0 : 1));
                var swapped = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
                current[j] = swapped ? Math.Min(least, before[j - 2] + 1) : least;
            }

            previous.CopyTo(before);
            current.CopyTo(previous);
        }

        return previous[right.Length];
    }
}
