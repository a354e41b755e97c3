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
    [InlineData("{", "NEG1001")]
    [InlineData("""{ "schemaVersion": 99, "id": "a", "title": "A" }""", "NEG1010")]
    public async Task Content_that_is_no_record_of_ours_is_content_with_errors(string text, string code)
    {
        var run = await CommandRun.WithInputAsync(text, "validate", "-");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(code, run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { }, "NEG1011")]
    [InlineData(new byte[] { 0x20, 0x0A }, "NEG1011")]
    [InlineData(new byte[] { 0x7B, 0xE9, 0x7D }, "NEG1002")]
    public async Task Input_that_cannot_be_read_as_text_is_unusable_and_the_finding_is_told(byte[] content, string code)
    {
        var path = workspace.Put("record.json", content);

        var text = await CommandRun.OfAsync("validate", path);
        var json = await CommandRun.OfAsync("validate", path, "--format", "json");

        Assert.Equal(2, text.ExitCode);
        Assert.Contains(code, text.Output, StringComparison.Ordinal);
        Assert.Equal(2, json.ExitCode);
        Assert.Equal(code, JsonNode.Parse(json.Output)![0]!["diagnostics"]![0]!["code"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_has_no_object_in_json()
    {
        var run = await CommandRun.OfAsync("validate", workspace.Place("gone.json"), "--format", "json");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("[]\n", run.Output);
        Assert.Contains("does not exist", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_finding_is_one_line_for_programs_and_two_parts_for_people()
    {
        var piped = await CommandRun.WithInputAsync(Samples.Unknown, "validate", "-");
        await using var output = new StringWriter();
        await using var input = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Samples.Unknown));
        var streams = new ConsoleStreams(input, new Page(output, isColoured: false, isConsole: true), new Page(TextWriter.Null, isColoured: false));
        await NegotiationCommand.RunAsync(["validate", "-"], streams, TestContext.Current.CancellationToken);

        Assert.Equal(2, piped.Output.Count(c => c == '\n'));
        Assert.Matches(@"\Astandard input\(1,\d+\): information NEG1012: .* \[/weather\]\n", piped.Output);
        Assert.Matches(@"\Astandard input\(1,\d+\): information NEG1012 at /weather\n  ", output.ToString());
    }

    public void Dispose() => workspace.Dispose();
}
