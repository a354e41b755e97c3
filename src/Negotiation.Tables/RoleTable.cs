using Negotiation.Model;

namespace Negotiation.Tables;

/// <summary>The table of the roles of parties.</summary>
internal static class RoleTable
{
    /// <summary>What it looks like.</summary>
    public static TableOf<RoleRow> Table { get; } = new(
    [
        Columns<RoleRow>.Pointer("role", row => row.Pointer),
        Columns<RoleRow>.Id("id", "The party that has it, as a reference.", PartyTable.Name, row => row.Party.Reference),
        Columns<RoleRow>.Truth("known", "Whether the party is known by the day asked for: maybe where its sources have no certain date.", row => row.Known),
        Columns<RoleRow>.Text("role", "The role, such as guarantor, facilitator or friend.", row => row.Role.Role.Text),
        .. Columns<RoleRow>.Optional(
            "of",
            "What it has the role in, as a reference; none where that is the process as a whole.",
            row => row.Role.Of is { } part ? Cell.Of((Reference?)part) : Cell.None),
        .. Columns<RoleRow>.Time("during", "When it has the role", row => row.During),
    ])
    {
        Name = "roles",
        Description = "A row for each role in the process, or in a part of it, of a party that is known by the day asked for; when it has the role is stated beside it.",
        Key = ["pointer"],
    };

    /// <summary>The table of an extract.</summary>
    public static Sheet Fill(Extract extract) => Table.Fill(
        from party in extract.Record.Parties
        where extract.State.Knows(party) != Truth.No
        from place in Enumerable.Range(0, party.Roles.Count)
        select new RoleRow(extract, party, place));
}
