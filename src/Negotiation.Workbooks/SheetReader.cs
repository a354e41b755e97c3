using System.Globalization;
using System.Text.Json.Nodes;

namespace Negotiation.Workbooks;

/// <summary>Reads sheets as a draft in JSON, and remembers from which cell each of its values is.</summary>
internal sealed class SheetReader
{
    private const int Header = 1;
    private const string Remark = "#";

    private static readonly System.Text.Json.JsonSerializerOptions Relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly string[] Yes = ["yes", "true", "x"];
    private static readonly string[] No = ["no", "false"];

    private readonly List<CellFinding> found = [];
    private readonly Dictionary<string, Origin> origins = new(StringComparer.Ordinal);
    private readonly HashSet<(string Sheet, string Member)> missing = [];
    private readonly Dictionary<(string Entry, string Member), CellAddress> blanks = [];
    private readonly List<string> order;
    private readonly JsonObject draft = [];

    /// <summary>Reads sheets.</summary>
    public SheetReader(IReadOnlyList<Sheet> sheets)
    {
        order = [.. sheets.Select(sheet => sheet.Name)];
        var read = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var sheet in sheets.Where(sheet => sheet.Rows.Count > 0 && !sheet.Name.StartsWith(Remark, StringComparison.Ordinal) && !string.Equals(sheet.Name, SheetForm.Terms, StringComparison.Ordinal)))
        {
            var name = Normal(sheet.Name);
            var form = SheetForm.All.FirstOrDefault(form => string.Equals(form.Name, name, StringComparison.Ordinal));
            if (form is null && name is not SheetForm.About)
            {
                string[] known = [SheetForm.About, .. SheetForm.All.Select(each => each.Name)];
                var near = Nearest.To(name, known);
                Report(
                    RuleBook.UnknownKey, new CellAddress(sheet.Name, Header, 1),
                    $"'{sheet.Name}' is no sheet of a workbook: {(near is null ? $"name it {string.Join(", ", known.Select(each => $"'{each}'"))}" : $"if '{near}' is meant, name it so")}, or begin its name with '#', and it is not read.");
            }
            else if (!read.TryAdd(name, sheet.Name))
            {
                Report(RuleBook.NameTaken, new CellAddress(sheet.Name, Header, 1), $"'{sheet.Name}' and '{read[name]}' are the same sheet: unite them, or begin the name of one with '#'.");
            }
            else if (form is null)
            {
                ReadAbout(sheet);
            }
            else
            {
                ReadEntries(sheet, form);
            }
        }

        if (!draft.ContainsKey("negotiation"))
        {
            Report(RuleBook.Incomplete, read.TryGetValue(SheetForm.About, out var about) ? new CellAddress(about, Header, 1) : null, "the workbook does not say what it is about: write 'negotiation' into column A of the sheet 'about', and the title beside it.");
        }
    }

    /// <summary>The draft.</summary>
    public string Json => draft.ToJsonString(Relaxed);

    /// <summary>What is wrong with the sheets themselves.</summary>
    public ValueList<CellFinding> Findings => Sorted(found);

    /// <summary>Findings about the draft at their cells, with those about the sheets.</summary>
    public ValueList<CellFinding> Place(IEnumerable<Diagnostic> diagnostics)
    {
        var faulty = found.Select(finding => finding.Cell).ToHashSet();
        return Sorted(found.Concat(diagnostics.Where(finding => !IsSaid(finding)).Select(Placed).Where(finding => finding.Cell is null || !faulty.Contains(finding.Cell))));
    }

    /// <summary>The cell of a value, or of what holds it.</summary>
    public CellAddress? CellOf(string pointer)
    {
        for (var rest = pointer; rest.Length > 0; rest = rest[..rest.LastIndexOf('/')])
        {
            if (origins.TryGetValue(rest, out var origin))
            {
                return origin.Cell;
            }
        }

        return null;
    }

    private static string Normal(string name) => name.Trim().ToLowerInvariant().Replace(' ', '_').Replace('-', '_');

    private static CellAddress At(Sheet sheet, int row, int column) => new(sheet.Name, row, column);

    private ValueList<CellFinding> Sorted(IEnumerable<CellFinding> findings) =>
        [.. findings.OrderBy(finding => finding.Cell is { } cell ? order.IndexOf(cell.Sheet) : -1).ThenBy(finding => finding.Cell?.Row).ThenBy(finding => finding.Cell?.Column)];

    /// <summary>Whether a finding says what one about the sheets says already: a column or the title is missing.</summary>
    private bool IsSaid(Diagnostic finding) => finding.Rule == RuleBook.Incomplete && (finding.Pointer.Length == 0 ? !draft.ContainsKey("negotiation")
        : missing.Any(column => finding.Pointer.StartsWith($"/{column.Sheet}/", StringComparison.Ordinal) && finding.Message.StartsWith($"'{column.Member}' is missing", StringComparison.Ordinal)));

    /// <summary>What is missing is missing in its own cell.</summary>
    private CellAddress? PlaceOf(Diagnostic finding) =>
        (finding.Rule == RuleBook.Incomplete || finding.Rule == RuleBook.MissingMember) && finding.Message.Split('\'') is [_, var member, ..] && blanks.TryGetValue((finding.Pointer, member), out var blank) ? blank : CellOf(finding.Pointer);

    private CellFinding Placed(Diagnostic finding) => new(
        PlaceOf(finding), finding, finding.Fix is ValueFix fix && origins.TryGetValue(fix.Pointer, out var origin) && origin.Write is { } write ? write(fix.Text) : null);

    private void Report(Rule rule, CellAddress? cell, string message, string? text = null) => found.Add(new CellFinding(cell, new Diagnostic(rule, "", message), text));

    private void ReadAbout(Sheet sheet)
    {
        foreach (var (row, cells) in sheet.Rows.Where(row => !IsRemark(row.Value) && row.Value.ContainsKey(1)))
        {
            var member = Normal(cells[1].Text);
            var value = cells.GetValueOrDefault(2);
            if (row == Header && member is "member")
            {
                continue;
            }

            if (member is not ("negotiation" or "id"))
            {
                Report(RuleBook.UnknownKey, At(sheet, row, 1), $"'{cells[1].Text}' is nothing that 'about' says: write 'negotiation' or 'id', or begin it with '#', and the row is not read.");
            }
            else if (draft.ContainsKey(member))
            {
                Report(RuleBook.NameTaken, At(sheet, row, 1), $"'{member}' is there already: keep one of the two rows.");
            }
            else if (!value.IsBlank && value.Text is not null)
            {
                draft[member] = TextOf(value, At(sheet, row, 2));
                origins[$"/{member}"] = new Origin(At(sheet, row, 2), text => text);
            }
        }

        ReportStray(sheet, cells => cells.Where(cell => cell.Key > 2 || !cells.ContainsKey(1)));
    }

    private void ReadEntries(Sheet sheet, SheetForm form)
    {
        var columns = ColumnsOf(sheet, form);
        var isBare = sheet.Rows.Keys.All(row => row == Header);
        foreach (var column in form.Columns.Where(column => column.IsNeeded && !isBare && !columns.ContainsValue(column)))
        {
            missing.Add((form.Name, column.Member));
            Report(RuleBook.Incomplete, At(sheet, Header, 1), $"the sheet has no column '{column.Name}': add it.");
        }

        var entries = new JsonArray();
        JsonObject? entry = null;
        foreach (var (row, cells) in sheet.Rows.Where(row => row.Key > Header && !IsRemark(row.Value)))
        {
            var known = cells.Where(cell => columns.ContainsKey(cell.Key)).ToDictionary(cell => columns[cell.Key], cell => (cell.Key, cell.Value));
            var isMore = known.Count > 0 && known.Keys.All(column => column.Part is ColumnPart.Quote or ColumnPart.Details);
            if (isMore && entry is null)
            {
                Report(RuleBook.BadLine, At(sheet, row, known.Values.Min(cell => cell.Key)), "the row belongs to no entry: a quotation or details without more belong to the entry in the row above, and there is none.");
            }
            else if (known.Count > 0)
            {
                if (!isMore)
                {
                    var pointer = string.Create(CultureInfo.InvariantCulture, $"/{form.Name}/{entries.Count}");
                    origins[pointer] = new Origin(At(sheet, row, columns.MinBy(column => column.Key).Key), null);
                    foreach (var (place, column) in columns.Where(column => column.Value.Part == ColumnPart.Entry))
                    {
                        blanks[(pointer, column.Member)] = At(sheet, row, place);
                    }

                    entries.Add((JsonNode)(entry = []));
                    ReadEntry(sheet, row, known, entry, pointer);
                }

                ReadMore(sheet, row, known, entry!, string.Create(CultureInfo.InvariantCulture, $"/{form.Name}/{entries.Count - 1}"));
            }
        }

        draft[form.Name] = entries;
        ReportStray(sheet, cells => cells.Where(cell => !columns.ContainsKey(cell.Key) && !sheet.Rows.GetValueOrDefault(Header, []).ContainsKey(cell.Key)));
    }

    /// <summary>The columns by their place; what is no column is reported, unless it begins with '#'.</summary>
    private Dictionary<int, Column> ColumnsOf(Sheet sheet, SheetForm form)
    {
        var columns = new Dictionary<int, Column>();
        foreach (var (place, cell) in sheet.Rows.GetValueOrDefault(Header, []).Where(cell => !IsRemark(cell.Value)))
        {
            var name = Normal(TextOf(cell, At(sheet, Header, place)));
            if (form.Columns.Append(SheetForm.Kept).FirstOrDefault(column => string.Equals(column.Name, name, StringComparison.Ordinal)) is not { } column)
            {
                var near = Nearest.To(name, form.Columns.Select(each => each.Name));
                Report(
                    RuleBook.UnknownKey, At(sheet, Header, place),
                    $"'{cell.Text}' is no column of '{form.Name}': {(near is null ? $"write one of {string.Join(", ", form.Columns.Select(each => $"'{each.Name}'"))}" : $"if '{near}' is meant, write that")}, or begin it with '#', and the column is not read.",
                    near);
            }
            else if (columns.FirstOrDefault(each => each.Value == column) is { Value: not null } first)
            {
                Report(RuleBook.NameTaken, At(sheet, Header, place), $"the column '{column.Name}' is there already, at {At(sheet, Header, first.Key).Cell}: keep one of the two.");
            }
            else
            {
                columns[place] = column;
            }
        }

        return columns;
    }

    private void ReadEntry(Sheet sheet, int row, Dictionary<Column, (int Place, Cell Cell)> cells, JsonObject entry, string pointer)
    {
        foreach (var (column, (place, cell)) in cells.Where(each => each.Key.Part == ColumnPart.Entry))
        {
            var (at, own) = (At(sheet, row, place), $"{pointer}/{column.Member}");
            if (column.Form == JsonForm.Flag)
            {
                entry[column.Member] = IsYes(cell, at);
                origins[own] = new Origin(at, null);
            }
            else if (column.Form == JsonForm.Names)
            {
                var values = CellList.Split(TextOf(cell, at));
                entry[column.Member] = new JsonArray([.. values.Select(value => (JsonNode?)value)]);
                origins[own] = new Origin(at, null);
                AddItems(values, own, "", at);
            }
            else
            {
                entry[column.Member] = TextOf(cell, at);
                origins[own] = new Origin(at, text => text);
            }
        }

        var voices = cells.Where(each => each.Key.Part == ColumnPart.Voice).Select(each => (each.Key.Member, Values: CellList.Split(TextOf(each.Value.Cell, At(sheet, row, each.Value.Place))), At: At(sheet, row, each.Value.Place))).ToArray();
        if (voices.Length > 0)
        {
            var by = new JsonArray();
            origins[$"{pointer}/by"] = new Origin(voices.MinBy(voice => voice.At.Column).At, null);
            var speakers = voices.Where(voice => voice.Member is "name" or "description").Max(voice => (int?)voice.Values.Count) ?? 0;
            foreach (var (member, values, at) in voices.Where(voice => voice.Values.Count > speakers))
            {
                Report(RuleBook.NotReadable, at, string.Create(CultureInfo.InvariantCulture, $"'{member}' has {values.Count} values for {speakers} who speak: write one for each, in the order of 'by'."));
            }

            for (var i = 0; i < voices.Max(voice => voice.Values.Count); i++)
            {
                by.Add((JsonNode)new JsonObject(voices.Where(voice => voice.Values.ElementAtOrDefault(i) is { Length: > 0 }).Select(voice => KeyValuePair.Create(voice.Member, (JsonNode?)voice.Values[i]))));
            }

            foreach (var (member, values, at) in voices)
            {
                AddItems(values, $"{pointer}/by", $"/{member}", at);
            }

            entry["by"] = by;
        }
    }

    /// <summary>A quotation, and further details, of the entry.</summary>
    private void ReadMore(Sheet sheet, int row, Dictionary<Column, (int Place, Cell Cell)> cells, JsonObject entry, string pointer)
    {
        foreach (var (column, (place, cell)) in cells.Where(each => each.Key.Part == ColumnPart.Details))
        {
            var details = entry[column.Member] as JsonArray ?? [];
            foreach (var detail in DetailsOf(TextOf(cell, At(sheet, row, place), isTrimmed: false)))
            {
                origins[string.Create(CultureInfo.InvariantCulture, $"{pointer}/{column.Member}/{details.Count}")] = new Origin(At(sheet, row, place), null);
                details.Add((JsonNode)detail);
            }

            entry[column.Member] = details;
        }

        var quoted = cells.Where(each => each.Key.Part == ColumnPart.Quote).ToArray();
        if (quoted.Length > 0)
        {
            var quotes = entry["quotes"] as JsonArray ?? [];
            var own = string.Create(CultureInfo.InvariantCulture, $"{pointer}/quotes/{quotes.Count}");
            var quote = new JsonObject { ["wording"] = "paraphrase" };
            origins[own] = new Origin(At(sheet, row, quoted.Min(each => each.Value.Place)), null);
            foreach (var (column, (place, cell)) in quoted)
            {
                quote[column.Member] = column.Form == JsonForm.Flag ? IsYes(cell, At(sheet, row, place)) : TextOf(cell, At(sheet, row, place));
                origins[$"{own}/{column.Member}"] = new Origin(At(sheet, row, place), text => text);
            }

            quotes.Add((JsonNode)quote);
            entry["quotes"] = quotes;
        }
    }

    /// <summary>The details in a cell: each a line, with the lines below it that are indented.</summary>
    private static List<string> DetailsOf(string text)
    {
        var details = new List<string>();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)))
        {
            if (line[0] == ' ' && details.Count > 0)
            {
                details[^1] += "\n" + line.TrimEnd();
            }
            else
            {
                details.Add(line.TrimEnd());
            }
        }

        return details;
    }

    private void AddItems(List<string> values, string list, string member, CellAddress at)
    {
        for (var i = 0; i < values.Count; i++)
        {
            var place = i;
            origins[string.Create(CultureInfo.InvariantCulture, $"{list}/{i}{member}")] = new Origin(at, text => CellList.Join(values.Select((value, each) => each == place ? text : value)));
        }
    }

    private bool IsYes(Cell cell, CellAddress at)
    {
        var text = cell.Kind is CellKind.Boolean ? cell.Text : TextOf(cell, at);
        if (!Yes.Concat(No).Contains(text, StringComparer.OrdinalIgnoreCase))
        {
            Report(RuleBook.NotReadable, at, $"'{text}' is neither yes nor no: write 'yes' or 'no'.");
        }

        return Yes.Contains(text, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The text of a cell; what a spreadsheet has made of it is reported.</summary>
    private string TextOf(Cell cell, CellAddress at, bool isTrimmed = true)
    {
        var shown = cell.Text.Excerpt();
        var fault = cell.Kind switch
        {
            CellKind.Text => null,
            CellKind.Number => $"the spreadsheet has made a number of it, {shown}: format the cell as text, and write anew what was there.",
            CellKind.Date => $"the spreadsheet has made a day of it, {shown}: format the cell as text, and write anew what was there, such as '28 May 2025'.",
            CellKind.Boolean => $"the spreadsheet has made true or false of it: format the cell as text, and write anew what was there.",
            CellKind.Formula => $"it is a formula, of which the value is now {shown}: format the cell as text, and write the text itself.",
            CellKind.Error => $"it is a formula that failed, {shown}: format the cell as text, and write the text itself.",
            _ => $"it is united with other cells, {shown}: divide them, and write into each what is meant.",
        };
        if (fault is not null)
        {
            Report(RuleBook.NotReadable, at, fault);
        }

        return isTrimmed ? cell.Text.Trim() : cell.Text;
    }

    private static bool IsRemark(SortedDictionary<int, Cell> cells) => IsRemark(cells.First().Value);

    private static bool IsRemark(Cell cell) => cell.Kind == CellKind.Text && cell.Text.StartsWith(Remark, StringComparison.Ordinal);

    /// <summary>Reports what is in no column.</summary>
    private void ReportStray(Sheet sheet, Func<SortedDictionary<int, Cell>, IEnumerable<KeyValuePair<int, Cell>>> strays)
    {
        foreach (var (row, cells) in sheet.Rows.Where(row => !IsRemark(row.Value)))
        {
            foreach (var (place, cell) in strays(cells))
            {
                Report(RuleBook.UnknownKey, At(sheet, row, place), $"'{cell.Text.Excerpt()}' is below no name of a column: move it, or name the column in row 1 with '#' first, and it is not read.");
            }
        }
    }

    /// <summary>From which cell a value is.</summary>
    /// <param name="Cell">The cell.</param>
    /// <param name="Write">The text of the cell with another value in its place; <c>null</c> where that is not one value.</param>
    private sealed record Origin(CellAddress Cell, Func<string, string>? Write);
}
