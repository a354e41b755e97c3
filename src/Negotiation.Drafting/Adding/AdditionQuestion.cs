namespace Negotiation.Drafting;

/// <summary>What only a person can decide: whether an entry of a draft is one of the record, or a new one.</summary>
/// <param name="Entry">The entry, as decisions call it.</param>
/// <param name="Line">Its line in the draft, counted from 1.</param>
/// <param name="Description">What it is.</param>
/// <param name="Candidates">The entries of the record that it may be.</param>
public sealed record AdditionQuestion(string Entry, int Line, string Description, ValueList<Candidate> Candidates)
{
    /// <summary>The decisions to choose from: the same as one of the candidates, or new.</summary>
    public ValueList<Decision> Answers => [.. Candidates.Select(candidate => new Decision(Entry, candidate.Entry.Id)), new Decision(Entry, null)];

    /// <summary>The question, its candidates, and the lines to choose from.</summary>
    public override string ToString() => string.Concat(
    [
        $"{Entry}: {Description}\n",
        .. Candidates.Select(candidate => $"  may be '{candidate.Entry}': {candidate.Description} ({candidate.Likeness})\n"),
        "  decide with one of these lines:\n",
        .. Answers.Select(answer => $"    {answer}\n"),
    ]);
}
