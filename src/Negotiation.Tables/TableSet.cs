namespace Negotiation.Tables;

/// <summary>All tables of a record.</summary>
internal static class TableSet
{
    /// <summary>The tables, without rows.</summary>
    public static IReadOnlyList<Table> Tables { get; } =
    [
        StatementTable.Table, PositionTable.Table, ProposalTable.Table, PartyTable.Table, RoleTable.Table, PersonTable.Table, EventTable.Table, VoteTable.Table, SourceTable.Table, EvidenceTable.Table,
    ];

    /// <summary>The tables of an extract, each reference to a row of another table among them met.</summary>
    public static IReadOnlyList<Sheet> Fill(Extract extract)
    {
        Sheet[] sheets =
        [
            StatementTable.Fill(extract), PositionTable.Fill(extract), ProposalTable.Fill(extract), PartyTable.Fill(extract), RoleTable.Fill(extract),
            PersonTable.Fill(extract), EventTable.Fill(extract), VoteTable.Fill(extract), SourceTable.Fill(extract), EvidenceTable.Fill(extract),
        ];
        Sheet.Complete(sheets);
        return sheets;
    }
}
