namespace Negotiation.Model;

/// <summary>An answer that is another one on a later date, or once more is known.</summary>
public sealed record Change
{
    internal Change(Answer? before, Answer? after)
    {
        Key = (after ?? before)!.Key;
        Before = before;
        After = after;
    }

    /// <summary>What is answered: the <see cref="Answer.Key"/> of both.</summary>
    public string Key { get; }

    /// <summary>The answer before; <c>null</c> when there was none.</summary>
    public Answer? Before { get; }

    /// <summary>The answer after; <c>null</c> when there is none any more.</summary>
    public Answer? After { get; }

    /// <summary>The changes from some answers to others, sorted by key.</summary>
    internal static ValueList<Change> Between(IEnumerable<Answer> before, IEnumerable<Answer> after)
    {
        var old = ByKey(before);
        var changes = new List<Change>();
        foreach (var (key, answer) in ByKey(after))
        {
            old.Remove(key, out var earlier);
            if (earlier is null || earlier.Certainty != answer.Certainty || !string.Equals(earlier.Verdict, answer.Verdict, StringComparison.Ordinal))
            {
                changes.Add(new(earlier, answer));
            }
        }

        return [.. changes.Concat(old.Values.Select(gone => new Change(gone, null))).OrderBy(change => change.Key, StringComparer.Ordinal)];
    }

    private static Dictionary<string, Answer> ByKey(IEnumerable<Answer> answers)
    {
        var byKey = new Dictionary<string, Answer>(StringComparer.Ordinal);
        foreach (var answer in answers)
        {
            byKey.TryAdd(answer.Key, answer);
        }

        return byKey;
    }
}
