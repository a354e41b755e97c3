namespace Negotiation.Model;

/// <summary>The words of a row that can have been said on more than one day: no other can be open on a day.</summary>
internal readonly struct WideWords
{
    private const int Long = 64;

    private readonly int[]? places;
    private readonly int[]? earliest;
    private readonly MinTree? tree;

    private WideWords(int[] places, int[] earliest)
    {
        (this.places, this.earliest) = (places, earliest);
        tree = places.Length >= Long ? new(earliest) : null;
    }

    /// <summary>The place in the row.</summary>
    public int this[int index] => places![index];

    /// <summary>Those of a row.</summary>
    public static WideWords Of(WordRow row)
    {
        List<int>? found = null;
        var earliest = row.Earliest;
        var latest = row.Latest;
        for (var place = 0; place < earliest.Length; place++)
        {
            if (earliest[place] != latest[place])
            {
                (found ??= []).Add(place);
            }
        }

        return found is null ? default : new([.. found], [.. found.Select(place => row.Earliest[place])]);
    }

    /// <summary>The index of the first that stands at a place of the row or later.</summary>
    public int IndexFrom(int place)
    {
        var found = places.AsSpan().BinarySearch(place);
        return found < 0 ? ~found : found;
    }

    /// <summary>The index of the first, from one on, that can have been said by the day; -1 where there is none.</summary>
    public int FirstFrom(int index, int day) => tree is null ? MinTree.FirstFrom(earliest, index, day) : tree.FirstFrom(index, day);
}
