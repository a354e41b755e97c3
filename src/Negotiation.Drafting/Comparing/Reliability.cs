namespace Negotiation.Drafting;

/// <summary>How far people, or models, who code the same text agree beyond chance.</summary>
public static class Reliability
{
    /// <summary>Krippendorff's alpha for nominal data, any number of coders, and values that are missing.</summary>
    /// <remarks>
    /// 1 where all agree, 0 where they agree as often as by chance, less where they agree less often. The difference of two values is 1,
    /// whatever they are. A unit with fewer than two values says nothing. From: Klaus Krippendorff, "Computing Krippendorff's
    /// Alpha-Reliability" (2011).
    /// </remarks>
    /// <param name="units">For each unit, what each coder made of it; <c>null</c> where one did not code it.</param>
    /// <returns>Alpha; <c>null</c> where fewer than two values can be paired, or all are the same, so that there is nothing about which one could disagree.</returns>
    /// <example>
    /// <code>
    /// string?[][] units = [["a", "b"], ["a", "a"], ["b", "b"], ["b", "b"], ["d", "b"], ["c", "c"], ["c", "c"], ["c", "c"], ["e", "e"], ["d", "d"], ["d", "d"], ["a", "d"]];
    /// Console.WriteLine($"{Reliability.KrippendorffAlpha(units):0.000}");    // 0.692
    /// </code>
    /// </example>
    public static double? KrippendorffAlpha(IEnumerable<IEnumerable<string?>> units)
    {
        ArgumentNullException.ThrowIfNull(units);
        var (counts, differing, all) = (new Dictionary<string, int>(StringComparer.Ordinal), 0.0, 0);
        foreach (var values in units.Select(unit => unit.OfType<string>().ToArray()).Where(values => values.Length > 1))
        {
            foreach (var value in values)
            {
                counts[value] = counts.GetValueOrDefault(value) + 1;
            }

            var same = values.GroupBy(value => value, StringComparer.Ordinal).Sum(group => (double)group.Count() * (group.Count() - 1));
            differing += (((double)values.Length * (values.Length - 1)) - same) / (values.Length - 1);
            all += values.Length;
        }

        var expected = ((double)all * all) - counts.Values.Sum(count => (double)count * count);
        return expected == 0 ? null : 1 - ((all - 1) * differing / expected);
    }
}
