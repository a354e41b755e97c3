using System.Text;
using System.Text.Json.Nodes;

namespace Negotiation.Cli.Tests;

public sealed class AddTests
{
    private const string Page = "docs/drafts-adding.md";

    [Fact]
    public async Task The_page_says_what_its_commands_write()
    {
        using var workspace = new Workspace();
        var (page, written) = (await File.ReadAllTextAsync(Repository.Path(Page), TestContext.Current.CancellationToken), new StringBuilder());
        var output = "";
        foreach (var (place, part) in page.Split("```").Index())
        {
            if (place % 2 == 0)
            {
                written.Append(part);
                continue;
            }

            var (language, content) = (part[..part.IndexOf('\n', StringComparison.Ordinal)], part[(part.IndexOf('\n', StringComparison.Ordinal) + 1)..]);
            if (language == "text")
            {
                workspace.Put(NameIn(written.ToString()), content);
            }

            if (language == "sh")
            {
                output = await RunAsync(workspace, content);
            }

            written.Append("```").Append(language).Append('\n').Append(language == "output" ? output : content).Append("```");
        }

        Approval.Matches(Page, written.ToString());
        Assert.Contains("decide with one of these lines", written.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Questions_leave_the_file_as_it_was()
    {
        using var workspace = new Workspace();
        var (record, draft) = await PutAsync(workspace, "party: North Ferries (company)");
        var before = await File.ReadAllTextAsync(record, TestContext.Current.CancellationToken);
        var run = await CommandRun.OfAsync("add", record, draft, "--source", $"two={workspace.Place("two.txt")}", "--output", record);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("    party North Ferries: same as north\n    party North Ferries: new\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllTextAsync(record, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Without_output_the_record_goes_to_standard_output()
    {
        using var workspace = new Workspace();
        var (record, draft) = await PutAsync(workspace, "party: South (company)");
        var run = await CommandRun.OfAsync("add", record, draft, "--source", $"two={workspace.Place("two.txt")}");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\"south\"", run.Output, StringComparison.Ordinal);
        Assert.Equal("new: source:two: Two, Wire, 2025-05-02\nnew: party:south: South, company\n", run.Error);
    }

    [Fact]
    public async Task Json_has_the_questions_with_their_answers()
    {
        using var workspace = new Workspace();
        var (record, draft) = await PutAsync(workspace, "party: North Ferries (company)");
        var run = await CommandRun.OfAsync("add", record, draft, "--source", $"two={workspace.Place("two.txt")}", "--format", "json");
        var question = JsonNode.Parse(run.Error)!["questions"]![0]!;

        Assert.Equal("party:north", question["candidates"]![0]!["entry"]!.GetValue<string>());
        Assert.Equal("party North Ferries: new", question["answers"]![1]!.GetValue<string>());
    }

    [Fact]
    public async Task A_decision_that_is_not_used_is_a_warning_with_its_file_and_line()
    {
        using var workspace = new Workspace();
        var (record, draft) = await PutAsync(workspace, "party: South (company)");
        var decisions = workspace.Put("two.decisions", "party West: new\n");
        var run = await CommandRun.OfAsync("add", record, draft, "--source", $"two={workspace.Place("two.txt")}", "--decisions", decisions);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("two.decisions(1,1): warning NEG6103: 'party West' is no entry of the draft", workspace.Unfold(run.Error), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_draft_is_not_written_over()
    {
        using var workspace = new Workspace();
        var (record, draft) = await PutAsync(workspace, "party: South (company)");
        var run = await CommandRun.OfAsync("add", record, draft, "--source", $"two={workspace.Place("two.txt")}", "--output", draft);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("source: two", await File.ReadAllTextAsync(draft, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    /// <summary>A record of one party, and a draft of one more.</summary>
    private static async Task<(string Record, string Draft)> PutAsync(Workspace workspace, string party)
    {
        var first = workspace.Put("one.draft", "negotiation: Ferries\nsource: one, One | Wire | 1 May 2025 | en\nparty: North (company)\n  > here\n");
        var run = await CommandRun.OfAsync("anchor", first, "--source", $"one={workspace.Put("one.txt", "here")}", "--output", workspace.Place("record.json"));
        Assert.True(run.ExitCode == 0, run.Error);
        workspace.Put("two.txt", "there");
        return (workspace.Place("record.json"), workspace.Put("two.draft", $"source: two, Two | Wire | 2 May 2025 | en\n{party}\n  > there\n"));
    }

    /// <summary>The file that the text before a block names last.</summary>
    private static string NameIn(string before)
    {
        var words = before.Split('`', StringSplitOptions.RemoveEmptyEntries);
        return words.Last(word => word.Contains('.', StringComparison.Ordinal) && !word.Contains(' ', StringComparison.Ordinal) && !word.Contains('\n', StringComparison.Ordinal));
    }

    /// <summary>Runs the lines of a block in the workspace.</summary>
    /// <returns>What the last of them wrote to the error stream.</returns>
    private static async Task<string> RunAsync(Workspace workspace, string lines)
    {
        var error = "";
        foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var words = line.Split(' ')[1..].Select(word =>
                !word.Contains('.', StringComparison.Ordinal) ? word
                : word.Split('=') is [var id, var path] ? $"{id}={workspace.Place(path)}" : workspace.Place(word));
            error = (await CommandRun.OfAsync([.. words])).Error.Replace(workspace.Place(""), "", StringComparison.Ordinal);
        }

        return error;
    }
}
