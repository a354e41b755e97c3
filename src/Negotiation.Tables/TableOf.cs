namespace Negotiation.Tables;

/// <summary>A table, and how its cells follow from its rows.</summary>
/// <typeparam name="TRow">What a row is made of.</typeparam>
internal sealed class TableOf<TRow> : Table
{
    private readonly ColumnOf<TRow>[] columns;

    /// <summary>A table with columns.</summary>
    public TableOf(params IEnumerable<ColumnOf<TRow>> columns) => this.columns = [.. columns];

    /// <inheritdoc/>
    public override IReadOnlyList<Column> Columns => columns;

    /// <summary>The table with rows.</summary>
    /// <param name="rows">The rows in order.</param>
    /// <param name="isIn">Whether a row is asked for; one that is not stays only where another refers to it.</param>
    public Sheet Fill(IEnumerable<TRow> rows, Func<TRow, bool>? isIn = null) => new(
        this,
        [.. rows.Select(row => new SheetRow(Array.ConvertAll(columns, column => column.Read(row))) { IsIn = isIn is null || isIn(row) })]);
}
