using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Negotiation.Model;
using Negotiation.Model.Json;
using Negotiation.Tables;
using NodaTime;
using NodaTime.Text;

namespace Negotiation.Cli.Tests;

public sealed class TablesTests
{
    private const string Approved = "tests/Negotiation.Cli.Tests/Tables.Istanbul";

    /// <summary>Records that between them have about everything that a record can hold, and options.</summary>
    public static TheoryData<string> Questions { get; } =
    [
        "seeds/istanbul-2025/record.json",
        "seeds/istanbul-2025/record.json --on 2025-05-17",
        "seeds/istanbul-2025/record.json seeds/istanbul-2025-sources/record.json",
        "seeds/istanbul-2025/record.json seeds/istanbul-2025-sources/record.json --on 2025-05-18 --known-by 2025-05-19",
        "seeds/istanbul-2025/record.json seeds/istanbul-2025-sources/record.json --known-by 2025-05-16",
        "seeds/istanbul-2025/record.json --on 1990-01-01",
        "tests/Negotiation.Cli.Tests/Samples.Kinds.json",
        "tests/Negotiation.Model.Tests/Episodes/black-sea-2022.json",
        "tests/Negotiation.Model.Tests/Episodes/camp-david-1978.json",
        "tests/Negotiation.Model.Tests/Episodes/good-friday-1998.json",
        "tests/Negotiation.Model.Tests/Episodes/karabakh-2020.json",
        "tests/Negotiation.Model.Tests/Episodes/korea-1953.json",
        "tests/Negotiation.Model.Tests/Episodes/korea-1953.json --known-by 1951-12-31",
        "tests/Negotiation.Model.Tests/Episodes/minsk-2015.json",
    ];

    [Theory]
    [InlineData("statements.csv")]
    [InlineData("positions.csv")]
    [InlineData("proposals.csv")]
    [InlineData("parties.csv")]
    [InlineData("roles.csv")]
    [InlineData("people.csv")]
    [InlineData("events.csv")]
    [InlineData("votes.csv")]
    [InlineData("sources.csv")]
    [InlineData("evidence.csv")]
    [InlineData("tables-metadata.json")]
    public async Task Istanbul_as_tables(string file)
    {
        using var workspace = new Workspace();
        await WriteAsync(workspace, "seeds/istanbul-2025/record.json");

        Approval.Matches($"{Approved}/{file}", await File.ReadAllTextAsync(workspace.Place(file), TestContext.Current.CancellationToken));
    }

    [Fact]
    public void The_documentation_lists_every_column() => Approval.Matches("docs/tables.md", TablesPage.Text());

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task The_metadata_names_every_file_and_column(string question)
    {
        using var workspace = new Workspace();
        var folder = await WriteAsync(workspace, question);

        Assert.Equal("http://www.w3.org/ns/csvw", folder.Metadata.GetProperty("@context").GetString());
        Assert.Equal(
            folder.Tables.Select(table => table.File).Append("tables-metadata.json").Order(StringComparer.Ordinal),
            Directory.GetFiles(workspace.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(folder.Tables, table =>
        {
            Assert.Equal(table.Headers, table.Columns.Select(column => column.Name));
            Assert.Equal(table.Headers, table.Columns.Select(column => column.Title));
            Assert.Equal(table.Headers.Count, table.Headers.Distinct(StringComparer.Ordinal).Count());
            Assert.All(table.Columns, column => Assert.EndsWith(".", column.Description, StringComparison.Ordinal));
        });
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Every_cell_is_of_its_type(string question)
    {
        using var workspace = new Workspace();
        foreach (var table in (await WriteAsync(workspace, question)).Tables)
        {
            foreach (var column in table.Columns)
            {
                Assert.All(table.Rows, row => Assert.True(IsOfItsType(row[column.Name], column), $"{table.File}: {column.Name}: '{row[column.Name]}'"));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Beside_each_empty_cell_stands_why_it_is_empty(string question)
    {
        using var workspace = new Workspace();
        foreach (var table in (await WriteAsync(workspace, question)).Tables)
        {
            foreach (var column in table.Columns.Where(column => !column.IsRequired))
            {
                Assert.Equal($"{column.Name}_status", table.Headers[table.Headers.ToList().IndexOf(column.Name) + 1]);
                Assert.All(table.Rows, row => Assert.Equal(row[column.Name].Length > 0, row[$"{column.Name}_status"] == "stated"));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Keys_tell_rows_apart_and_references_are_met(string question)
    {
        using var workspace = new Workspace();
        var folder = await WriteAsync(workspace, question);
        foreach (var table in folder.Tables)
        {
            var keys = table.Rows.Select(row => TableFolder.TableFile.Key(row, table.Schema.GetProperty("primaryKey"))).ToList();
            Assert.Equal(keys.Count, keys.Distinct(StringComparer.Ordinal).Count());
            foreach (var foreign in table.Schema.GetProperty("foreignKeys").EnumerateArray())
            {
                var reference = foreign.GetProperty("reference");
                var met = folder[reference.GetProperty("resource").GetString()!].Rows
                    .Select(row => row[reference.GetProperty("columnReference").GetString()!])
                    .ToHashSet(StringComparer.Ordinal);
                Assert.All(table.Rows.Select(row => row[foreign.GetProperty("columnReference").GetString()!]), value => Assert.True(value.Length == 0 || met.Contains(value), $"{table.File}: {value}"));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Every_pointer_leads_to_what_its_row_is_about(string question)
    {
        using var workspace = new Workspace();
        var folder = await WriteAsync(workspace, question);
        using var record = JsonDocument.Parse(NegotiationJson.Write(Merged(question)));
        foreach (var table in folder.Tables)
        {
            foreach (var row in table.Rows)
            {
                var pointers = row["pointer"].Split(' ', StringSplitOptions.RemoveEmptyEntries);
                string[] ids = table.File == "positions.csv" ? row["statements"].Split(' ', StringSplitOptions.RemoveEmptyEntries) : [row["id"]];
                Assert.Equal(ids, pointers.Select(pointer => ReferenceAt(record.RootElement, pointer)));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Edtf_texts_mean_the_days_beside_them(string question)
    {
        using var workspace = new Workspace();
        foreach (var table in (await WriteAsync(workspace, question)).Tables)
        {
            foreach (var name in table.Headers.Where(name => name.EndsWith("_edtf", StringComparison.Ordinal)).Select(name => name[..^5]))
            {
                foreach (var row in table.Rows)
                {
                    if (row[$"{name}_edtf_status"] != "stated")
                    {
                        Assert.Equal(row[$"{name}_edtf_status"], row[$"{name}_precision"]);
                        continue;
                    }

                    Assert.True(ApproximateDate.TryParse(row[$"{name}_edtf"], out var date), row[$"{name}_edtf"]);
                    Assert.Equal(date.Earliest.Day is { } first ? LocalDatePattern.Iso.Format(first) : "", row[$"{name}_earliest"]);
                    Assert.Equal(date.Latest.Day is { } last ? LocalDatePattern.Iso.Format(last) : "", row[$"{name}_latest"]);
                    Assert.Contains(row[$"{name}_precision"], TimeReading.Precisions);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task The_latest_positions_are_those_of_the_state(string question)
    {
        using var workspace = new Workspace();
        var positions = (await WriteAsync(workspace, question))["positions.csv"];

        Assert.Equal(
            new Ledger(Merged(question)).AsOf(Option(question, "--on"), Option(question, "--known-by")).Positions.Select(position => $"{position.Key} {position.Stance} {position.Certainty} {position.Movement.Kind} {position.Movement.Certainty}".ToUpperInvariant()).Order(StringComparer.Ordinal),
            positions.Rows.Where(row => row["is_latest"] == "TRUE").Select(row => $"{row["id"]} {row["stance"]} {row["certainty"]} {row["movement"]} {row["movement_certainty"]}".ToUpperInvariant()).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("seeds/istanbul-2025/record.json seeds/istanbul-2025-sources/record.json")]
    [InlineData("tests/Negotiation.Model.Tests/Episodes/minsk-2015.json")]
    public async Task On_any_day_the_rows_that_span_it_are_the_positions_of_that_day(string question)
    {
        using var workspace = new Workspace();
        var positions = (await WriteAsync(workspace, question))["positions.csv"];
        var ledger = new Ledger(Merged(question));
        var days = positions.Rows.SelectMany(row => new[] { row["day"], row["until"] }).Where(day => day.Length > 0).Select(day => LocalDatePattern.Iso.Parse(day).Value);
        foreach (var day in days.SelectMany(day => new[] { day, day.PlusDays(1), day.PlusDays(-1), day.PlusDays(40) }).Distinct())
        {
            var text = LocalDatePattern.Iso.Format(day);
            Assert.Equal(
                ledger.AsOf(day).Positions.Select(position => $"{position.Key} {position.Stance} {position.Reason}").Order(StringComparer.Ordinal),
                positions.Rows.Where(row => Spans(row, text)).Select(row => $"{row["id"]} {row["stance"]} {row["reason"]}").Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task The_same_record_gives_the_same_bytes_and_files_are_replaced_whole()
    {
        using var workspace = new Workspace();
        await RunAsync(workspace, "tests/Negotiation.Model.Tests/Episodes/minsk-2015.json");
        await RunAsync(workspace, "seeds/istanbul-2025/record.json");
        var before = Bytes(workspace);
        await RunAsync(workspace, "seeds/istanbul-2025/record.json");

        Assert.Equal(before, Bytes(workspace));
        Assert.Equal(11, before.Count);
    }

    [Fact]
    public async Task The_files_are_utf_8_without_a_mark_with_line_feeds_and_one_at_the_end()
    {
        using var workspace = new Workspace();
        await WriteAsync(workspace, "seeds/istanbul-2025/record.json");
        foreach (var file in Directory.GetFiles(workspace.Path))
        {
            var bytes = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
            Assert.NotEqual(0xEF, bytes[0]);
            Assert.Equal((byte)'\n', bytes[^1]);
            Assert.DoesNotContain((byte)'\r', bytes);
            _ = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        }
    }

    [Fact]
    public async Task A_record_without_entries_gives_headers_alone()
    {
        using var workspace = new Workspace();
        var run = await CommandRun.OfAsync("tables", workspace.Put("record.json", Samples.Empty), "--output", workspace.Place("out"));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("statements.csv: 0 rows\n", run.Output, StringComparison.Ordinal);
        Assert.All(Directory.GetFiles(workspace.Place("out"), "*.csv"), file => Assert.Single(File.ReadAllLines(file)));
    }

    [Fact]
    public async Task Json_tells_how_many_rows_there_are()
    {
        using var workspace = new Workspace();
        var run = await CommandRun.OfAsync("tables", Samples.Istanbul, "--output", workspace.Path, "--format", "json");

        using var stated = JsonDocument.Parse(run.Output);
        Assert.Equal(TableFolder.In(workspace.Path).Tables.Select(table => (table.File, table.Rows.Count)), stated.RootElement.EnumerateArray().Select(file => (file.GetProperty("file").GetString()!, file.GetProperty("rows").GetInt32())));
    }

    [Fact]
    public async Task A_vote_carried_where_exact_numbers_of_one_unit_say_so()
    {
        using var workspace = new Workspace();
        var votes = (await WriteAsync(workspace, "tests/Negotiation.Cli.Tests/Samples.Kinds.json"))["votes.csv"].Rows;

        Assert.Equal(
            ["61 of 61: yes", "60 of 61: no", """{"kind":"share","value":0.944} of : unknown""", " of : unknown"],
            votes.Select(row => $"{row["for"]} of {row["needed"]}: {row["carried"]}"));
        Assert.All(votes, row => Assert.Equal("event:count", row["id"]));
        Assert.Equal(["party:north", "party:south", "", "party:south"], votes.Select(row => row["by"]));
    }

    [Fact]
    public async Task Who_was_absent_or_declined_did_not_take_part()
    {
        using var workspace = new Workspace();
        var signing = (await WriteAsync(workspace, "tests/Negotiation.Cli.Tests/Samples.Kinds.json"))["events.csv"].Rows.Single(row => row["id"] == "event:signing");

        Assert.Equal(("party:north party:south", "unknown", "person:guest party:south"), (signing["parties"], signing["people_status"], signing["away"]));
    }

    [Fact]
    public async Task Roles_of_parties_have_a_table()
    {
        using var workspace = new Workspace();
        var roles = (await WriteAsync(workspace, "tests/Negotiation.Cli.Tests/Samples.Kinds.json"))["roles.csv"].Rows;

        Assert.Equal(
            ["party:south guarantor document:pact stated 2025-01-01", "party:south friend  none "],
            roles.Select(row => $"{row["id"]} {row["role"]} {row["of"]} {row["of_status"]} {row["during_earliest"]}"));
    }

    [Fact]
    public async Task What_was_published_later_is_not_in_the_tables()
    {
        using var workspace = new Workspace();
        await WriteAsync(workspace, "seeds/istanbul-2025/record.json seeds/istanbul-2025-sources/record.json --known-by 2025-05-18");
        var record = Merged("seeds/istanbul-2025/record.json seeds/istanbul-2025-sources/record.json");
        var state = record.AsOf(null, new LocalDate(2025, 5, 18));
        var later = record.Sources.Where(source => state.Knows(source) == Truth.No).Select(source => source.Reference.Text).ToList();

        Assert.NotEmpty(later);
        var text = string.Concat(Directory.GetFiles(workspace.Path, "*.csv").Select(File.ReadAllText));
        Assert.All(later, source => Assert.DoesNotContain(source, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_record_with_errors_is_refused_and_nothing_is_written()
    {
        using var workspace = new Workspace();
        var run = await CommandRun.OfAsync("tables", workspace.Put("record.json", Samples.Untitled), "--output", workspace.Place("out"));

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("NEG1006", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(workspace.Place("out")));
    }

    [Theory]
    [InlineData("record.json", "'record.json' is a file: name a folder.")]
    [InlineData("record.json/out", "the folder 'record.json/out' cannot be made")]
    public async Task A_folder_that_cannot_be_made_is_told(string target, string message)
    {
        using var workspace = new Workspace();
        var run = await CommandRun.OfAsync("tables", workspace.Put("record.json", Samples.Empty), "--output", workspace.Place(target));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, workspace.Unfold(run.Error), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_replaced_is_told()
    {
        using var workspace = new Workspace();
        Directory.CreateDirectory(workspace.Place("people.csv"));
        var run = await CommandRun.OfAsync("tables", workspace.Put("record.json", Samples.Empty), "--output", workspace.Path);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("'people.csv' is a directory", workspace.Unfold(run.Error), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_folder_it_is_refused()
    {
        var run = await CommandRun.OfAsync("tables", Samples.Istanbul);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("--output", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_reads_as_missing_is_kept_and_told()
    {
        using var workspace = new Workspace();
        var run = await CommandRun.OfAsync("tables", workspace.Put("record.json", TrickyRecord.Text), "--output", workspace.Place("out"));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("people.csv: the text 'NA' in name is read as missing by pandas", run.Error, StringComparison.Ordinal);
        var people = TableFolder.In(workspace.Place("out"))["people.csv"];
        Assert.Equal(TrickyRecord.Names, people.Rows.Select(row => row["name"]));
        Assert.Equal("person:null", people.Rows[2]["id"]);
    }

    [Fact]
    public async Task A_bar_in_a_text_does_not_make_two_texts_of_it_and_a_formula_is_told()
    {
        using var workspace = new Workspace();
        var record = workspace.Put("record.json", """
            { "schemaVersion": 1, "id": "talks", "title": "Talks",
              "parties": [{ "id": "north", "kind": "state", "name": "=HYPERLINK(\"http://x.example\",\"A\")", "aliases": [{ "text": "NA" }, { "text": "A | B" }, { "text": "+1" }, { "text": "C\\" }] }],
              "people": [
                { "id": "anna", "name": "@SUM(1+1)", "aliases": [{ "text": "-1+1" }], "offices": [{ "title": "A | B", "of": "party:north" }, { "title": "=1+1", "of": "party:north" }] },
                { "id": "ben", "name": "-5" }] }
            """);

        var run = await CommandRun.OfAsync("tables", record, "--output", workspace.Place("out"));

        Assert.Equal(0, run.ExitCode);
        var tables = TableFolder.In(workspace.Place("out"));
        Assert.Equal(@"NA | A \| B | +1 | C\\", tables["parties.csv"].Rows[0]["aliases"]);
        Assert.Equal(4, tables["parties.csv"].Rows[0]["aliases"].Split(" | ").Length);
        Assert.Equal(tables["people.csv"].Rows[0]["offices_of"].Split(' ').Length, tables["people.csv"].Rows[0]["offices"].Split(" | ").Length);
        Assert.Equal("=HYPERLINK(\"http://x.example\",\"A\")", tables["parties.csv"].Rows[0]["name"]);
        Assert.Contains("parties.csv: the text '=HYPERLINK(\"http://x.example\",\"A\")' in name is taken for a formula by spreadsheets", run.Error, StringComparison.Ordinal);
        Assert.Contains("people.csv: the text '@SUM(1+1)' in name is taken", run.Error, StringComparison.Ordinal);
        Assert.Contains("people.csv: the text '-1+1' in aliases is taken", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("'-5'", run.Error, StringComparison.Ordinal);
    }

    /// <summary>Puts the tables of records into the folder of a test: the same bytes for each that asks for them.</summary>
    internal static async Task<TableFolder> WriteAsync(Workspace workspace, string question)
    {
        foreach (var (name, bytes) in await Written.GetOrAdd(question, OnceAsync))
        {
            workspace.Put(name, bytes);
        }

        return TableFolder.In(workspace.Path);
    }

    private static readonly ConcurrentDictionary<string, Task<Dictionary<string, byte[]>>> Written = new(StringComparer.Ordinal);

    private static async Task<Dictionary<string, byte[]>> OnceAsync(string question)
    {
        using var workspace = new Workspace();
        await RunAsync(workspace, question);
        return Directory.GetFiles(workspace.Path).ToDictionary(file => Path.GetFileName(file)!, File.ReadAllBytes, StringComparer.Ordinal);
    }

    private static async Task RunAsync(Workspace workspace, string question)
    {
        var words = question.Split(' ').Select(word => word.EndsWith(".json", StringComparison.Ordinal) ? Repository.Path(word) : word);
        var run = await CommandRun.OfAsync(["tables", .. words, "--output", workspace.Path]);

        Assert.True(run.ExitCode == 0, run.Error);
    }

    private static bool IsOfItsType(string cell, TableFolder.TableColumn column) =>
        cell.Length == 0 ? !column.IsRequired && column.Null.Length == 0
        : column.Type switch
        {
            "integer" => int.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
            "date" => LocalDatePattern.Iso.Parse(cell).Success,
            "boolean" => column.Format!.Split('|').Contains(cell),
            "string" => column.Format is null || Regex.IsMatch(cell, $"^({column.Format})$", RegexOptions.None, TimeSpan.FromSeconds(1)),
            _ => false,
        };

    private static bool Spans(Dictionary<string, string> row, string day) =>
        row["day_status"] != "unknown"
        && (row["day"].Length == 0 || string.CompareOrdinal(row["day"], day) <= 0)
        && (row["until"].Length == 0 || string.CompareOrdinal(row["until"], day) >= 0);

    private static NegotiationRecord Merged(string question) => NegotiationRecord.Merge(
        [.. question.Split(' ').Where(word => word.EndsWith(".json", StringComparison.Ordinal)).Select(word => NegotiationJson.Read(File.ReadAllText(Repository.Path(word))).Record!)]).Record!;

    private static LocalDate? Option(string question, string name)
    {
        var words = question.Split(' ');
        var place = Array.IndexOf(words, name);
        return place < 0 ? null : LocalDatePattern.Iso.Parse(words[place + 1]).Value;
    }

    private static Dictionary<string, string> Bytes(Workspace workspace) =>
        Directory.GetFiles(workspace.Path).ToDictionary(file => Path.GetFileName(file)!, file => Convert.ToHexString(File.ReadAllBytes(file)), StringComparer.Ordinal);

    /// <summary>The reference of the entry to which a pointer leads, or in which it does.</summary>
    private static string ReferenceAt(JsonElement record, string pointer)
    {
        var parts = pointer.Split('/')[1..];
        var entry = record.GetProperty(parts[0])[int.Parse(parts[1], CultureInfo.InvariantCulture)];
        var found = entry;
        foreach (var part in parts[2..])
        {
            found = found.ValueKind == JsonValueKind.Array ? found[int.Parse(part, CultureInfo.InvariantCulture)] : found.GetProperty(part);
        }

        var section = parts[0] switch
        {
            "people" => "person",
            "parties" => "party",
            "territories" => "territory",
            var plural => plural[..^1],
        };
        return $"{section}:{entry.GetProperty("id").GetString()}";
    }
}
