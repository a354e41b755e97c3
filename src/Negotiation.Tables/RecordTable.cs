namespace Negotiation.Tables;

/// <summary>One of the tables of a record, with its rows.</summary>
public sealed class RecordTable
{
    private readonly Sheet sheet;

    internal RecordTable(Sheet sheet) => this.sheet = sheet;

    /// <summary>The name, such as <c>statements</c>.</summary>
    public string Name => sheet.Table.Name;

    /// <summary>The name of its file, such as <c>statements.csv</c>, which the metadata gives it.</summary>
    public string File => sheet.Table.File;

    /// <summary>What a row is, and which there are.</summary>
    public string Description => sheet.Table.Description;

    /// <summary>The names of the columns in order.</summary>
    public IReadOnlyList<string> Columns => [.. sheet.Table.Columns.Select(column => column.Name)];

    /// <summary>The rows in order, a text for each column.</summary>
    public IEnumerable<IReadOnlyList<string>> Rows => sheet.Rows.Select(row => row.Cells);

    /// <summary>What readers take for something else than it is: R and pandas for a missing value, a spreadsheet for a formula; a sentence for each column.</summary>
    public IEnumerable<string> Warnings => Lookalikes.In(sheet);

    /// <summary>The table as CSV (RFC 4180): UTF-8 without a byte order mark, with a header, line feeds between the rows.</summary>
    public byte[] ToCsv() => CsvText.Of(sheet);
}
