using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Negotiation.Workbooks;

/// <summary>Reads the sheets of an .xlsx file, and of each cell what the spreadsheet takes it for.</summary>
internal sealed partial class XlsxReader
{
    /// <summary>More than any workbook of a negotiation has, and less than what a small file can be unpacked to.</summary>
    private const long MostLetters = 50_000_000;

    private readonly string[] shared;
    private readonly bool[] areDates;
    private readonly bool startsIn1904;

    private XlsxReader(WorkbookPart book)
    {
        shared = [.. book.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>().Select(TextOf) ?? []];
        var styles = book.WorkbookStylesPart?.Stylesheet;
        var formats = styles?.NumberingFormats?.Elements<NumberingFormat>().Where(format => format.NumberFormatId is not null)
            .GroupBy(format => format.NumberFormatId!.Value).ToDictionary(group => group.Key, group => group.First().FormatCode?.Value ?? "") ?? [];
        areDates = [.. styles?.CellFormats?.Elements<CellFormat>().Select(format => IsDate(format.NumberFormatId?.Value ?? 0, formats)) ?? []];
        startsIn1904 = book.Workbook?.WorkbookProperties?.Date1904?.Value ?? false;
    }

    /// <summary>Reads the sheets.</summary>
    /// <exception cref="InvalidDataException">It is no .xlsx file that can be read.</exception>
    public static List<Sheet> Read(Stream stream)
    {
        using var copy = new MemoryStream();
        if (stream.CanSeek)
        {
            stream.Position = 0;
        }

        stream.CopyTo(copy);
        copy.Position = 0;
        try
        {
            using var document = SpreadsheetDocument.Open(copy, isEditable: false, new OpenSettings { MaxCharactersInPart = MostLetters });
            return document.WorkbookPart is { Workbook.Sheets: { } sheets } book ? new XlsxReader(book).Read(book, sheets) : throw new InvalidDataException("it has no sheets.");
        }
        catch (Exception fault) when (fault is OpenXmlPackageException or XmlException or IOException or FormatException or ArgumentException or InvalidOperationException or KeyNotFoundException or OverflowException)
        {
            throw new InvalidDataException($"it cannot be read as an .xlsx file ({fault.Message.TrimEnd('.')}): save it as .xlsx, without a password.", fault);
        }
    }

    private List<Sheet> Read(WorkbookPart book, Sheets sheets)
    {
        var read = new List<Sheet>();
        foreach (var sheet in sheets.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>())
        {
            // What is no worksheet, such as a chart, has no cells.
            if (sheet is { Name.Value: { } name, Id.Value: { } id } && book.GetPartById(id) is WorksheetPart { Worksheet: { } worksheet })
            {
                read.Add(Read(name, worksheet));
            }
        }

        return read;
    }

    private Sheet Read(string name, Worksheet worksheet)
    {
        var sheet = new Sheet(name);
        var merged = worksheet.Elements<MergeCells>().SelectMany(cells => cells.Elements<MergeCell>()).Select(cell => cell.Reference?.Value)
            .OfType<string>().ToDictionary(range => PlaceOf(range.Split(':')[0]), range => range);
        var row = 0;
        foreach (var cells in worksheet.Elements<SheetData>().SelectMany(data => data.Elements<Row>()))
        {
            row = cells.RowIndex is { Value: var index } ? (int)index : row + 1;
            var column = 0;
            foreach (var cell in cells.Elements<DocumentFormat.OpenXml.Spreadsheet.Cell>())
            {
                column = cell.CellReference?.Value is { } reference ? PlaceOf(reference).Column : column + 1;
                var content = ContentOf(cell);
                sheet.Put(row, column, merged.TryGetValue((row, column), out var range) && !content.IsBlank ? new Cell($"{range}, '{content.Text}'", CellKind.Merged) : content);
            }
        }

        return sheet;
    }

    private Cell ContentOf(DocumentFormat.OpenXml.Spreadsheet.Cell cell)
    {
        var type = cell.DataType?.Value ?? CellValues.Number;
        var value = cell.CellValue?.Text ?? "";
        if (cell.CellFormula is not null)
        {
            return new Cell(type == CellValues.SharedString ? SharedText(value) : value, type == CellValues.Error ? CellKind.Error : CellKind.Formula);
        }

        return type == CellValues.SharedString ? new Cell(SharedText(value))
            : type == CellValues.InlineString ? new Cell(cell.InlineString is { } text ? TextOf(text) : "")
            : type == CellValues.String ? new Cell(Unescaped(value))
            : type == CellValues.Boolean ? new Cell(value is "1" ? "true" : "false", CellKind.Boolean)
            : type == CellValues.Error ? new Cell(value, CellKind.Error)
            : type == CellValues.Date ? new Cell(value, CellKind.Date)
            : value.Length == 0 ? new Cell("")
            : areDates.ElementAtOrDefault((int)(cell.StyleIndex?.Value ?? 0)) ? new Cell(DayOf(value), CellKind.Date)
            : new Cell(value, CellKind.Number);
    }

    private string SharedText(string place) => shared[int.Parse(place, CultureInfo.InvariantCulture)];

    /// <summary>The text of all its runs, without what only says how it is read aloud.</summary>
    private static string TextOf(OpenXmlElement item) =>
        Unescaped(string.Concat(item.Descendants<Text>().Where(text => !text.Ancestors<PhoneticRun>().Any()).Select(text => text.Text)));

    /// <summary>A character that XML cannot hold is written <c>_xHHHH_</c> (ISO/IEC 29500, part 1, 22.9.2.19).</summary>
    private static string Unescaped(string text) =>
        Escape.Replace(text, match => ((char)int.Parse(match.ValueSpan.Slice(2, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    /// <summary>The day that a number is, counted from the first of the workbook.</summary>
    private string DayOf(string number)
    {
        if (!double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var days) || days is < 0 or > 2_958_465)
        {
            return number;
        }

        var time = startsIn1904 ? new DateTime(1904, 1, 1).AddDays(days) : DateTime.FromOADate(days);
        return time.ToString(time.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
    }

    /// <summary>Whether a number format shows days or times: those that are built in (ISO/IEC 29500, part 1, 18.8.30), and those whose code has their letters.</summary>
    private static bool IsDate(uint id, Dictionary<uint, string> formats) =>
        formats.TryGetValue(id, out var code) ? DateLetters.IsMatch(NotLetters.Replace(code, "")) : id is (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58);

    private static (int Row, int Column) PlaceOf(string reference)
    {
        var column = 0;
        var place = 0;
        for (; place < reference.Length && char.IsAsciiLetter(reference[place]); place++)
        {
            column = checked((column * 26) + (char.ToUpperInvariant(reference[place]) - 'A' + 1));
        }

        return (int.Parse(reference.AsSpan(place), NumberStyles.None, CultureInfo.InvariantCulture), column);
    }

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Escape { get; }

    [GeneratedRegex("[dmyhsDMYHS]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DateLetters { get; }

    /// <summary>What is in quotation marks, in brackets or after a backslash is shown as it is.</summary>
    [GeneratedRegex("""\"[^\"]*\"|\[[^\]]*\]|\\\\.|General""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NotLetters { get; }
}
