namespace Negotiation.Model;

/// <summary>Brings together what has the same number, in a pass that counts and a pass that places; what has one number stays in its order.</summary>
internal static class Numbered
{
    /// <summary>Groups items by their numbers.</summary>
    /// <param name="items">The items, each of which is a place in <paramref name="numbers"/>.</param>
    /// <param name="numbers">The number of each item, at least 0 and less than there are groups.</param>
    /// <param name="ends">Takes where the group of each number ends, which is where that of the next begins; of one place more than there are groups.</param>
    /// <param name="grouped">Takes the items.</param>
    public static void Group(ReadOnlySpan<int> items, ReadOnlySpan<int> numbers, Span<int> ends, Span<int> grouped)
    {
        ends.Clear();
        foreach (var item in items)
        {
            ends[numbers[item] + 1]++;
        }

        for (var number = 1; number < ends.Length; number++)
        {
            ends[number] += ends[number - 1];
        }

        // Where a group begins becomes where it ends, as each of its items is placed.
        foreach (var item in items)
        {
            grouped[ends[numbers[item]]++] = item;
        }
    }

    /// <summary>The range of a group.</summary>
    public static Range RangeOf(int number, ReadOnlySpan<int> ends) => (number == 0 ? 0 : ends[number - 1])..ends[number];

    /// <summary>Groups the places in a list of numbers.</summary>
    public static (int[] Places, int[] Ends) Group(ReadOnlySpan<int> numbers, int groups)
    {
        var places = new int[numbers.Length];
        for (var place = 0; place < places.Length; place++)
        {
            places[place] = place;
        }

        var ends = new int[groups + 1];
        var grouped = new int[numbers.Length];
        Group(places, numbers, ends, grouped);
        return (grouped, ends);
    }
}
