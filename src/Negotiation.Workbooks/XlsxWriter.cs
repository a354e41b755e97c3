using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Negotiation.Workbooks;

/// <summary>Writes sheets as an .xlsx file: all cells texts, drop-down lists for terms and names.</summary>
internal static partial class XlsxWriter
{
    private const int MostLetters = 32_767;
    private const int MostLettersOfAHint = 255;
    private const int LastRow = 1000;

    /// <summary>The format of texts, which is built in.</summary>
    private const uint TextFormat = 49;
    private const uint TextStyle = 1;
    private const uint WrappedStyle = 2;
    private const uint HeaderStyle = 3;

    /// <summary>Writes them.</summary>
    /// <exception cref="NotSupportedException">A cell has more than a spreadsheet can hold.</exception>
    public static void Write(IReadOnlyList<Sheet> sheets, Stream stream)
    {
        using var file = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            var list = new Sheets();
            var lists = new List<(string Key, ValueList<string> Terms)>();
            foreach (var sheet in sheets)
            {
                list.Append(Added(book, sheet.Name, list.ChildElements.Count, WorksheetOf(sheet, lists)));
            }

            var terms = new Sheet(SheetForm.Terms);
            foreach (var (place, (key, values)) in lists.Index())
            {
                terms.Put(1, place + 1, new Cell(key));
                foreach (var (row, value) in values.Index())
                {
                    terms.Put(row + 2, place + 1, new Cell(value));
                }
            }

            var hidden = Added(book, terms.Name, list.ChildElements.Count, WorksheetOf(terms, []));
            hidden.State = SheetStateValues.Hidden;
            list.Append(hidden);
            book.Workbook = new DocumentFormat.OpenXml.Spreadsheet.Workbook(list);
        }

        file.Position = 0;
        file.CopyTo(stream);
    }

    private static DocumentFormat.OpenXml.Spreadsheet.Sheet Added(WorkbookPart book, string name, int place, Worksheet worksheet)
    {
        var part = book.AddNewPart<WorksheetPart>();
        part.Worksheet = worksheet;
        return new() { Name = name, SheetId = (uint)place + 1, Id = book.GetIdOfPart(part) };
    }

    private static Worksheet WorksheetOf(Sheet sheet, List<(string Key, ValueList<string> Terms)> lists)
    {
        var form = SheetForm.All.FirstOrDefault(form => string.Equals(form.Name, sheet.Name, StringComparison.Ordinal));
        var header = sheet.Rows.GetValueOrDefault(1, []);
        var columns = header.ToDictionary(cell => cell.Key, cell => form?.Columns.FirstOrDefault(column => string.Equals(column.Name, cell.Value.Text, StringComparison.Ordinal)));
        var data = new SheetData();
        foreach (var (row, cells) in sheet.Rows)
        {
            data.Append(new Row(cells.Select(cell => CellOf(new CellAddress(sheet.Name, row, cell.Key), cell.Value.Text, row == 1 ? HeaderStyle : StyleOf(columns.GetValueOrDefault(cell.Key))))) { RowIndex = (uint)row });
        }

        var view = new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 };
        var worksheet = new Worksheet(
            new SheetViews(view),
            new Columns(Enumerable.Range(1, Math.Max(2, header.Count == 0 ? 0 : header.Keys.Last())).Select(place => new DocumentFormat.OpenXml.Spreadsheet.Column
            {
                Min = (uint)place,
                Max = (uint)place,
                Width = columns.GetValueOrDefault(place) is { } column ? IsLong(column) ? 50 : 18 : 30,
                CustomWidth = true,
                Style = StyleOf(columns.GetValueOrDefault(place)),
            })),
            data);
        DataValidation[] validations = [.. columns.Where(each => each.Value is not null).Select(each => ValidationOf(each.Value!, each.Key, sheet.Name, lists)).OfType<DataValidation>()];
        if (validations.Length > 0)
        {
            worksheet.Append(new DataValidations(validations) { Count = (uint)validations.Length });
        }

        return worksheet;
    }

    private static uint StyleOf(Column? column) => IsLong(column) ? WrappedStyle : TextStyle;

    private static bool IsLong(Column? column) => column is { Part: ColumnPart.Details } or { Name: "quote" or "quote_within" or "summary" or "content" };

    private static DocumentFormat.OpenXml.Spreadsheet.Cell CellOf(CellAddress at, string text, uint style)
    {
        if (text.Length > MostLetters)
        {
            throw new NotSupportedException(string.Create(CultureInfo.InvariantCulture, $"{at} would have {text.Length} letters, and a spreadsheet can hold {MostLetters} in a cell: write a folder of CSV files."));
        }

        return new(new InlineString(new Text(Escaped(text)) { Space = SpaceProcessingModeValues.Preserve }))
        {
            CellReference = at.Cell,
            DataType = CellValues.InlineString,
            StyleIndex = style,
        };
    }

    /// <summary>What a column takes: a list to choose from, from which one may depart, and a hint.</summary>
    private static DataValidation? ValidationOf(Column column, int place, string sheet, List<(string Key, ValueList<string> Terms)> lists)
    {
        var list = column.Terms.Count > 0 ? TermsOf(column, sheet, lists)
            : column.NamesOf is { } names ? $"{names}!$A$2:$A${LastRow}" : null;
        if (list is null && column.Meaning.Length == 0)
        {
            return null;
        }

        var letters = new CellAddress("", 2, place).Cell;
        var validation = new DataValidation
        {
            Type = list is null ? DataValidationValues.None : DataValidationValues.List,
            AllowBlank = true,
            ShowErrorMessage = false,
            SequenceOfReferences = new ListValue<StringValue>([new StringValue($"{letters}:{letters.TrimEnd('2')}{LastRow}")]),
        };
        if (column.Meaning.Length > 0)
        {
            (validation.ShowInputMessage, validation.PromptTitle, validation.Prompt) = (true, column.Name, column.Meaning.Length <= MostLettersOfAHint ? column.Meaning : column.Meaning[..MostLettersOfAHint]);
        }

        if (list is not null)
        {
            validation.Append(new Formula1(list));
        }

        return validation;
    }

    private static string TermsOf(Column column, string sheet, List<(string Key, ValueList<string> Terms)> lists)
    {
        var place = lists.FindIndex(each => each.Terms == column.Terms);
        if (place < 0)
        {
            place = lists.Count;
            lists.Add(($"{sheet} {column.Name}", column.Terms));
        }

        var letters = new CellAddress("", 0, place + 1).Cell[..^1];
        return string.Create(CultureInfo.InvariantCulture, $"{SheetForm.Terms}!${letters}$2:${letters}${column.Terms.Count + 1}");
    }

    private static Stylesheet Styles() => new(
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(),
            new CellFormat(new Alignment { Vertical = VerticalAlignmentValues.Top }) { NumberFormatId = TextFormat, ApplyNumberFormat = true, ApplyAlignment = true },
            new CellFormat(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = true }) { NumberFormatId = TextFormat, ApplyNumberFormat = true, ApplyAlignment = true },
            new CellFormat { NumberFormatId = TextFormat, ApplyNumberFormat = true, FontId = 1, ApplyFont = true }));

    /// <summary>What XML cannot hold, and what would be taken for such an escape, is written <c>_xHHHH_</c> (ISO/IEC 29500, part 1, 22.9.2.19).</summary>
    private static string Escaped(string text) =>
        ToEscape.Replace(text, match => string.Create(CultureInfo.InvariantCulture, $"_x{(int)match.ValueSpan[0]:X4}_"));

    [GeneratedRegex("[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ToEscape { get; }
}
