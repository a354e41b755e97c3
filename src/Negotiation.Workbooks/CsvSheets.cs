using CsvHelper;

namespace Negotiation.Workbooks;

/// <summary>Sheets as CSV (RFC 4180).</summary>
internal static class CsvSheets
{
    private static readonly CsvWriterOptions Written = CsvWriterOptions.Default with { NewLine = "\n", Quoting = CsvQuoting.WhenNeededOrWhitespace };

    /// <summary>Reads a sheet: parted by commas, or by semicolons where the first line has no comma, as spreadsheets of many countries write it.</summary>
    /// <exception cref="InvalidDataException">It is no CSV.</exception>
    public static Sheet Read(string name, string text)
    {
        var sheet = new Sheet(name);
        var first = text.AsSpan(0, text.AsSpan().IndexOfAny('\r', '\n') is var end and >= 0 ? end : text.Length);
        var options = CsvReaderOptions.Default with
        {
            HasHeader = false,
            SkipEmptyLines = false,
            TrackLineNumbers = true,
            MalformedData = CsvMalformedDataHandling.Throw,
            Separator = first.Contains(',') ? ',' : first.Contains(';') ? ';' : first.Contains('\t') ? '\t' : ',',
        };
        try
        {
            using var csv = CsvReader.Create(new StringReader(text), options);
            for (var row = 1; csv.Read(); row++)
            {
                for (var column = 0; column < csv.FieldCount; column++)
                {
                    sheet.Put(row, column + 1, new Cell(csv.GetString(column)));
                }
            }
        }
        catch (CsvFormatException fault)
        {
            throw new InvalidDataException($"'{name}' is no CSV: {fault.Message.TrimEnd('.')}.", fault);
        }

        return sheet;
    }

    /// <summary>Writes a sheet, up to the last row and column in which something is.</summary>
    public static string Write(Sheet sheet)
    {
        var text = new StringWriter();
        using (var csv = CsvWriter.Create(text, Written, leaveOpen: true))
        {
            var columns = sheet.Rows.Values.Max(cells => cells.Keys.Last());
            for (var row = 1; row <= sheet.Rows.Keys.Last(); row++)
            {
                for (var column = 1; column <= columns; column++)
                {
                    csv.WriteField(sheet.Rows.GetValueOrDefault(row)?.GetValueOrDefault(column).Text ?? "");
                }

                csv.EndRecord();
            }
        }

        return text.ToString();
    }
}
