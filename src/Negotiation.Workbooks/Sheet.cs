namespace Negotiation.Workbooks;

/// <summary>A sheet: its cells by row and column, both counted from 1.</summary>
/// <param name="Name">Its name.</param>
internal sealed record Sheet(string Name)
{
    /// <summary>The cells in which something is.</summary>
    public SortedDictionary<int, SortedDictionary<int, Cell>> Rows { get; } = [];

    /// <summary>Puts something into a cell.</summary>
    public void Put(int row, int column, Cell cell)
    {
        if (cell.IsBlank)
        {
            return;
        }

        if (!Rows.TryGetValue(row, out var cells))
        {
            Rows[row] = cells = [];
        }

        cells[column] = cell;
    }
}
