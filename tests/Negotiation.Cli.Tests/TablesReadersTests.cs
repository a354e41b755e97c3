using System.ComponentModel;
using System.Diagnostics;
using Negotiation.Model;
using Negotiation.Model.Json;
using NodaTime;

namespace Negotiation.Cli.Tests;

/// <summary>The tables, read by those for whom they are.</summary>
public sealed class TablesReadersTests
{
    /// <summary>Prints what is not as it should be: a cell that is missing and stated, a number or a day that is read as none.</summary>
    private const string Pandas = """
        import json, sys
        import pandas
        folder = sys.argv[1]
        keep = {'keep_default_na': False, 'na_values': ['']} if sys.argv[2] == 'only-empty' else {}
        metadata = json.load(open(folder + '/tables-metadata.json', encoding='utf-8'))
        for table in metadata['tables']:
            frame = pandas.read_csv(folder + '/' + table['url'], **keep)
            print(table['url'], len(frame))
            for column in table['tableSchema']['columns']:
                name, cells = column['name'], frame[column['name']]
                kind = column['datatype'] if isinstance(column['datatype'], str) else column['datatype']['base']
                if column['required'] and cells.isna().any():
                    print('empty', table['url'], name)
                if not column['required'] and (cells.notna() != (frame[name + '_status'] == 'stated')).any():
                    print('missing', table['url'], name)
                if kind == 'integer' and len(frame) and not pandas.api.types.is_numeric_dtype(cells):
                    print('no number', table['url'], name)
                if kind == 'boolean' and column['required'] and len(frame) and not pandas.api.types.is_bool_dtype(cells):
                    print('no truth', table['url'], name)
                if kind == 'date':
                    pandas.to_datetime(cells.dropna(), format='%Y-%m-%d')
        print(json.dumps(list(pandas.read_csv(folder + '/people.csv', dtype=str, **keep)['name'].fillna('-'))))
        """;

    private const string R = """
        folder <- commandArgs(trailingOnly = TRUE)[1]
        for (file in c("statements", "positions", "proposals", "parties", "roles", "people", "events", "votes", "sources", "evidence")) {
          frame <- read.csv(file.path(folder, paste0(file, ".csv")), na.strings = "", fileEncoding = "UTF-8")
          cat(paste0(file, ".csv"), nrow(frame), "\n")
          for (status in grep("_status$", names(frame), value = TRUE)) {
            name <- sub("_status$", "", status)
            if (any(is.na(frame[[name]]) != (frame[[status]] != "stated"))) cat("missing", file, name, "\n")
          }
          for (name in intersect(names(frame), c("voice", "number", "hands", "via_count", "evidence_count", "span_start", "span_end", "code_points"))) {
            if (!is.numeric(frame[[name]]) && !all(is.na(frame[[name]]))) cat("no number", file, name, "\n")
          }
          for (name in intersect(names(frame), c("is_attributed", "is_doubtful", "is_latest", "actors_contested", "participants_contested"))) {
            if (!is.logical(frame[[name]])) cat("no truth", file, name, "\n")
          }
          for (name in setdiff(grep("_(earliest|latest)$|^(day|until)$", names(frame), value = TRUE), "is_latest")) {
            if (any(is.na(as.Date(as.character(na.omit(frame[[name]])), format = "%Y-%m-%d")))) cat("no day", file, name, "\n")
          }
        }
        """;

    [Theory]
    [InlineData("seeds/istanbul-2025/record.json")]
    [InlineData("seeds/istanbul-2025/record.json seeds/istanbul-2025-sources/record.json --known-by 2025-05-19")]
    [InlineData("tests/Negotiation.Model.Tests/Episodes/korea-1953.json")]
    public async Task Pandas_reads_them_without_help(string question)
    {
        using var workspace = new Workspace();
        var folder = await TablesTests.WriteAsync(workspace, question);

        var printed = Python(workspace.Path, "by-default");
        Assert.Equal(folder.Tables.Select(table => $"{table.File} {table.Rows.Count}"), printed[..^1]);
    }

    [Theory]
    [InlineData("seeds/istanbul-2025/record.json")]
    [InlineData("tests/Negotiation.Model.Tests/Episodes/minsk-2015.json")]
    public async Task The_positions_of_a_day_are_found_as_the_documentation_says(string question)
    {
        using var workspace = new Workspace();
        await TablesTests.WriteAsync(workspace, question);
        var line = (await File.ReadAllLinesAsync(Repository.Path("docs/tables.md"), TestContext.Current.CancellationToken)).Single(line => line.StartsWith("positions[", StringComparison.Ordinal));
        var script = $"""
            import pandas
            positions = pandas.read_csv('{workspace.Place("positions.csv")}')
            print('\n'.join({line}['id']))
            """;

        var record = NegotiationJson.Read(await File.ReadAllTextAsync(Repository.Path(question), TestContext.Current.CancellationToken)).Record!;
        Assert.Equal(
            record.AsOf(new LocalDate(2025, 5, 18)).Positions.Select(position => position.Key).Order(StringComparer.Ordinal),
            Run(Python(), ["-c", script])!.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Pandas_keeps_every_text_when_it_is_told_that_only_an_empty_cell_is_missing()
    {
        using var workspace = new Workspace();
        await CommandRun.OfAsync("tables", workspace.Put("record.json", TrickyRecord.Text), "--output", workspace.Place("out"));

        var printed = Python(workspace.Place("out"), "only-empty");
        Assert.Equal(11, printed.Count);
        Assert.Equal(TrickyRecord.Names, System.Text.Json.JsonSerializer.Deserialize<string[]>(printed[^1])!);
    }

    [Theory]
    [InlineData("seeds/istanbul-2025/record.json")]
    [InlineData("tests/Negotiation.Model.Tests/Episodes/korea-1953.json")]
    public async Task R_reads_them(string question)
    {
        using var workspace = new Workspace();
        var folder = await TablesTests.WriteAsync(workspace, question);
        var printed = Run("Rscript", ["--vanilla", workspace.Put("read.R", R), workspace.Path]);

        Assert.SkipWhen(printed is null, "R is not here, so it is not tested how it reads the tables: apt-get install r-base-core.");
        Assert.Equal(folder.Tables.Select(table => $"{table.File} {table.Rows.Count}"), printed);
    }

    /// <summary>What Python says about a folder.</summary>
    private static List<string> Python(string folder, string mode) => Run(Python(), ["-c", Pandas, folder, mode])!;

    /// <summary>Debian's Python, or another that has pandas; skips the test where there is none.</summary>
    private static string Python()
    {
        var python = new[] { "/usr/bin/python3", "python3" }.FirstOrDefault(name => Run(name, ["-c", "import pandas"]) is { Count: 0 });
        Assert.SkipWhen(python is null, "python3 with pandas is not here, so it is not tested how it reads the tables: apt-get install python3-pandas.");
        return python;
    }

    /// <summary>The lines that a program prints, its complaints included; <c>null</c> when there is no such program.</summary>
    private static List<string>? Run(string program, IReadOnlyList<string> arguments)
    {
        try
        {
            using var started = Process.Start(new ProcessStartInfo(program, arguments)
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                Environment = { ["LC_ALL"] = "C.UTF-8", ["PYTHONUTF8"] = "1" },
            })!;
            var complaints = started.StandardError.ReadToEndAsync();
            var lines = started.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            started.WaitForExit();
            return [.. lines, .. complaints.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries)];
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
