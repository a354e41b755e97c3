using Negotiation.Model;
using NodaTime.Text;

namespace Negotiation.Tables;

/// <summary>The table of statements.</summary>
internal static class StatementTable
{
    /// <summary>What it looks like.</summary>
    public static TableOf<StatementRow> Table { get; } = new(
    [
        .. EntryRow<Statement>.Heads<StatementRow>("statement"),
        Columns<StatementRow>.Text("on", "What it is about: any entry, as a reference.", row => row.On.Text),
        Columns<StatementRow>.Number("voice", "Which of its voices this row is, counted from 1.", row => row.Number),
        Columns<StatementRow>.Truth("counts", "Whether it was said by the day asked for and is known: maybe where uncertain dates allow both, or where it was corrected.", row => row.Said.Certainty),
        Columns<StatementRow>.Text("act", "What the speaker does by speaking.", row => row.Entry.Act.Text),
        Columns<StatementRow>.TrueOrFalse("is_negated", "Whether it is said that the speaker did not do this.", row => row.Entry.IsNegated == true),
        .. Columns<StatementRow>.Optional("speaker", "The person, party or source that speaks.", row => Cell.Of(row.Voice.Speaker)),
        .. Columns<StatementRow>.Optional("described_as", "Who speaks, where there is no name.", row => Cell.Of(row.Voice.Description)),
        .. Columns<StatementRow>.Optional(
            "person",
            "The speaker, where that is a person.",
            PersonTable.Name,
            row => row.Voice.Speaker is { } speaker ? (speaker.Section == Section.Person ? Cell.Of(speaker) : Cell.NotApplicable) : Cell.NotStated),
        .. Columns<StatementRow>.Optional(
            "party",
            "The party that is spoken for; none where a person or a source speaks for nobody.",
            PartyTable.Name,
            row => row.Party is { } party ? Cell.Of((Reference)party) : row.Voice.Speaker is null ? Cell.NotStated : Cell.None),
        .. Columns<StatementRow>.Optional("role", "The office or the role in which is spoken or signed, in words.", row => Cell.Of(row.Voice.Role)),
        .. Columns<StatementRow>.Optional("capacity", "The capacity in which is spoken or signed, such as witness or mediator.", row => Cell.Of(row.Voice.Capacity?.Text)),
        .. Columns<StatementRow>.Optional("event", "The event at which is spoken.", EventTable.Name, row => Cell.Of((Reference?)row.Voice.In)),
        .. Columns<StatementRow>.Time("said", "When it was said", row => row.When),
        .. Columns<StatementRow>.Words("to", "To whom it was said.", row => Cell.Of(row.Entry.To)),
        .. Columns<StatementRow>.Optional("content", "What is said, in a few words.", row => Cell.Of(row.Entry.Content)),
        .. Columns<StatementRow>.Texts(
            "conditions",
            "What must hold for it to count.",
            row => ConditionCell.Of(row.Entry.Conditions)),
        .. Columns<StatementRow>.Optional("iteration", "Whether it is said for the first time, again or unchanged.", row => Cell.Of(row.Entry.Iteration?.Kind.Text)),
        .. Columns<StatementRow>.Words(
            "iteration_of",
            "The earlier statements of which it is a repetition.",
            row => row.Entry.Iteration is { } iteration ? Cell.Of(iteration.Of?.Select(earlier => (Reference)earlier)) : Cell.NotApplicable),
        .. Columns<StatementRow>.Optional("answers", "What it answers.", row => Cell.Of(row.Entry.Answers)),
        .. Columns<StatementRow>.Optional("reacts_to", "What it reacts to.", row => Cell.Of(row.Entry.ReactsTo)),
        .. Columns<StatementRow>.Words("except", "What of it a yes does not extend to: the provisions and proposals that a reservation leaves out.", row => row.Entry.Except.Count == 0 ? Cell.NotStated : Cell.Of(row.Entry.Except)),
        .. Columns<StatementRow>.Optional("form", "The form of the assent.", row => Cell.Of(row.Entry.Form?.Text)),
        .. Columns<StatementRow>.Time("effective", "When it takes effect", row => row.Extract.Time(row.Entry.Effective)),
        .. Columns<StatementRow>.Optional(
            "for",
            "How much longer an extension makes it last, or by how much a postponement moves it, as an ISO 8601 period.",
            row => Cell.Of(row.Entry.For is { } length ? PeriodPattern.Roundtrip.Format(length) : null)),
        .. Columns<StatementRow>.Time("until", "Until when an extension makes it last, or to when a postponement moves it", row => row.Extract.Time(row.Entry.Until)),
        .. Columns<StatementRow>.Time("open_until", "Until when the offer can be accepted", row => row.Extract.Time(row.Entry.OpenUntil)),
        .. Columns<StatementRow>.Optional(
            "retroactive", "Whether a confirmation counts from the day of what it confirms.", row => Cell.Of(row.Entry.IsRetroactive), ColumnType.TrueOrFalse),
        Columns<StatementRow>.TrueOrFalse("is_attributed", "Whether it is known only through others than the one that is said to have spoken, and so is never that party's own word.", row => row.IsAttributed),
        Columns<StatementRow>.TrueOrFalse("is_doubtful", "Whether all its known evidence is graded doubtful or improbable.", row => row.IsDoubtful),
        Columns<StatementRow>.Number("evidence_count", "How many pieces of evidence are or may be known for it.", row => row.Evidence.Count),
        .. Columns<StatementRow>.Optional("handling", "To whom it may be shown: the scheme and its mark.", row => HandlingMark.Of(row.Entry.Handling)),
    ])
    {
        Name = "statements",
        Description = "A row for each statement that was or may have been said by the day asked for, with each thing that it is about and each voice that said it.",
        Key = ["id", "on", "voice"],
    };

    /// <summary>The table of an extract.</summary>
    public static Sheet Fill(Extract extract) => Table.Fill(
        from statement in extract.Record.Statements
        let said = extract.TimelineOf(statement.Reference)
        where said is not null
        from subject in statement.On.Distinct()
        from voice in Enumerable.Range(1, statement.By.Count)
        select new StatementRow(extract, statement, said, subject, voice));
}
