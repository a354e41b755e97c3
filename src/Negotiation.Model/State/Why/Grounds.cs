namespace Negotiation.Model;

/// <summary>Why an answer is what it is: the smallest sets of statements and sources without which it would be another one.</summary>
/// <remarks>
/// An answer is another one when the answer with its <see cref="Answer.Key"/> has another <see cref="Answer.Verdict"/> or
/// <see cref="Answer.Certainty"/>, or is gone. A source that is withdrawn tells nothing any more: what rests on it alone is not
/// known, nor is the day of an event that only it tells. To withdraw fewer than a smallest set changes nothing. All that hangs
/// together with the answer is tried: through what is answered, reacted to, amended or set right, near and far, and through what
/// tells its days. The question is asked 20,000 times at most.
/// </remarks>
public sealed record Grounds
{
    internal Grounds()
    {
    }

    /// <summary>The answer.</summary>
    public Answer Answer { get; internal init => field = Guard.Set(value); }

    /// <summary>All the smallest sets, each of them enough; statements before sources, in the order of their text. Empty where nothing that can be withdrawn changes the answer, or where it is not settled.</summary>
    public ValueList<ValueList<Reference>> Withdrawals { get; internal init; }

    /// <summary>
    /// Statements and sources that carry it alone: it is the same when all others are withdrawn at once, and another one when
    /// any of these is too. Where several such sets are, one of them; where the search is not settled, all that may matter. Statements before sources.
    /// </summary>
    public ValueList<Reference> RestsOn { get; internal init; }

    /// <summary>Whether the search came to its end; <c>false</c> when it was cancelled or grew too large, or when the state does not give the answer.</summary>
    public bool IsSettled { get; internal init; }

    /// <summary>How many of the statements and sources may be withdrawn, whichever they are, without a change; as far as the search came; all of them where nothing changes the answer.</summary>
    public int Withstands { get; internal init => field = Guard.NotNegative(value); }
}
