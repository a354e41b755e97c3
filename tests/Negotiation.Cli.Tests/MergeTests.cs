namespace Negotiation.Cli.Tests;

public sealed class MergeTests
{
    private const string Renamed = """{ "schemaVersion": 1, "id": "harbour", "title": "Another harbour" }""";

    [Fact]
    public async Task A_record_merged_with_itself_stays_as_it_is()
    {
        var run = await CommandRun.OfAsync("merge", Samples.Istanbul, Samples.Istanbul);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(await File.ReadAllTextAsync(Samples.Istanbul, TestContext.Current.CancellationToken), run.Output);
    }

    [Fact]
    public async Task What_either_record_states_is_written_to_standard_output()
    {
        using var workspace = new Workspace();
        var run = await CommandRun.WithInputAsync(Samples.Unknown, "merge", workspace.Put("one.json", Samples.Harbour(null)), "-");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\"no-ship\"", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"weather\": \"fair\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_output_the_file_is_replaced_and_standard_output_stays_empty()
    {
        using var workspace = new Workspace();
        var one = workspace.Put("one.json", Samples.Empty);
        var run = await CommandRun.OfAsync("merge", one, workspace.Put("two.json", Samples.Unknown), "--output", one);

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Contains("\"weather\": \"fair\"", await File.ReadAllTextAsync(one, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(2, Directory.GetFiles(workspace.Path).Length);
    }

    [Fact]
    public async Task With_output_a_new_file_is_made()
    {
        using var workspace = new Workspace();
        var run = await CommandRun.OfAsync("merge", Samples.Istanbul, "--output", workspace.Place("merged.json"));

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Equal([workspace.Place("merged.json")], Directory.GetFiles(workspace.Path));
    }

    [Fact]
    public async Task A_clash_is_told_with_the_file_that_it_is_about_and_nothing_is_written()
    {
        using var workspace = new Workspace();
        var run = await CommandRun.OfAsync(
            "merge", workspace.Put("one.json", Samples.Empty), workspace.Put("two.json", Renamed), "--output", workspace.Place("merged.json"));

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Equal(
            "two.json: error NEG5003: \"Another harbour\" stands here, \"Harbour\" in a record before: "
            + "Decide on one, and write it in both records. [/title]",
            workspace.Unfold(run.Error));
        Assert.False(File.Exists(workspace.Place("merged.json")));
    }

    [Fact]
    public async Task Records_with_errors_are_refused_and_all_are_named()
    {
        using var workspace = new Workspace();
        var run = await CommandRun.OfAsync(
            "merge", workspace.Put("one.json", Samples.Untitled), workspace.Put("two.json", Samples.Empty), workspace.Put("three.json", Samples.Untitled));

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("one.json(1,1): error NEG1006", workspace.Unfold(run.Error), StringComparison.Ordinal);
        Assert.Contains("three.json(1,1): error NEG1006", workspace.Unfold(run.Error), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "'FOLDER' is a directory")]
    [InlineData("none/merged.json", "the folder of 'none/merged.json' does not exist")]
    public async Task A_file_that_cannot_be_written_is_told(string target, string message)
    {
        using var workspace = new Workspace();
        var path = target.Length == 0 ? workspace.Path : workspace.Place(target);
        var run = await CommandRun.OfAsync("merge", workspace.Put("one.json", Samples.Empty), "--output", path);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, workspace.Unfold(run.Error), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_unusable() =>
        Assert.Equal(2, (await CommandRun.OfAsync("merge", "no-such-file.json")).ExitCode);
}
