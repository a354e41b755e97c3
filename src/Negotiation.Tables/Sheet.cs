namespace Negotiation.Tables;

/// <summary>A table with its rows.</summary>
/// <param name="table">The table.</param>
/// <param name="all">Its rows in order, those included that are not written.</param>
internal sealed class Sheet(Table table, IReadOnlyList<SheetRow> all)
{
    private const string Id = "id";

    /// <summary>The table.</summary>
    public Table Table { get; } = table;

    /// <summary>The rows that are written.</summary>
    public IEnumerable<SheetRow> Rows => all.Where(row => row.IsIn);

    /// <summary>Takes in the rows to which written rows refer, so that no reference to a row of a table leads nowhere.</summary>
    public static void Complete(IReadOnlyList<Sheet> sheets)
    {
        var byId = sheets.ToDictionary(sheet => sheet.Table.Name, sheet => sheet.ById(), StringComparer.Ordinal);
        var waiting = new Stack<(Sheet Sheet, SheetRow Row)>(sheets.SelectMany(sheet => sheet.Rows.Select(row => (sheet, row))));
        while (waiting.TryPop(out var next))
        {
            foreach (var (place, column) in next.Sheet.Table.Columns.Index())
            {
                if (column.RefersTo is { } target
                    && byId[target].TryGetValue(next.Row.Cells[place], out var found)
                    && !found.IsIn)
                {
                    found.IsIn = true;
                    waiting.Push((sheets.First(sheet => string.Equals(sheet.Table.Name, target, StringComparison.Ordinal)), found));
                }
            }
        }
    }

    private Dictionary<string, SheetRow> ById()
    {
        var place = Table.Columns.Index().Where(column => string.Equals(column.Item.Name, Id, StringComparison.Ordinal)).Select(column => column.Index).FirstOrDefault(-1);
        var found = new Dictionary<string, SheetRow>(StringComparer.Ordinal);
        foreach (var row in place < 0 ? [] : all)
        {
            found.TryAdd(row.Cells[place], row);
        }

        return found;
    }
}
