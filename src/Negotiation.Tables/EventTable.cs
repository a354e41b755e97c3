using Negotiation.Model;

namespace Negotiation.Tables;

/// <summary>The table of events.</summary>
internal static class EventTable
{
    /// <summary>Its name, by which others refer to it.</summary>
    public const string Name = "events";

    /// <summary>What it looks like.</summary>
    public static TableOf<EventRow> Table { get; } = new(
    [
        .. EntryRow<Event>.Heads<EventRow>("event"),
        Columns<EventRow>.Truth(
            "counts",
            "Whether it came to pass by the day asked for: unknown where it is only announced or possible, maybe where that is uncertain or it was corrected, no where it did not come to pass, or is here only because another row refers to it.",
            row => row.Counts),
        Columns<EventRow>.Text("kind", "What sort of event it is.", row => row.Entry.Kind.Text),
        .. Columns<EventRow>.Texts(
            "summary",
            "What it is, in a few words; several where sources contradict each other.",
            row => row.Extract.Known(row.Entry.Summary, row.Entry) is { Count: > 0 } stated ? Cell.Of((IEnumerable<string>)stated) : Cell.NotStated),
        .. Columns<EventRow>.Texts(
            "occurrence",
            "Whether it is announced, possible, happened, was cancelled or did not happen; several where sources differ.",
            row => Cell.Of(row.Extract.Known(row.Entry.Occurrence, row.Entry).Select(occurrence => occurrence.Text))),
        .. Columns<EventRow>.Time("when", "When it was, or is to be", row => row.When),
        .. Columns<EventRow>.Words(
            "place",
            "Where; several where sources contradict each other.",
            row => Stated(row.Entry.Place, row.Extract.Known(row.Entry.Place, row.Entry).Select(place => (Reference)place))),
        .. Columns<EventRow>.Words(
            "parties",
            "The parties that took part or for which people did, according to any source; unknown where only people are named.",
            row => row.Take(participant => participant.Party)),
        .. Columns<EventRow>.Words(
            "people",
            "The people who took part, according to any source; unknown where only parties are named.",
            row => row.Take(participant => participant.Person)),
        .. Columns<EventRow>.Words(
            "away",
            "The people, and the parties of which no person is named, who were absent or declined to come, according to any source.",
            row => row.Away),
        Columns<EventRow>.TrueOrFalse("participants_contested", "Whether sources contradict each other about who took part.", row => row.Extract.Known(row.Entry.Participants, row.Entry).Count > 1),
        .. Columns<EventRow>.Optional("form", "In what form they met.", row => Cell.Of(row.Entry.Form?.Text)),
        .. Columns<EventRow>.Words("about", "What it was about.", row => row.Entry.About.Count == 0 ? Cell.NotStated : Cell.Of(row.Entry.About)),
        .. Columns<EventRow>.Texts(
            "effects",
            "What it does to other entries: the kind of effect and the entry, then who did it and for how long.",
            row => row.Entry.Effects.Count == 0 ? Cell.NotStated : Cell.Of(row.Entry.Effects.Select(EffectCell.Of))),
        .. Columns<EventRow>.Optional("effects_json", "The effects with their amounts, as the JSON of the record.", row => row.Extract.Raw.Of(row.Json, "effects")),
        .. Columns<EventRow>.Optional("measures", "What was counted at it or up to it, as the JSON of the record.", row => row.Extract.Raw.Of(row.Json, "measures")),
    ])
    {
        Name = Name,
        Description = "A row for each event that came to pass by the day asked for, is or was announced or is possible, as far as that is known.",
        Key = ["id"],
    };

    /// <summary>The table of an extract.</summary>
    public static Sheet Fill(Extract extract) =>
        Table.Fill(extract.Record.Events.Select(happening => new EventRow(extract, happening)), row => row.IsAsked);

    private static Cell Stated<T>(IAttested<T>? fact, IEnumerable<Reference> values)
        where T : notnull => fact is null ? Cell.NotStated : Cell.Of(values) is { Status: CellStatus.Stated } stated ? stated : Cell.NotStated;
}
