using System.Text.Json.Nodes;

namespace Negotiation.Workbooks;

/// <summary>A draft as a workbook: one row for each party, proposal, event and statement.</summary>
/// <remarks>
/// It says what a draft in JSON says, and is read as one, so that there is one grammar. All its cells are texts: of what a spreadsheet
/// has made a day or a number, the cell is named, for what stood there before is lost.
/// </remarks>
/// <example>
/// <code>
/// var workbook = Workbook.New("Pay talks at the mill");
/// var file = new MemoryStream();
/// workbook.WriteXlsx(file);
/// var read = Workbook.ReadXlsx(file);
/// Console.WriteLine(read.Anchor() is { Record: { } record } ? record.Title : string.Join('\n', read.Anchor().Findings));
/// </code>
/// </example>
public sealed class Workbook
{
    private readonly SheetReader reader;

    private Workbook(IReadOnlyList<Sheet> sheets)
    {
        Sheets = sheets;
        reader = new SheetReader(sheets);
        Draft = Draft.ParseJson(reader.Json);
    }

    /// <summary>The draft that it is.</summary>
    public Draft Draft { get; }

    /// <summary>What is wrong with sheets, columns and cells.</summary>
    public ValueList<CellFinding> Findings => reader.Findings;

    /// <summary>The sheets.</summary>
    internal IReadOnlyList<Sheet> Sheets { get; }

    /// <summary>A workbook to fill in.</summary>
    /// <param name="title">What the negotiation is called.</param>
    /// <exception cref="ArgumentException">The title is blank.</exception>
    public static Workbook New(string title)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        return new Workbook(SheetWriter.Of(new JsonObject { ["negotiation"] = title }));
    }

    /// <summary>A record as a workbook, which gives the same record when it is anchored again.</summary>
    /// <param name="record">The record.</param>
    /// <param name="texts">The texts of its sources; an entry with a quotation of another source is kept as it is.</param>
    public static Workbook Of(NegotiationRecord record, params IEnumerable<SourceText> texts) => Of(Draft.JsonOf(record, texts));

    /// <summary>Reads an .xlsx file.</summary>
    /// <param name="stream">The file, which is left open.</param>
    /// <exception cref="InvalidDataException">It is no .xlsx file, or is encrypted, or has more than can be read; the message says what to do.</exception>
    public static Workbook ReadXlsx(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new Workbook(XlsxReader.Read(stream));
    }

    /// <summary>Reads CSV files: commas or semicolons, quotation marks by RFC 4180, the names of the columns first.</summary>
    /// <param name="files">The text of each file, by the name of its sheet, such as <c>statements</c>.</param>
    /// <exception cref="InvalidDataException">One is no CSV; the message says where.</exception>
    public static Workbook ReadCsv(IEnumerable<KeyValuePair<string, string>> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return new Workbook([.. files.Select(file => CsvSheets.Read(file.Key, file.Value))]);
    }

    /// <summary>Writes an .xlsx file: every cell a text, drop-down lists for terms and names, a hint at each cell.</summary>
    /// <param name="stream">Takes it, and is left open.</param>
    /// <exception cref="NotSupportedException">A cell would have more than the 32,767 letters that a spreadsheet can hold.</exception>
    public void WriteXlsx(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        XlsxWriter.Write(Sheets, stream);
    }

    /// <summary>The CSV files (RFC 4180, UTF-8, line feeds), the text of each by the name of its sheet.</summary>
    public IReadOnlyDictionary<string, string> ToCsv() => Sheets.ToDictionary(sheet => sheet.Name, CsvSheets.Write, StringComparer.Ordinal);

    /// <summary>Makes the record of the workbook, each quotation at its place in the text of its source.</summary>
    /// <param name="texts">The texts of the sources that the workbook declares.</param>
    /// <exception cref="ArgumentException">Two texts are given for one source.</exception>
    public WorkbookResult Anchor(params IEnumerable<SourceText> texts) => Placed(Draft.Anchor(texts));

    /// <summary>Makes the record of the workbook again; what a workbook cannot say, or says to be kept, is carried over from the record as it was.</summary>
    /// <param name="record">The record as it was.</param>
    /// <param name="texts">The texts of the sources that the workbook declares.</param>
    /// <exception cref="ArgumentException">Two texts are given for one source.</exception>
    public WorkbookResult AnchorAgain(NegotiationRecord record, params IEnumerable<SourceText> texts) => Placed(Draft.AnchorAgain(record, texts));

    /// <summary>The findings about the draft, each at its cell, after those of the workbook itself.</summary>
    /// <param name="diagnostics">What was found in <see cref="Draft"/>.</param>
    public ValueList<CellFinding> Place(IEnumerable<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        return reader.Place(diagnostics);
    }

    /// <summary>The cell of a value of the draft.</summary>
    /// <param name="pointer">The value, as an RFC 6901 pointer into the draft in JSON.</param>
    public CellAddress? CellOf(string pointer)
    {
        ArgumentNullException.ThrowIfNull(pointer);
        return reader.CellOf(pointer);
    }

    /// <summary>A draft in JSON as a workbook.</summary>
    internal static Workbook Of(Draft json) => new(SheetWriter.Of(JsonNode.Parse(json.Text)!.AsObject()));

    private WorkbookResult Placed(DraftResult result) =>
        new(Findings.Any(finding => finding.Diagnostic.Severity == Severity.Error) ? null : result.Record, Place(result.Diagnostics), result.LeftOut);
}
