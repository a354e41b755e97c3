using System.Text.Json.Nodes;

namespace Negotiation.Cli.Tests;

public sealed class WorkbookTests
{
    private const string Text = "A rise of 1% is offered. The Millers' Union has not accepted it.";

    private const string Draft = """
        negotiation: Pay talks
        source: report, Talks | The Herald | 30 May 2015 | en
        party: Millers' Union (trade-union)
          > The Millers' Union
        deed: pay rise: raise-pay, 1 percent
          > A rise of 1%
        said: Millers' Union proposes pay rise
          ~ A rise of 1%
        left out: that it is not accepted -- Said already.
        """;

    /// <summary>A record as a workbook, and back: the same bytes, whichever way it is written.</summary>
    [Theory]
    [InlineData("pay.xlsx")]
    [InlineData("pay")]
    public async Task A_record_comes_back_from_a_workbook(string name)
    {
        using var workspace = new Workspace();
        var (record, source) = await RecordAsync(workspace);

        Assert.Equal(0, (await CommandRun.OfAsync("workbook", "from", record, "--source", source, "--output", workspace.Place(name))).ExitCode);
        var run = await CommandRun.OfAsync("anchor", workspace.Place(name), "--source", source);

        Assert.Equal((0, await File.ReadAllTextAsync(record, TestContext.Current.CancellationToken)), (run.ExitCode, run.Output));
        var lines = await CommandRun.OfAsync("workbook", "to-draft", workspace.Place(name));
        Assert.Equal(run.Output, (await CommandRun.OfAsync("anchor", workspace.Put("lines.draft", lines.Output), "--source", source)).Output);
    }

    /// <summary>What is wrong is said at its cell, to people and to programs, and no record is written.</summary>
    [Fact]
    public async Task A_mistake_is_said_at_its_cell()
    {
        using var workspace = new Workspace();
        var (record, source) = await RecordAsync(workspace);
        var folder = workspace.Place("pay");
        await CommandRun.OfAsync("workbook", "from", record, "--source", source, "--output", folder);
        var sheet = Path.Combine(folder, "statements.csv");
        await File.WriteAllTextAsync(sheet, (await File.ReadAllTextAsync(sheet, TestContext.Current.CancellationToken)).Replace(",propose,", ",offers,", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(folder, "partys.csv"), "name\nBakers\n", TestContext.Current.CancellationToken);

        var run = await CommandRun.OfAsync("anchor", folder, "--source", source, "--output", workspace.Place("new.json"));
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("pay(statements!G2): error NEG6002: 'offers' is no act: if that is meant, write 'propose", workspace.Unfold(run.Error), StringComparison.Ordinal);
        Assert.Contains("pay(partys!A1): error NEG6002: 'partys' is no sheet", workspace.Unfold(run.Error), StringComparison.Ordinal);
        Assert.False(File.Exists(workspace.Place("new.json")));

        var json = await CommandRun.OfAsync("anchor", folder, "--source", source, "--format", "json");
        Assert.Contains(JsonNode.Parse(json.Error)!["diagnostics"]!.AsArray(), finding => (string?)finding!["cell"] == "statements!G2" && (string?)finding["fix"]!["text"] is { Length: > 0 });
        Assert.Equal(1, (await CommandRun.OfAsync("add", record, folder, "--source", source)).ExitCode);
    }

    /// <summary>A workbook is added to a record as a draft is.</summary>
    [Fact]
    public async Task A_workbook_is_added_to_a_record()
    {
        using var workspace = new Workspace();
        var (record, source) = await RecordAsync(workspace);
        await CommandRun.OfAsync("workbook", "from", record, "--source", source, "--output", workspace.Place("pay.xlsx"));

        var asked = await CommandRun.OfAsync("add", record, workspace.Place("pay.xlsx"), "--source", source);
        var decision = asked.Error.Split('\n').Single(line => line.Contains("same as", StringComparison.Ordinal)).Trim();
        var run = await CommandRun.OfAsync("add", record, workspace.Place("pay.xlsx"), "--source", source, "--decisions", workspace.Put("decisions.txt", decision));

        Assert.Equal((1, 0), (asked.ExitCode, run.ExitCode));
        Assert.Contains("nothing is new", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_workbook_is_there_to_be_filled_in_and_replaces_nothing()
    {
        using var workspace = new Workspace();

        Assert.Equal(0, (await CommandRun.OfAsync("workbook", "new", "Pay talks", "--output", workspace.Place("new.xlsx"))).ExitCode);
        Assert.Equal(0, (await CommandRun.OfAsync("anchor", workspace.Place("new.xlsx"))).ExitCode);
        Assert.Equal(2, (await CommandRun.OfAsync("workbook", "new", "Pay talks", "--output", workspace.Place("new.xlsx"))).ExitCode);
        Assert.Equal(2, (await CommandRun.OfAsync("workbook", "new", " ", "--output", workspace.Place("other.xlsx"))).ExitCode);
    }

    [Fact]
    public async Task What_is_no_workbook_is_refused()
    {
        using var workspace = new Workspace();
        Directory.CreateDirectory(workspace.Place("empty"));

        foreach (var path in (string[])[workspace.Put("broken.xlsx", "no zip"), workspace.Place("empty"), workspace.Place("missing.xlsx")])
        {
            var run = await CommandRun.OfAsync("anchor", path);
            Assert.Equal(2, run.ExitCode);
            Assert.DoesNotContain("please report", run.Error, StringComparison.Ordinal);
        }

        Assert.Equal(2, (await CommandRun.OfAsync("workbook", "to-draft", workspace.Put("a.draft", Draft))).ExitCode);
    }

    private static async Task<(string Record, string Source)> RecordAsync(Workspace workspace)
    {
        var source = $"report={workspace.Put("report.txt", Text)}";
        Assert.Equal(0, (await CommandRun.OfAsync("anchor", workspace.Put("pay.draft", Draft), "--source", source, "--output", workspace.Place("pay.json"))).ExitCode);
        return (workspace.Place("pay.json"), source);
    }
}
