using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Negotiation.Drafting.Tests.Drafts;
using Negotiation.Drafting.Tests.Json;
using Negotiation.Model.Json;
using Negotiation.Workbooks;
using Cell = DocumentFormat.OpenXml.Spreadsheet.Cell;
using Sheet = DocumentFormat.OpenXml.Spreadsheet.Sheet;
using Workbook = Negotiation.Workbooks.Workbook;

namespace Negotiation.Drafting.Tests.Workbooks;

/// <summary>Workbooks, and what spreadsheets and people make of them.</summary>
public static class WorkbookTests
{
    private static Workbook Mill => Workbook.Of(Draft.ParseJson(JsonDraftTests.Mill));

    [Fact]
    public static void It_says_what_the_lines_say()
    {
        var result = WorkbookLaws.ThroughXlsx(Mill).Anchor(Examples.Text);

        Assert.Equal([], result.Findings.Where(finding => finding.Diagnostic.Severity == Severity.Error));
        Assert.Equal(NegotiationJson.Write(Draft.Parse(Examples.Draft).Anchor(Examples.Text).Record!), NegotiationJson.Write(result.Record!));
    }

    [Fact]
    public static void It_is_a_file_that_the_standard_allows()
    {
        using var file = new MemoryStream();
        Mill.WriteXlsx(file);
        using var document = SpreadsheetDocument.Open(file, isEditable: false);

        Assert.Equal([], new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken).Select(fault => $"{fault.Path?.XPath}: {fault.Description}"));
    }

    /// <summary>The page names every column, and the rows that it shows give a record.</summary>
    [Fact]
    public static void The_page_says_what_there_is()
    {
        var page = File.ReadAllText(Repository.Path("docs/workbooks.md"));
        var rows = page.Split("## A statement in a row")[1].Split("## ")[0].Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('`'));
        var files = rows.ToDictionary(row => row[1], static row =>
        {
            var cells = row.Skip(2).Chunk(2).Where(cell => cell.Length == 2).Select(cell => (Name: cell[0].Trim(' ', ',', '|'), Value: cell[1])).ToArray();
            return $"{string.Join(',', cells.Select(cell => cell.Name))}\n{string.Join(',', cells.Select(cell => cell.Value))}\n";
        }, StringComparer.Ordinal);
        files["about"] = "negotiation,Pay talks\n";
        var result = Workbook.ReadCsv(files).Anchor(new SourceText("report", page.Split("is *")[1].Split('*')[0]));

        Assert.Equal([], result.Findings.Where(finding => finding.Diagnostic.Severity == Severity.Error));
        Assert.Equal("reject", result.Record!.Statements[0].Act.Text);
        Assert.Equal([], SheetForm.All.SelectMany(form => form.Columns.Select(column => column.Name).Append(form.Name)).Distinct().Where(name => !page.Contains($"`{name}`", StringComparison.Ordinal)));
    }

    /// <summary>Each mistake of a draft is found at the cell that has it.</summary>
    [Theory]
    [InlineData("statements", "act", "reject", "refuse", "if that is meant, write 'reject'", "reject")]
    [InlineData("statements", "on", "revised offer", "revised ofer", "'revised offer'", "revised offer")]
    [InlineData("statements", "to", "UMB", "UBM", "'UMB'", "UMB")]
    [InlineData("statements", "when", "\"on Thursday\" = 28 May 2015", "\"on Thursday\" = 27 May 2015", "Wednesday", null)]
    [InlineData("parties", "kind", "company", "firm", "'company'", null)]
    [InlineData("proposals", "quantity", "1 percent", "1 prcent", "'percent'", "1 percent")]
    [InlineData("proposals", "quote", "a 1% rise this year", "a 2% rise this year", "'a 1% rise this year'", null)]
    [InlineData("proposals", "parts", "rise 2015; no redundancies", "rise of 2015; no redundancies", "'rise 2015'", null)]
    public static void A_mistake_is_found_at_its_cell(string sheet, string column, string was, string becomes, string holds, string? fix)
    {
        var (address, workbook) = With(sheet, column, was, becomes);
        var finding = Assert.Single(workbook.Anchor(Examples.Text).Findings, found => found.Diagnostic.Severity == Severity.Error && found.Cell == address);

        Assert.Contains(holds, finding.Diagnostic.Message, StringComparison.Ordinal);
        if (fix is not null)
        {
            Assert.Equal(fix, finding.Text);
        }
    }

    /// <summary>What a spreadsheet or a person has done, in which column or to which sheet, and what the finding says.</summary>
    public static TheoryData<string, string, string> Damages => new()
    {
        { "date", "statements!when", "a day of it, 2015-05-28" },
        { "number", "proposals!quantity", "a number of it, 0.01" },
        { "formula", "parties!name", "a formula, of which the value is now UMB" },
        { "failure", "parties!name", "a formula that failed, #REF!" },
        { "boolean", "parties!name", "true or false" },
        { "merged", "parties!name", "united with other cells, A2:A3" },
        { "renamed", "Parteis!A1", "if 'parties' is meant" },
        { "foreign", "Sheet9!A1", "no sheet of a workbook" },
        { "twice", "Parties!A1", "are the same sheet" },
        { "without-column", "parties!A1", "no column 'kind'" },
        { "extra-column", "parties!Z1", "'remark' is no column" },
        { "unnamed-column", "parties!Z2", "below no name of a column" },
        { "column-twice", "parties!Z1", "there already, at A1" },
        { "orphan", "territories!C2", "the row belongs to no entry" },
        { "no-about", "", "what it is about" },
        { "title-alone", "about!B9", "below no name of a column" },
    };

    [Theory]
    [MemberData(nameof(Damages))]
    public static void What_was_made_of_it_is_found_at_its_address(string damage, string where, string holds)
    {
        var (workbook, cell) = Damaged(damage, where);
        var result = workbook.Anchor(Examples.Text);

        Assert.Null(result.Record);
        Assert.Contains(result.Findings, finding => (finding.Cell?.ToString() ?? "") == cell && finding.Diagnostic.Severity == Severity.Error && finding.Diagnostic.Message.Contains(holds, StringComparison.Ordinal));
        Assert.Equal(result.Findings.Count, result.Findings.Select(finding => finding.ToString()).Distinct(StringComparer.Ordinal).Count());
    }

    /// <summary>What begins with '#' is a remark: a sheet, a column, a row.</summary>
    [Fact]
    public static void A_remark_is_not_read()
    {
        var files = Mill.ToCsv().ToDictionary(StringComparer.Ordinal);
        files["parties"] = files["parties"].Replace("name,full_name,", "#mine,name,full_name,", StringComparison.Ordinal).Replace("\nUMB", "\nsee page 3,UMB", StringComparison.Ordinal)
            .Replace("\nMill", "\n,Mill", StringComparison.Ordinal).Replace("\nConc", "\n,Conc", StringComparison.Ordinal);
        files["people"] += "# Who else was there?\n";
        files["#notes"] = "anything\n";

        var workbook = Workbook.ReadCsv(files);

        Assert.Equal([], workbook.Findings);
        Assert.Equal(Mill.Anchor(Examples.Text).Record, workbook.Anchor(Examples.Text).Record);
    }

    /// <summary>Names that are written from right to left, with signs of direction, and whatever else can be in a name.</summary>
    [Theory]
    [InlineData("\u200fمحمد علي\u200f")]
    [InlineData("a; b")]
    [InlineData("\"a\"; 'b'")]
    [InlineData("=1+1")]
    [InlineData("_x0041_")]
    [InlineData("a\u0001b")]
    [InlineData("👩‍🚀")]
    public static void Any_name_comes_back(string name)
    {
        var workbook = Workbook.Of(Draft.ParseJson(JsonDraftTests.Mill.Replace("Mill Company", System.Text.Json.JsonEncodedText.Encode(name).ToString(), StringComparison.Ordinal)));

        Assert.Equal(workbook.Draft.Text, WorkbookLaws.ThroughXlsx(workbook).Draft.Text);
        Assert.Equal(workbook.Draft.Text, Workbook.ReadCsv(workbook.ToCsv()).Draft.Text);
    }

    /// <summary>The lists that spreadsheets of many countries write: parted by semicolons, a mark of the byte order first, lines that end in CR LF.</summary>
    [Fact]
    public static void Csv_is_read_as_spreadsheets_write_it()
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["about"] = "member;value\r\nnegotiation;Pay talks\r\n",
            ["sources"] = "name;publisher\r\nreport;The Herald\r\n",
            ["Parties"] = "Name;Full name;Kind;Quote\r\nUMB;;trade-union;The Union of Millers and Bakers (UMB)\r\n;;;\r\n",
        };

        Assert.Equal("UMB", Workbook.ReadCsv(files).Anchor(Examples.Text).Record!.Parties[0].Name);
    }

    [Fact]
    public static void What_is_no_workbook_is_refused()
    {
        Assert.Contains(".xlsx", Assert.Throws<InvalidDataException>(static () => Workbook.ReadXlsx(new MemoryStream([1, 2, 3]))).Message, StringComparison.Ordinal);
        Assert.Contains("about", Assert.Throws<InvalidDataException>(static () => Workbook.ReadCsv([new("about", "member,value\n\"x\"y,1\n")])).Message, StringComparison.Ordinal);
        Assert.Contains("32767", Assert.Throws<NotSupportedException>(static () => Workbook.New(new string('a', 40_000)).WriteXlsx(new MemoryStream())).Message, StringComparison.Ordinal);
    }

    /// <summary>The workbook with another text in a cell, and the address of that.</summary>
    private static (CellAddress Address, Workbook Workbook) With(string sheet, string column, string was, string becomes)
    {
        using var file = new MemoryStream();
        Mill.WriteXlsx(file);
        CellAddress address = default;
        Edit(file, (name, worksheet) =>
        {
            if (name == sheet)
            {
                var cell = Below(worksheet, column).First(cell => cell.InnerText == was);
                cell.InlineString = new InlineString(new Text(becomes));
                address = new CellAddress(sheet, RowOf(cell), cell.CellReference!.Value![0] - 'A' + 1);
            }
        });
        return (address, Workbook.ReadXlsx(file));
    }

    private static (Workbook Workbook, string Cell) Damaged(string damage, string where)
    {
        using var file = new MemoryStream();
        Mill.WriteXlsx(file);
        var (sheet, place) = (where.Split('!')[0], where.Split('!')[^1]);
        Edit(
            file,
            (name, worksheet) =>
            {
                if (name != sheet)
                {
                    return;
                }

                var cell = place.Length > 2 ? Below(worksheet, place).First(cell => cell.InnerText.Length > 0) : null;
                place = cell?.CellReference!.Value ?? place;
                switch (damage)
                {
                    case "date":
                        Become(cell!, CellValues.Number, "42152").StyleIndex = 4;
                        break;
                    case "number":
                        Become(cell!, CellValues.Number, "0.01");
                        break;
                    case "formula":
                        Become(cell!, CellValues.String, "UMB").CellFormula = new CellFormula("\"UMB\"");
                        break;
                    case "failure":
                        Become(cell!, CellValues.Error, "#REF!").CellFormula = new CellFormula("B99");
                        break;
                    case "boolean":
                        Become(cell!, CellValues.Boolean, "1");
                        break;
                    case "merged":
                        worksheet.InsertAfter(new MergeCells(new MergeCell { Reference = "A2:A3" }), worksheet.GetFirstChild<SheetData>());
                        break;
                    case "without-column":
                        worksheet.Descendants<Cell>().First(cell => cell.InnerText == "kind").InlineString = new InlineString(new Text("#kind"));
                        break;
                    case "extra-column" or "unnamed-column":
                        Add(worksheet, place, "remark");
                        break;
                    case "title-alone":
                        Add(worksheet, place, "Another title");
                        break;
                    case "column-twice":
                        Add(worksheet, place, "name");
                        break;
                    case "orphan":
                        Add(worksheet, place, "the mill");
                        break;
                    default:
                        break;
                }
            },
            damage);
        return (Workbook.ReadXlsx(file), where.Length == 0 ? "" : $"{sheet}!{place}");
    }

    private static void Edit(MemoryStream file, Action<string, Worksheet> edit, string damage = "")
    {
        file.Position = 0;
        using var document = SpreadsheetDocument.Open(file, isEditable: true);
        var book = document.WorkbookPart!;
        book.WorkbookStylesPart!.Stylesheet!.CellFormats!.Append(new CellFormat { NumberFormatId = 14, ApplyNumberFormat = true });
        foreach (var sheet in book.Workbook!.Sheets!.Elements<Sheet>())
        {
            edit(sheet.Name!, ((WorksheetPart)book.GetPartById(sheet.Id!)).Worksheet!);
            sheet.Name = (sheet.Name!.Value, damage) switch
            {
                ("parties", "renamed") => "Parteis",
                ("territories", "foreign") => "Sheet9",
                ("territories", "twice") => "Parties",
                ("about", "no-about") => "#about",
                var (same, _) => same,
            };
        }
    }

    /// <summary>The cells of a column, from the top.</summary>
    private static IEnumerable<Cell> Below(Worksheet worksheet, string column)
    {
        var letter = worksheet.Descendants<Cell>().First(cell => RowOf(cell) == 1 && cell.InnerText == column).CellReference!.Value![..1];
        return worksheet.Descendants<Cell>().Where(cell => RowOf(cell) > 1 && cell.CellReference!.Value!.StartsWith(letter, StringComparison.Ordinal));
    }

    private static int RowOf(Cell cell) => int.Parse(cell.CellReference!.Value!.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture);

    private static Cell Become(Cell cell, CellValues type, string value)
    {
        cell.RemoveAllChildren();
        (cell.DataType, cell.CellValue, cell.StyleIndex) = (type, new CellValue(value), null);
        return cell;
    }

    private static void Add(Worksheet worksheet, string address, string text)
    {
        var number = uint.Parse(address.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture);
        var row = worksheet.Descendants<Row>().FirstOrDefault(row => row.RowIndex! == number);
        if (row is null)
        {
            worksheet.GetFirstChild<SheetData>()!.Append(row = new Row { RowIndex = number });
        }

        row.Append(new Cell(new InlineString(new Text(text))) { CellReference = address, DataType = CellValues.InlineString });
    }
}
