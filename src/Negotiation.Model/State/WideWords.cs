namespace Negotiation.Model;

/// <summary>The words of a row that can have been said on more than one day: no other can be open on a day.</summary>
internal readonly struct WideWords
{
    private const int Long = 64;

    private readonly (int Place, int Earliest)[] words;
    private readonly MinTree? tree;

    private WideWords((int Place, int Earliest)[] words)
    {
        this.words = words;
        tree = words.Length >= Long ? new(Array.ConvertAll(words, static word => word.Earliest)) : null;
    }

    /// <summary>The place in the row.</summary>
    public int this[int index] => words[index].Place;

    /// <summary>Those of a row.</summary>
    public static WideWords Of(WordRow row)
    {
        List<(int, int)>? found = null;
        var latest = row.Latest;
        for (var place = 0; place < latest.Length; place++)
        {
            if (row.EarliestOf(place) is var earliest && earliest != latest[place])
            {
                (found ??= []).Add((place, earliest));
            }
        }

        return new(found is null ? [] : [.. found]);
    }

    /// <summary>The index of the first that stands at a place of the row or later.</summary>
    public int IndexFrom(int place)
    {
        var (low, high) = (0, words.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = words[middle].Place < place ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The index of the first, from one on, that can have been said by the day; -1 where there is none.</summary>
    public int FirstFrom(int index, int day)
    {
        if (tree is not null)
        {
            return tree.FirstFrom(index, day);
        }

        for (var next = index; next < words.Length; next++)
        {
            if (words[next].Earliest <= day)
            {
                return next;
            }
        }

        return -1;
    }
}
