using Negotiation.Model;

namespace Negotiation.Tables;

/// <summary>The table of votes.</summary>
internal static class VoteTable
{
    /// <summary>What it looks like.</summary>
    public static TableOf<VoteRow> Table { get; } = new(
    [
        Columns<VoteRow>.Pointer("vote", row => row.Pointer),
        Columns<VoteRow>.Id("id", "The event at which it was taken, as a reference.", EventTable.Name, row => row.Event.Reference),
        Columns<VoteRow>.Truth(
            "counts",
            "Whether the event came to pass by the day asked for: unknown where it is only announced or possible, maybe where that is uncertain or it was corrected, no where it did not come to pass.",
            row => row.Counts),
        .. Columns<VoteRow>.Optional("by", "The body or the electorate that voted.", PartyTable.Name, row => Cell.Of((Reference?)row.Vote.By)),
        .. Numbers("for", "How many voted for it"),
        .. Numbers("against", "How many voted against it"),
        .. Numbers("abstaining", "How many were there and voted neither for nor against it"),
        .. Numbers("needed", "How many votes for it are enough to carry it"),
        Columns<VoteRow>.Truth(
            "carried",
            "Whether those for it were enough: unknown unless the votes for it and those needed are exact numbers of one unit.",
            row => row.Vote.IsCarried),
    ])
    {
        Name = "votes",
        Description = "A row for each vote that was taken at an event that came to pass by the day asked for, is or was announced or is possible.",
        Key = ["pointer"],
    };

    /// <summary>The table of an extract.</summary>
    public static Sheet Fill(Extract extract) => Table.Fill(
        from happening in extract.Record.Events
        where extract.TimelineOf(happening.Reference) is not null
        from place in Enumerable.Range(0, happening.Votes.Count)
        select new VoteRow(extract, happening, place));

    private static IEnumerable<ColumnOf<VoteRow>> Numbers(string name, string what) =>
        Columns<VoteRow>.Optional(name, $"{what}: a number, or the quantity as the JSON of the record.", row => row.Number(name));
}
