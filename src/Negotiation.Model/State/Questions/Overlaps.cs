namespace Negotiation.Model;

/// <summary>Finds which of several stretches of days overlap with one, without looking at the others.</summary>
internal sealed class Overlaps
{
    private readonly int[] places;
    private readonly int[] starts;
    private readonly MinTree ends;

    /// <summary>Stretches of days.</summary>
    /// <param name="places">Which of the days are meant.</param>
    /// <param name="first">The first day of each.</param>
    /// <param name="last">The last day of each.</param>
    public Overlaps(IEnumerable<int> places, int[] first, int[] last)
    {
        this.places = [.. places.OrderBy(place => first[place])];
        starts = Array.ConvertAll(this.places, place => first[place]);

        // The later the end, the less its complement.
        ends = new MinTree(Array.ConvertAll(this.places, place => ~last[place]));
    }

    /// <summary>Those that have a day from the first to the last, in no order.</summary>
    public IEnumerable<int> With(int first, int last)
    {
        for (var rank = ends.LastBefore(StartedBy(last), ~first); rank >= 0; rank = ends.LastBefore(rank, ~first))
        {
            yield return places[rank];
        }
    }

    /// <summary>How many start by a day.</summary>
    private int StartedBy(int day)
    {
        var (low, high) = (0, starts.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = starts[middle] <= day ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
