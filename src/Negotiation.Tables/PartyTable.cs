using Negotiation.Model;

namespace Negotiation.Tables;

/// <summary>The table of parties.</summary>
internal static class PartyTable
{
    /// <summary>Its name, by which others refer to it.</summary>
    public const string Name = "parties";

    /// <summary>What it looks like.</summary>
    public static TableOf<EntryRow<Party>> Table { get; } = new(
    [
        .. EntryRow<Party>.Heads<EntryRow<Party>>("party"),
        Columns<EntryRow<Party>>.Text("kind", "What sort of party it is.", row => row.Entry.Kind.Text),
        Columns<EntryRow<Party>>.Text("name", "Its name.", row => row.Entry.Name),
        .. Columns<EntryRow<Party>>.Texts("aliases", "Its other names.", row => OtherNames.Of(row.Entry.Aliases)),
        .. Columns<EntryRow<Party>>.Words("codes", "Its codes in other schemes, each with its scheme: iso-3166-1:UA.", row => OtherNames.Of(row.Entry.Codes)),
        .. Columns<EntryRow<Party>>.Optional("territory", "The territory whose state it is.", row => Cell.Of((Reference?)row.Entry.Territory)),
        .. Columns<EntryRow<Party>>.Words("member_of", "The parties to which it belongs or belonged.", row => MemberOf(row.Entry)),
    ])
    {
        Name = Name,
        Description = "A row for each party that is known by the day asked for.",
        Key = ["id"],
    };

    /// <summary>The table of an extract.</summary>
    public static Sheet Fill(Extract extract) =>
        Table.Fill(extract.Record.Parties.Select(party => new EntryRow<Party>(extract, party)), row => row.Known != Truth.No);

    private static Cell MemberOf(Party party) =>
        party.Memberships.Count == 0 ? Cell.NotStated : Cell.Of(party.Memberships.Select(membership => (Reference)membership.In).Distinct());
}
