using CsvHelper;

namespace Negotiation.Tables;

/// <summary>Writes a table as CSV (RFC 4180): UTF-8 without a byte order mark, commas, double quotes, line feeds.</summary>
internal static class CsvText
{
    private static readonly CsvWriterOptions Options = CsvWriterOptions.Default with { NewLine = "\n", Quoting = CsvQuoting.WhenNeededOrWhitespace };

    /// <summary>The bytes of the file.</summary>
    public static byte[] Of(Sheet sheet)
    {
        using var bytes = new MemoryStream();
        using (var csv = CsvWriter.Create(bytes, Options, leaveOpen: true))
        {
            Write(csv, sheet.Table.Columns.Select(column => column.Name));
            foreach (var row in sheet.Rows)
            {
                Write(csv, row.Cells);
            }
        }

        return bytes.ToArray();
    }

    private static void Write(CsvWriter csv, IEnumerable<string> cells)
    {
        foreach (var cell in cells)
        {
            csv.WriteField(cell);
        }

        csv.EndRecord();
    }
}
