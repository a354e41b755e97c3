using System.Globalization;
using Negotiation.Model;
using NodaTime;

namespace Negotiation.Cli;

/// <summary>Writes answers as an analyst's note: what, how surely, why, and on what evidence.</summary>
internal sealed class AnswerPage
{
    private readonly Page page;
    private readonly NegotiationState state;
    private readonly AnswerWords words;
    private readonly EvidenceWords evidence;

    /// <summary>A page for answers of one state.</summary>
    public AnswerPage(Page page, NegotiationState state)
    {
        this.page = page;
        this.state = state;
        words = new AnswerWords(state);
        evidence = new EvidenceWords(state);
    }

    /// <summary>The two clocks in words.</summary>
    public static string Clocks(NegotiationState state)
    {
        var on = AsOf(state.On);
        return state.KnownBy is { } known ? $"{on}, known by {Day(known)}" : on;
    }

    /// <summary>The day as of which is asked in words.</summary>
    public static string AsOf(LocalDate? on) => on is { } day ? $"as of {Day(day)}" : "as of all that is recorded";

    /// <summary>That nothing has happened by a day, and when it begins; <c>null</c> for a day on which something has.</summary>
    public static string? NothingYet(Ledger ledger, LocalDate? on) =>
        on < ledger.FirstDay ? $"Nothing yet: the first day in the record is {Day(ledger.FirstDay.Value)}."
        : on < ledger.FirstActDay ? $"Nothing yet: the first day on which anything was said or came to pass is {Day(ledger.FirstActDay.Value)}."
        : null;

    /// <summary>A day in words.</summary>
    public static string Day(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Writes the answers under one heading, those of one question together.</summary>
    /// <param name="heading">What they are about.</param>
    /// <param name="answers">The answers.</param>
    /// <param name="ledger">The record, which has its first day.</param>
    public void Write(string heading, ValueList<Answer> answers, Ledger ledger)
    {
        page.Line($"{heading}, {Clocks(state)}", Ink.Heading);
        page.Line($"{state.Record.Title} ({state.Record.Id})", Ink.Aside);
        if (NothingYet(ledger, state.On) is { } note)
        {
            page.Gap();
            page.Line(note, Ink.Aside);
        }
        else if (answers.Count == 0)
        {
            page.Gap();
            page.Line(state.On is null && state.KnownBy is null ? "Nothing is recorded." : "Nothing is recorded as of these days.", Ink.Aside);
        }

        string? question = null;
        foreach (var answer in answers)
        {
            if (!string.Equals(question, answer.Question, StringComparison.Ordinal))
            {
                question = answer.Question;
                page.Gap();
                page.Line(AnswerWords.Heading(question), Ink.Heading);
            }

            Write(answer);
        }
    }

    /// <summary>Writes one answer.</summary>
    public void Write(Answer answer)
    {
        page.Line($"- {words.Marked(answer)}", indent: 2);
        foreach (var detail in words.Details(answer))
        {
            page.Line(detail, indent: 4);
        }

        if (answer is not TimelineEntry)
        {
            page.Line($"Why: {words.ReasonOf(answer)}", Ink.Aside, indent: 4);
        }

        if (evidence.Of(answer) is { Length: > 0 } stated)
        {
            page.Line($"Evidence: {stated}", Ink.Aside, indent: 4);
        }
    }
}
