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
}
