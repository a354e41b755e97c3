using Negotiation.Model;

namespace Negotiation.Tables;

/// <summary>The table of sources.</summary>
internal static class SourceTable
{
    /// <summary>Its name, by which others refer to it.</summary>
    public const string Name = "sources";

    /// <summary>What it looks like.</summary>
    public static TableOf<EntryRow<Source>> Table { get; } = new(
    [
        .. EntryRow<Source>.Heads<EntryRow<Source>>("source"),
        Columns<EntryRow<Source>>.Text("publisher", "Who published it.", row => row.Entry.Publisher),
        .. Columns<EntryRow<Source>>.Optional("author", "Who wrote it.", row => Cell.Of(row.Entry.Author)),
        .. Columns<EntryRow<Source>>.Optional("title", "Its title.", row => Cell.Of(row.Entry.Title)),
        .. Columns<EntryRow<Source>>.Time("published", "When it was published", row => row.Extract.Time(row.Entry.Published)),
        Columns<EntryRow<Source>>.Text("language", "The language of its text, as BCP 47.", row => row.Entry.Language.Text),
        .. Columns<EntryRow<Source>>.Optional("address", "Where it was published.", row => Cell.Of(row.Entry.Address?.Text)),
        .. Columns<EntryRow<Source>>.Optional("archived", "Where a copy is kept.", row => Cell.Of(row.Entry.Archived?.Text)),
        .. Columns<EntryRow<Source>>.Time("retrieved", "When the copy was taken from which the record was made", row => row.Extract.Time(row.Entry.Retrieved)),
        .. Columns<EntryRow<Source>>.Optional("reliability", "How reliable the source has proved to be: the letter of the Admiralty code.", row => Cell.Of(row.Entry.Reliability?.Text)),
        .. Columns<EntryRow<Source>>.Optional("code_points", "How many Unicode code points its text has.", row => Cell.Of(row.Entry.Text?.CodePoints), ColumnType.Number),
        .. Columns<EntryRow<Source>>.Optional("sha256", "The hash of its text as UTF-8.", row => Cell.Of(row.Entry.Text?.Sha256.Text)),
        .. Columns<EntryRow<Source>>.Optional("revises", "The source of which it is a new version.", Name, row => Cell.Of((Reference?)row.Entry.Revises)),
        .. Columns<EntryRow<Source>>.Optional("standing", "What has become of it since: corrected, withdrawn.", row => Cell.Of(Standing(row)?.Kind.Text)),
        .. Columns<EntryRow<Source>>.Time(
            "standing_since",
            "When it was corrected or withdrawn",
            row => Standing(row) is { } standing ? row.Extract.Time(standing.When) : TimeReading.NotApplicable),
        .. Columns<EntryRow<Source>>.Optional("handling", "To whom it may be shown: the scheme and its mark.", row => HandlingMark.Of(row.Entry.Handling)),
    ])
    {
        Name = Name,
        Description = "A row for each source that was published by the day asked for.",
        Key = ["id"],
    };

    /// <summary>The table of an extract.</summary>
    public static Sheet Fill(Extract extract) =>
        Table.Fill(extract.Record.Sources.Select(source => new EntryRow<Source>(extract, source)), row => row.Known != Truth.No);

    /// <summary>What has become of it, unless that was certainly later than the day by which it must have been known.</summary>
    private static Standing? Standing(EntryRow<Source> row) =>
        row.Entry.Standing is { } standing
        && (row.Extract.State.KnownBy is not { } day || row.Extract.State.DaysOf(standing.When).IsAfter(DateRange.On(day)) != Truth.Yes)
            ? standing
            : null;
}
