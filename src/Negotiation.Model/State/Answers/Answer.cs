namespace Negotiation.Model;

/// <summary>An answer that follows from a record as of a date: what it says, how surely, why, and what it rests on.</summary>
/// <remarks>
/// An answer is derived and never stored. Two answers with one <see cref="Key"/> say the same when their
/// <see cref="Verdict"/> and <see cref="Certainty"/> are equal, whatever they rest on. The hierarchy is closed.
/// </remarks>
public abstract record Answer
{
    private protected Answer()
    {
    }

    /// <summary>What is answered: the question and its subjects, such as <c>position party:russia proposal:truce</c>.</summary>
    public abstract string Key { get; }

    /// <summary>The question that is answered: the first word of the <see cref="Key"/>.</summary>
    public string Question => Key[..Key.IndexOf(' ', StringComparison.Ordinal)];

    /// <summary>What it is an answer about: the other words of the <see cref="Key"/>.</summary>
    public ValueList<Reference> Subjects => [.. Key.Split(' ').Skip(1).Select(Reference.Parse)];

    /// <summary>What it says, in a few words of fixed wording, such as <c>rejects</c>.</summary>
    public abstract string Verdict { get; }

    /// <summary>How sure it is: <see cref="Truth.Maybe"/> where uncertain values allow another answer, <see cref="Truth.Unknown"/> where what it needs is not recorded.</summary>
    public Truth Certainty { get; internal init; }

    /// <summary>Why, in a sentence or two.</summary>
    public string Reason { get; internal init => field = Guard.NotBlank(value); }

    /// <summary>The entries on which it rests: statements, events, proposals, documents, territories, sources; sorted by their text.</summary>
    public ValueList<Reference> RestsOn { get; internal init; }

    private protected abstract void Closed();
}
