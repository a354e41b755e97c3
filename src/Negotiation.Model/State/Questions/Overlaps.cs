namespace Negotiation.Model;

/// <summary>Finds which of several stretches of days overlap with one.</summary>
/// <param name="places">Which of the days are meant.</param>
/// <param name="first">The first day of each.</param>
/// <param name="last">The last day of each.</param>
internal sealed class Overlaps(IEnumerable<int> places, int[] first, int[] last)
{
    private readonly int[] byStart = [.. places.OrderBy(place => first[place])];

    /// <summary>Those that have a day from one to another, in no order.</summary>
    public IEnumerable<int> With(int from, int to) => byStart.TakeWhile(place => first[place] <= to).Where(place => last[place] >= from);
}
