namespace Negotiation.Model;

/// <summary>Tells a round of references; of a long one, its beginning and how many follow.</summary>
internal static class RoundText
{
    private const int Most = 12;

    /// <summary>The references of a round, and the first of them once more.</summary>
    public static string Of(ReadOnlySpan<int> round, Func<int, Reference> reference)
    {
        var stated = new List<string>();
        foreach (var number in round[..Math.Min(round.Length, Most)])
        {
            stated.Add(reference(number).Text);
        }

        if (round.Length > Most)
        {
            stated.Add(FormattableString.Invariant($"{round.Length - Most} more"));
        }

        return string.Join(" -> ", [.. stated, stated[0]]);
    }
}
