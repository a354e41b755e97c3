namespace Negotiation.Cli.Tests;

/// <summary>No command but <c>merge</c> writes over a record that it reads, whatever path leads to it.</summary>
public sealed class OverwritingTests
{
    private const string Refusal = "is the record itself, and all that it holds would be lost: write to another file.";

    [Theory]
    [InlineData("in.json")]
    [InlineData("./in.json")]
    [InlineData("folder/../in.json")]
    [InlineData("link.json")]
    [InlineData("aside/in.json")]
    [InlineData("aside/link.json")]
    public async Task A_report_is_not_written_over_a_record(string target)
    {
        using var workspace = new Workspace();
        var record = Linked(workspace);
        var run = await CommandRun.OfAsync("report", Samples.Istanbul, record, "--output", workspace.Place(target));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal($"negotiation: '{target}' {Refusal}", workspace.Unfold(run.Error));
        Assert.Equal(Samples.Empty, await File.ReadAllTextAsync(record, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_record_that_is_named_by_a_link_is_not_written_over()
    {
        using var workspace = new Workspace();
        var record = Linked(workspace);
        var run = await CommandRun.OfAsync("report", workspace.Place("link.json"), "--output", record);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal(Samples.Empty, await File.ReadAllTextAsync(record, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("statements.csv", "")]
    [InlineData("statements.csv", "aside/")]
    [InlineData("tables-metadata.json", ".")]
    public async Task Tables_are_not_written_over_a_record(string name, string folder)
    {
        using var workspace = new Workspace();
        var record = workspace.Put(name, Samples.Empty);
        Directory.CreateSymbolicLink(workspace.Place("aside"), workspace.Path);
        var run = await CommandRun.OfAsync("tables", record, "--output", workspace.Place(folder));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(Refusal, workspace.Unfold(run.Error), StringComparison.Ordinal);
        Assert.Equal(Samples.Empty, await File.ReadAllTextAsync(record, TestContext.Current.CancellationToken));
        Assert.Single(Directory.GetFiles(workspace.Path));
    }

    [Theory]
    [InlineData("link.json")]
    [InlineData("aside/in.json")]
    public async Task What_is_redacted_is_not_written_over_the_record(string target)
    {
        using var workspace = new Workspace();
        var record = Linked(workspace);
        var run = await CommandRun.OfAsync("redact", record, "--for", "clear", "--output", workspace.Place(target));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("is the record itself", run.Error, StringComparison.Ordinal);
        Assert.Equal(Samples.Empty, await File.ReadAllTextAsync(record, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_link_that_leads_in_a_circle_is_no_record()
    {
        using var workspace = new Workspace();
        File.CreateSymbolicLink(workspace.Place("circle"), workspace.Place("circle"));
        var run = await CommandRun.OfAsync("redact", Linked(workspace), "--for", "clear", "--output", workspace.Place("circle/out.json"));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
    }

    /// <summary>A record, a link to it, and a link to its folder.</summary>
    [Theory]
    [InlineData("report")]
    [InlineData("merge")]
    [InlineData("redact")]
    public async Task A_dash_is_not_taken_for_a_file_to_write(string command)
    {
        using var workspace = new Workspace();
        var record = workspace.Put("in.json", "{\"schemaVersion\":1,\"id\":\"talks\",\"title\":\"Talks\"}");
        string[] arguments = [command, record, .. command == "redact" ? new[] { "--for", "clear" } : [], "--output", "-"];
        var run = await CommandRun.OfAsync(arguments);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("'-' names no file to write", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists("-"));
    }

    private static string Linked(Workspace workspace)
    {
        var record = workspace.Put("in.json", Samples.Empty);
        Directory.CreateDirectory(workspace.Place("folder"));
        File.CreateSymbolicLink(workspace.Place("link.json"), record);
        Directory.CreateSymbolicLink(workspace.Place("aside"), workspace.Path);
        return record;
    }
}
