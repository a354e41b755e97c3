using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary>Writes what changed between two states.</summary>
/// <param name="page">Where it writes.</param>
/// <param name="before">The state before.</param>
/// <param name="after">The state after.</param>
/// <param name="byKnowledge">Whether the two days are those by which it was known.</param>
internal sealed class ChangePage(Page page, NegotiationState before, NegotiationState after, bool byKnowledge)
{
    private readonly AnswerWords wordsBefore = new(before);
    private readonly AnswerWords words = new(after);
    private readonly EvidenceWords evidenceBefore = new(before);
    private readonly EvidenceWords evidenceAfter = new(after);

    /// <summary>Writes the changes, those of one question together, in the order of the answers; those that are no more stand at the end of their question.</summary>
    public void Write(ValueList<Change> changes, Ledger ledger)
    {
        page.Line(Heading(), Ink.Heading);
        page.Line($"{after.Record.Title} ({after.Record.Id})", Ink.Aside);
        if (changes.Count == 0)
        {
            page.Gap();
            page.Line(AnswerPage.NothingYet(ledger, after.On) ?? "Nothing changed.", Ink.Aside);
        }

        string? question = null;
        foreach (var change in Ordered(changes))
        {
            var answer = (change.After ?? change.Before)!;
            if (!string.Equals(question, answer.Question, StringComparison.Ordinal))
            {
                question = answer.Question;
                page.Gap();
                page.Line(AnswerWords.Heading(question), Ink.Heading);
            }

            Write(change, answer);
        }
    }

    private IEnumerable<Change> Ordered(ValueList<Change> changes)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var answer in after.Answers.Concat(before.Answers))
        {
            places.TryAdd(answer.Key, places.Count);
        }

        return changes
            .OrderBy(change => AnswerWords.Place((change.After ?? change.Before)!.Question))
            .ThenBy(change => places.GetValueOrDefault(change.Key, int.MaxValue));
    }

    private string Heading() => (byKnowledge, before.On, before.KnownBy, after.On, after.KnownBy) switch
    {
        (true, var on, { } first, var then, { } last) when on == then => $"Changes by what was known on {AnswerPage.Day(first)} and on {AnswerPage.Day(last)}, {AnswerPage.AsOf(on)}",
        (true, var on, { } first, var then, { } last) => $"Changes by what was known on {AnswerPage.Day(first)}, {AnswerPage.AsOf(on ?? first)}, and on {AnswerPage.Day(last)}, {AnswerPage.AsOf(then ?? last)}",
        (_, { } first, { } known, { } last, _) => $"Changes from {AnswerPage.Day(first)} to {AnswerPage.Day(last)}, known by {AnswerPage.Day(known)}",
        (_, { } first, null, { } last, _) => $"Changes from {AnswerPage.Day(first)} to {AnswerPage.Day(last)}",
        _ => "Changes",
    };

    private string Verdict(Answer answer) => $"{words.VerdictOf(answer)}{AnswerWords.Mark(answer.Certainty)}";

    private void Write(Change change, Answer answer)
    {
        page.Line($"- {(change.After is null ? wordsBefore : words).Marked(answer)}", indent: 2);
        page.Line(
            change switch
            {
                { Before: null } => "New.",
                { After: null } => "No more.",
                { Before: { } earlier, After: { } later } => $"Before: {Verdict(earlier)}. Now: {Verdict(later)}.",
            },
            indent: 4);
        page.Line($"Why: {words.ReasonOf(answer)}", Ink.Aside, indent: 4);
        if ((change.After is null ? evidenceBefore : evidenceAfter).Of(answer) is { Length: > 0 } stated)
        {
            page.Line($"Evidence: {stated}", Ink.Aside, indent: 4);
        }
    }
}
