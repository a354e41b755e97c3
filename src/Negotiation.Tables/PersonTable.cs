using Negotiation.Model;

namespace Negotiation.Tables;

/// <summary>The table of people.</summary>
internal static class PersonTable
{
    /// <summary>Its name, by which others refer to it.</summary>
    public const string Name = "people";

    /// <summary>What it looks like.</summary>
    public static TableOf<EntryRow<Person>> Table { get; } = new(
    [
        .. EntryRow<Person>.Heads<EntryRow<Person>>("person"),
        Columns<EntryRow<Person>>.Text("name", "The name.", row => row.Entry.Name),
        .. Columns<EntryRow<Person>>.Texts("aliases", "Other names and other spellings.", row => OtherNames.Of(row.Entry.Aliases)),
        .. Columns<EntryRow<Person>>.Texts(
            "offices",
            "The titles of the offices that are recorded, in the order of the record; when each was held is with its evidence.",
            row => Offices(row).Length == 0 ? Cell.NotStated : Cell.Of(Offices(row).Select(office => office.Title))),
        .. Columns<EntryRow<Person>>.Words(
            "offices_of",
            "What these are offices of, in the same order.",
            row => Offices(row).Length == 0 ? Cell.NotStated : Cell.Of(Offices(row).Select(office => office.Of))),
        .. Columns<EntryRow<Person>>.Words("codes", "The codes in other schemes, each with its scheme.", row => OtherNames.Of(row.Entry.Codes)),
    ])
    {
        Name = Name,
        Description = "A row for each person that is known by the day asked for.",
        Key = ["id"],
    };

    /// <summary>The table of an extract.</summary>
    public static Sheet Fill(Extract extract) =>
        Table.Fill(extract.Record.People.Select(person => new EntryRow<Person>(extract, person)), row => row.Known != Truth.No);

    private static Office[] Offices(EntryRow<Person> row) => [.. row.Entry.Offices.Where(office => row.Extract.MayKnow(office.Evidence))];
}
