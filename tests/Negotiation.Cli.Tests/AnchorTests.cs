using System.Text.Json.Nodes;

namespace Negotiation.Cli.Tests;

public sealed class AnchorTests
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
        """;

    /// <summary>From the text to the report in six commands, as the page has it: what a newcomer does first.</summary>
    [Fact]
    public async Task The_commands_of_the_page_lead_from_the_text_to_the_report()
    {
        using var workspace = new Workspace();
        var page = (await File.ReadAllTextAsync(Repository.Path("docs/drafts.md"), TestContext.Current.CancellationToken)).ReplaceLineEndings("\n");
        var blocks = page.Split("```").Where((_, place) => place % 2 == 1).ToArray();
        string Block(string language, int place) => blocks.Where(block => block.StartsWith(language + "\n", StringComparison.Ordinal)).ElementAt(place)[(language.Length + 1)..];
        workspace.Put("report.txt", Block("text", 0));
        var commands = Block("sh", 0).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.InRange(commands.Length, 2, 6);
        foreach (var command in commands)
        {
            var run = await CommandRun.OfAsync([.. Arguments(command, workspace)]);
            Assert.True(run.ExitCode == 0, command + "\n" + run.Error);
            if (command.Contains(" new ", StringComparison.Ordinal))
            {
                workspace.Put("mill.draft", Block("text", 1));
            }
        }

        Assert.Contains("</html>", await File.ReadAllTextAsync(workspace.Place("mill.html"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_writes_no_record_and_says_what_to_write()
    {
        using var workspace = new Workspace();
        var run = await AnchorAsync(workspace, Draft.Replace("proposes", "offers", StringComparison.Ordinal).Replace("> A rise of 1%", "> A rise of 2%", StringComparison.Ordinal));

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("pay.draft(6,5): error NEG4006", workspace.Unfold(run.Error), StringComparison.Ordinal);
        Assert.Contains("pay.draft(7,22): error NEG6002: 'offers' is no act: if that is meant, write 'proposes'.", workspace.Unfold(run.Error), StringComparison.Ordinal);
        Assert.False(File.Exists(workspace.Place("pay.json")));
    }

    [Fact]
    public async Task Json_has_the_text_to_write()
    {
        using var workspace = new Workspace();
        var run = await AnchorAsync(workspace, Draft.Replace("proposes", "offers", StringComparison.Ordinal), "--format", "json");
        var fix = JsonNode.Parse(run.Error)!["diagnostics"]!.AsArray().Select(finding => finding!["fix"]).Single(found => found is not null)!;

        Assert.Equal("""{"line":7,"column":22,"length":6,"text":"proposes"}""", fix.ToJsonString());
    }

    /// <summary>Each draft goes on where the one before ends, and what is found has its own file and line.</summary>
    [Fact]
    public async Task Several_drafts_are_read_as_one()
    {
        using var workspace = new Workspace();
        var lines = Draft.Split('\n');
        var (first, second) = (workspace.Put("who.draft", string.Join('\n', lines[..4]) + "\n"), string.Join('\n', (string[])["negotiation: Pay talks", .. lines[4..]]));
        async Task<CommandRun> Anchor(string text, params string[] more) => await CommandRun.OfAsync(
            ["anchor", first, workspace.Put("what.draft", text), "--source", $"report={workspace.Put("report.txt", Text)}", .. more]);

        await AnchorAsync(workspace, Draft);
        Assert.Equal(await File.ReadAllTextAsync(workspace.Place("pay.json"), TestContext.Current.CancellationToken), (await Anchor(second)).Output);

        var bad = second.Replace("proposes", "offers", StringComparison.Ordinal);
        Assert.Contains("what.draft(4,22): error NEG6002", workspace.Unfold((await Anchor(bad)).Error), StringComparison.Ordinal);
        var found = JsonNode.Parse((await Anchor(bad, "--format", "json")).Error)!.AsArray();
        Assert.Equal((0, 1), (found[0]!["diagnostics"]!.AsArray().Count, found[1]!["diagnostics"]!.AsArray().Count));
        Assert.Equal(4, (int)found[1]!["diagnostics"]![0]!["fix"]!["line"]!);

        Assert.Contains("has the title 'Pay talks' already", workspace.Unfold((await Anchor(second.Replace("Pay talks", "Other talks", StringComparison.Ordinal))).Error), StringComparison.Ordinal);
        Assert.Equal(2, (await Anchor("{}")).ExitCode);
    }

    [Fact]
    public async Task A_warning_is_an_error_when_it_is_asked_for()
    {
        using var workspace = new Workspace();
        var draft = Draft + "\nsaid: Millers' Union accepts pay rise\n  > accepted it\n";

        Assert.Equal(0, (await AnchorAsync(workspace, draft)).ExitCode);
        Assert.Equal(1, (await AnchorAsync(workspace, draft, "--strict")).ExitCode);
        Assert.Equal(0, (await AnchorAsync(workspace, draft.Replace("> accepted", ">! accepted", StringComparison.Ordinal), "--strict")).ExitCode);
    }

    /// <summary>A record is edited as a draft: what the draft says and what it keeps come back.</summary>
    [Fact]
    public async Task A_record_is_edited_as_a_draft()
    {
        using var workspace = new Workspace();
        Assert.Equal(0, (await AnchorAsync(workspace, Draft)).ExitCode);
        var written = await CommandRun.OfAsync("draft", workspace.Place("pay.json"));
        var again = workspace.Put("again.draft", written.Output);
        var run = await CommandRun.OfAsync("anchor", again, "--again", workspace.Place("pay.json"));

        Assert.Contains("[kept ", written.Output, StringComparison.Ordinal);
        Assert.Equal(await File.ReadAllTextAsync(workspace.Place("pay.json"), TestContext.Current.CancellationToken), run.Output);
    }

    [Theory]
    [InlineData("--source", "report")]
    [InlineData("--source", "report=a.txt", "--source", "report=b.txt")]
    public async Task A_wrong_usage_is_refused(params string[] arguments)
    {
        using var workspace = new Workspace();

        Assert.Equal(2, (await CommandRun.OfAsync(["anchor", workspace.Put("pay.draft", Draft), .. arguments])).ExitCode);
    }

    [Fact]
    public async Task A_draft_that_is_not_utf8_is_refused()
    {
        using var workspace = new Workspace();
        var run = await CommandRun.OfAsync("anchor", workspace.Put("pay.draft", [0x61, 0x0a, 0x6e, 0xe9, 0x6e, 0x0a]), "--output", workspace.Place("pay.json"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("is not UTF-8, first in line 2", workspace.Unfold(run.Error), StringComparison.Ordinal);
        Assert.False(File.Exists(workspace.Place("pay.json")));
    }

    [Fact]
    public async Task A_new_draft_is_not_written_over_another()
    {
        using var workspace = new Workspace();
        var path = workspace.Put("pay.draft", Draft);

        Assert.Equal(2, (await CommandRun.OfAsync("new", "Pay talks", "--output", path)).ExitCode);
        Assert.Equal(Draft, await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
    }

    private static Task<CommandRun> AnchorAsync(Workspace workspace, string draft, params string[] more) => CommandRun.OfAsync(
    [
        "anchor", workspace.Put("pay.draft", draft), "--source", $"report={workspace.Put("report.txt", Text)}", "--output", workspace.Place("pay.json"), .. more,
    ]);

    /// <summary>The arguments of a command of the page, with the files in the folder.</summary>
    private static IEnumerable<string> Arguments(string command, Workspace workspace)
    {
        foreach (var (place, part) in command.Split('"').Index())
        {
            foreach (var word in place % 2 == 1 ? [part] : part.Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(place == 0 ? 1 : 0))
            {
                yield return word.StartsWith("report=", StringComparison.Ordinal) ? $"report={workspace.Place(word["report=".Length..])}"
                    : word.StartsWith("mill.", StringComparison.Ordinal) ? workspace.Place(word) : word;
            }
        }
    }
}
