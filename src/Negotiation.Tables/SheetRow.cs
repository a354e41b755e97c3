namespace Negotiation.Tables;

/// <summary>A row of a table.</summary>
/// <param name="cells">The texts of its cells, column by column.</param>
internal sealed class SheetRow(string[] cells)
{
    /// <summary>The texts of the cells.</summary>
    public IReadOnlyList<string> Cells { get; } = cells;

    /// <summary>Whether it is written.</summary>
    public bool IsIn { get; set; }
}
