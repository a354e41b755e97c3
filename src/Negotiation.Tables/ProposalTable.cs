using Negotiation.Model;
using NodaTime.Text;

namespace Negotiation.Tables;

/// <summary>The table of proposals.</summary>
internal static class ProposalTable
{
    /// <summary>Its name, by which others refer to it.</summary>
    public const string Name = "proposals";

    private static readonly HashSet<string> WithColumns = new(StringComparer.Ordinal)
    {
        "id", "kind", "links", "evidence", "issue", "actors", "toward", "mode", "conditions", "consent", "openUntil", "summary", "action", "object", "parts", "severable",
    };

    /// <summary>What it looks like.</summary>
    public static TableOf<EntryRow<Proposal>> Table { get; } = new(
    [
        .. EntryRow<Proposal>.Heads<EntryRow<Proposal>>("proposal"),
        Columns<EntryRow<Proposal>>.Text("kind", "What sort of proposal it is.", row => row.Json.GetProperty("kind").GetString()!),
        .. Columns<EntryRow<Proposal>>.Texts("summary", "What it is, in a few words; several where sources contradict each other.", row => Stated(row, row.Entry.Summary)),
        .. Columns<EntryRow<Proposal>>.Optional("issue", "The point of the agenda that it belongs to.", row => Cell.Of((Reference?)row.Entry.Issue)),
        .. Columns<EntryRow<Proposal>>.Words("actors", "Who is to do it, according to any source.", Actors),
        Columns<EntryRow<Proposal>>.TrueOrFalse("actors_contested", "Whether sources contradict each other about who is to do it.", row => row.Extract.Known(row.Entry.Actors, row.Entry).Count > 1),
        .. Columns<EntryRow<Proposal>>.Words("toward", "Toward whom.", row => Cell.Of(row.Entry.Toward?.Select(party => (Reference)party))),
        Columns<EntryRow<Proposal>>.Text("mode", "What it lays on the actors: shall, shall-not, should, may.", row => row.Entry.Mode.Text),
        .. Columns<EntryRow<Proposal>>.Optional("stage", "How far it has come by the day asked for.", row => Life(row) is { } life ? Cell.Of(life.Stage.Text) : Cell.Unknown),
        Columns<EntryRow<Proposal>>.Truth("stage_certainty", "How sure that is.", row => Life(row)?.Certainty ?? Truth.Unknown),
        .. Columns<EntryRow<Proposal>>.Days("stage_since", "Since when it is there", row => TimeReading.Of([], Life(row)?.Since ?? default)),
        Columns<EntryRow<Proposal>>.Truth("is_on_table", "Whether it is still on the table by the day asked for: put, and neither settled nor gone.", row => Life(row)?.IsOnTable ?? Truth.Unknown),
        Columns<EntryRow<Proposal>>.Truth("is_agreed", "Whether all whose assent it needs gave it by then, in their own words, or an event agreed to it.", row => Life(row)?.IsAgreed ?? Truth.Unknown),
        .. Columns<EntryRow<Proposal>>.Optional("action", "What is to be done, in the kinds of proposals that name it.", Action),
        .. Columns<EntryRow<Proposal>>.Optional("object", "What it is done to.", Object),
        .. Columns<EntryRow<Proposal>>.Words(
            "parts",
            "The proposals in it, where it is a package.",
            row => row.Entry is Package package ? Cell.Of(package.Parts?.Select(part => (Reference)part)) : Cell.NotApplicable),
        .. Columns<EntryRow<Proposal>>.Optional(
            "severable",
            "Whether a part can be had without the others.",
            row => row.Entry is Package package ? Cell.Of(package.Severable) : Cell.NotApplicable,
            ColumnType.TrueOrFalse),
        .. Columns<EntryRow<Proposal>>.Texts(
            "conditions",
            "What must hold before it is to be done.",
            row => ConditionCell.Of(row.Entry.Conditions)),
        .. Columns<EntryRow<Proposal>>.Optional(
            "consent",
            "Whose consent it needs, by what means, and whom it binds, as the JSON of the record; not stated where that is left to what holds it.",
            row => row.Extract.Raw.Of(row.Json, "consent")),
        .. Columns<EntryRow<Proposal>>.Time("open_until", "Until when it can be accepted", row => row.Extract.Time(row.Entry.OpenUntil)),
        .. Columns<EntryRow<Proposal>>.Time("due", "By when it is to be done", row => Times(row, schedule => schedule.Due)),
        .. Columns<EntryRow<Proposal>>.Time("start", "When it is to begin", row => Times(row, schedule => schedule.Start)),
        .. Columns<EntryRow<Proposal>>.Texts(
            "length",
            "How long it is to last, as an ISO 8601 period; none where it has no end, not applicable where a time is recorded until which it lasts.",
            Length),
        .. Columns<EntryRow<Proposal>>.Words(
            "length_bound",
            "Whether that length is exact or a limit: exactly, at-most, at-least.",
            row => Terms(row).OfType<FixedTerm>().ToArray() is { Length: > 0 } stated ? Cell.OfWords(stated.Select(term => term.Bound.Text).Distinct(StringComparer.Ordinal)) : Cell.NotApplicable),
        .. Columns<EntryRow<Proposal>>.Time("until", "Until when it is to last", Until),
        .. Columns<EntryRow<Proposal>>.Optional(
            "terms",
            "What else the proposal states, the schedule in full included, as the JSON of the record without its evidence.",
            row => row.Extract.Raw.Of(row.Json, WithColumns)),
    ])
    {
        Name = Name,
        Description = "A row for each proposal that is known by the day asked for, agreed or not.",
        Key = ["id"],
    };

    /// <summary>The table of an extract.</summary>
    public static Sheet Fill(Extract extract) =>
        Table.Fill(extract.Record.Proposals.Select(proposal => new EntryRow<Proposal>(extract, proposal)), row => row.Known != Truth.No);

    private static Life? Life(EntryRow<Proposal> row) => row.Extract.LifeOf(row.Entry.Id);

    private static Cell Stated(EntryRow<Proposal> row, Attested<string>? fact) =>
        row.Extract.Known(fact, row.Entry) is { Count: > 0 } stated ? Cell.Of((IEnumerable<string>)stated) : Cell.NotStated;

    private static Cell Actors(EntryRow<Proposal> row)
    {
        var stated = row.Extract.Known(row.Entry.Actors, row.Entry);
        return stated.Count == 0 ? Cell.NotStated : Cell.Of(stated.SelectMany(parties => parties).Distinct().Select(party => (Reference)party));
    }

    private static Cell Action(EntryRow<Proposal> row) => row.Entry switch
    {
        TerritorialDemand demand => Cell.Of(demand.Action.Text),
        Undertaking undertaking => Cell.Of(undertaking.Action),
        _ => Cell.NotApplicable,
    };

    private static Cell Object(EntryRow<Proposal> row) => row.Entry switch
    {
        TerritorialDemand demand => Cell.Of(demand.Object),
        Undertaking undertaking => Cell.Of(undertaking.Object),
        _ => Cell.NotApplicable,
    };

    private static ValueList<Schedule> Schedules(EntryRow<Proposal> row) => row.Extract.Known(row.Entry.Schedule, row.Entry);

    private static Term[] Terms(EntryRow<Proposal> row) => [.. Schedules(row).Select(schedule => schedule.Term).OfType<Term>().Distinct()];

    private static Cell Length(EntryRow<Proposal> row)
    {
        var terms = Terms(row);
        string[] periods = [.. terms.OfType<FixedTerm>().Select(term => PeriodPattern.Roundtrip.Format(term.For)).Distinct(StringComparer.Ordinal)];
        return terms.Length == 0 ? Cell.NotStated
            : periods.Length > 0 ? Cell.Of((IEnumerable<string>)periods)
            : Array.TrueForAll(terms, term => term is OpenTerm) ? Cell.None
            : Array.TrueForAll(terms, term => term is UntilTerm) ? Cell.NotApplicable
            : Cell.Unknown;
    }

    private static TimeReading Until(EntryRow<Proposal> row)
    {
        var terms = Terms(row);
        return terms.Length > 0 && Array.TrueForAll(terms, term => term is OpenTerm) ? TimeReading.None
            : terms.Length > 0 && Array.TrueForAll(terms, term => term is FixedTerm) ? TimeReading.NotApplicable
            : Times(row, schedule => (schedule.Term as UntilTerm)?.When);
    }

    private static TimeReading Times(EntryRow<Proposal> row, Func<Schedule, When?> time)
    {
        When[] stated = [.. Schedules(row).Select(time).OfType<When>().Distinct()];
        return TimeReading.Of(stated, DaySpan.Of([.. stated.Select(row.Extract.State.DaysOf)]));
    }
}
