using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary>Writes what changed between two states.</summary>
internal sealed class ChangePage(Page page, NegotiationState before, NegotiationState after)
{
    private readonly AnswerWords words = new(after.Record);

    /// <summary>Writes the changes, those of one question together.</summary>
    public void Write(ValueList<Change> changes)
    {
        page.Line($"Changes from {AnswerPage.Clocks(before)} to {AnswerPage.Clocks(after)}", Ink.Heading);
        page.Line($"{after.Record.Title} ({after.Record.Id})", Ink.Aside);
        if (changes.Count == 0)
        {
            page.Gap();
            page.Line("Nothing changed.", Ink.Aside);
        }

        string? question = null;
        foreach (var change in changes)
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

    private static string Verdict(Answer answer) => $"{answer.Verdict}{AnswerWords.Mark(answer.Certainty)}";

    private void Write(Change change, Answer answer)
    {
        page.Line($"- {words.Of(answer)}{AnswerWords.Mark(answer.Certainty)}", indent: 2);
        page.Line(
            change switch
            {
                { Before: null } => "New.",
                { After: null } => "No more.",
                { Before: { } earlier, After: { } later } => $"Before: {Verdict(earlier)}. Now: {Verdict(later)}.",
            },
            indent: 4);
        page.Line($"Why: {answer.Reason}", Ink.Aside, indent: 4);
    }
}
