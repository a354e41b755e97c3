using System.Text.Json.Nodes;

namespace Negotiation.Cli.Tests;

public sealed class ValidateTests : IDisposable
{
    private readonly Workspace workspace = new();

    [Fact]
    public async Task A_good_record_is_called_good()
    {
        var run = await CommandRun.WithInputAsync(Samples.Empty, "validate", "-");

        Assert.Equal(new CommandRun(0, "standard input: good\n", ""), run);
    }

    [Fact]
    public async Task Findings_are_the_product_and_stand_on_standard_output()
    {
        var run = await CommandRun.WithInputAsync(
            """
            {
              "schemaVersion": 1,
              "id": "Northern Harbour",
              "tittle": "Harbour",
              "parties": [{ "id": "north", "kind": "clan" }]
            }
            """,
            "validate",
            "-");

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Error);
        Expected.Matches(run.Output);
    }

    [Fact]
    public async Task Json_has_one_object_for_each_file()
    {
        var run = await CommandRun.OfAsync("validate", workspace.Put("good.json", Samples.Empty), workspace.Put("bad.json", Samples.Untitled), "--format", "json");

        Assert.Equal(1, run.ExitCode);
        Expected.Matches(run.Output.Replace(workspace.Path + Path.DirectorySeparatorChar, "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Json_calls_standard_input_by_its_hyphen()
    {
        var run = await CommandRun.WithInputAsync("", "validate", "-", "--format", "json");

        Assert.Equal("-", JsonNode.Parse(run.Output)![0]!["file"]!.GetValue<string>());
    }

    [Theory]
    [InlineData(Samples.Unknown, 0, 1)]
    [InlineData("""{ "schemaVersion": 1, "id": "a", "title": "A", "events": [{ "id": "talks", "kind": "talks", "occurrence": "happened" }] }""", 0, 1)]
    [InlineData(Samples.Empty, 0, 0)]
    [InlineData(Samples.Untitled, 1, 1)]
    public async Task Strict_counts_warnings_and_what_is_not_known_as_errors(string record, int usually, int strictly)
    {
        Assert.Equal(usually, (await CommandRun.WithInputAsync(record, "validate", "-")).ExitCode);
        Assert.Equal(strictly, (await CommandRun.WithInputAsync(record, "validate", "--strict", "-")).ExitCode);
    }

    [Fact]
    public async Task Strict_is_named_in_the_verdict()
    {
        var run = await CommandRun.WithInputAsync(Samples.Unknown, "validate", "--strict", "-");

        Assert.EndsWith("standard input: not good under --strict (1 note)\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_does_not_hide_the_others()
    {
        var run = await CommandRun.OfAsync("validate", workspace.Place("gone.json"), workspace.Put("bad.json", Samples.Untitled));

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("negotiation: 'gone.json' does not exist: check the path.", workspace.Unfold(run.Error));
        Assert.EndsWith("bad.json: not good (1 error, 1 note)", workspace.Unfold(run.Output), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "NEG1011")]
    [InlineData("{", "NEG1001")]
    [InlineData("""{ "schemaVersion": 99, "id": "a", "title": "A" }""", "NEG1010")]
    public async Task Content_that_is_no_record_of_ours_is_content_with_errors(string text, string code)
    {
        var run = await CommandRun.WithInputAsync(text, "validate", "-");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(code, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Content_that_is_not_utf8_is_content_with_errors()
    {
        var run = await CommandRun.OfAsync("validate", workspace.Put("latin.json", [(byte)'{', 0xE9, (byte)'}']));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("NEG1002", run.Output, StringComparison.Ordinal);
    }

    public void Dispose() => workspace.Dispose();
}
