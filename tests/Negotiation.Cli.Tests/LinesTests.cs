using System.Text;
using System.Text.Json.Nodes;
using Negotiation.Model.Json;

namespace Negotiation.Cli.Tests;

public sealed class LinesTests : IDisposable
{
    private const string Mixed = Samples.Empty + "\n\n" + Samples.Untitled + "\r\n{\n" + Samples.Unknown;
    private readonly Workspace workspace = new();

    [Fact]
    public async Task Every_line_is_a_record()
    {
        var run = await CommandRun.OfAsync("validate", workspace.Put("talks.ndjson", Samples.Empty + "\n" + Samples.Empty + "\n"));

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.Equal("talks.ndjson: good (2 lines)", workspace.Unfold(run.Output));
    }

    [Fact]
    public async Task A_bad_line_does_not_stop_the_others()
    {
        var run = await CommandRun.OfAsync("validate", workspace.Put("talks.NDJSON", Mixed));

        Assert.Equal(1, run.ExitCode);
        Expected.Matches(run.Output.Replace(workspace.Place(""), "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Json_has_the_line_in_the_file()
    {
        var run = await CommandRun.OfAsync(
            "validate", "--format", "json", workspace.Put("talks.ndjson", Mixed), workspace.Put("good.json", Samples.Empty));

        var files = JsonNode.Parse(run.Output)!.AsArray();
        Assert.Equal(2, files.Count);
        Assert.Equal(
            ["3 NEG1006", "3 NEG1016", "4 NEG1001", "4 NEG1016", "5 NEG1012"],
            files[0]!["diagnostics"]!.AsArray().Select(finding => $"{finding!["line"]} {finding["code"]}"));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("\n\n", 0)]
    [InlineData("\u00ff", 1)]
    public async Task A_stream_may_have_no_records_but_no_line_that_is_none(string latin, int code)
    {
        var run = await CommandRun.OfAsync("validate", workspace.Put("talks.ndjson", Encoding.Latin1.GetBytes(latin)));

        Assert.Equal(code, run.ExitCode);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1, "--strict")]
    public async Task Strict_counts_what_is_not_known_on_any_line(int code, params string[] options)
    {
        var file = workspace.Put("talks.ndjson", Samples.Empty + "\n" + Samples.Unknown + "\n" + Samples.Empty);

        Assert.Equal(code, (await CommandRun.OfAsync(["validate", file, .. options])).ExitCode);
    }

    [Theory]
    [InlineData("format")]
    [InlineData("show")]
    public async Task Where_one_record_is_wanted_a_stream_is_refused(string command)
    {
        var run = await CommandRun.OfAsync(command, workspace.Put("talks.ndjson", Samples.Empty));

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.StartsWith("negotiation: 'talks.ndjson' has a record on each line, and one record is wanted: ", workspace.Unfold(run.Error), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stream_that_is_not_there_is_named()
    {
        var run = await CommandRun.OfAsync("validate", "--format", "json", workspace.Place("gone.ndjson"));

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("[]\n", run.Output);
        Assert.Equal("negotiation: 'gone.ndjson' does not exist: check the path.", workspace.Unfold(run.Error));
    }

    [Fact]
    public async Task Validation_of_a_stream_can_be_stopped()
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        var streams = new ConsoleStreams(Stream.Null, new Page(output, isColoured: false), new Page(error, isColoured: false));

        var code = await NegotiationCommand.RunAsync(["validate", workspace.Put("talks.ndjson", Mixed)], streams, stop.Token);

        Assert.Equal(130, code);
    }

    [Theory]
    [InlineData(true, "\rtalks: 0 lines, 1.5 MB\rtalks: 1,200 lines, 3.0 MB\r                          \r")]
    [InlineData(false, "")]
    public void Progress_is_one_line_and_only_on_a_console(bool isConsole, string expected)
    {
        using var error = new StringWriter();
        var clock = new Clock();
        var progress = new ProgressLine(new Page(error, isColoured: false, isConsole), "talks", clock);

        progress.Report(new LineProgress { Bytes = 1 });
        clock.Pass();
        progress.Report(new LineProgress { Bytes = 1_500_000 });
        progress.Report(new LineProgress { Bytes = 1_600_000 });
        clock.Pass();
        progress.Report(new LineProgress { Bytes = 3_000_000, Lines = 1200 });
        progress.Clear();
        progress.Clear();

        Assert.Equal(expected, error.ToString());
    }

    public void Dispose() => workspace.Dispose();

    /// <summary>A clock on which a second passes when it is told to.</summary>
    private sealed class Clock : TimeProvider
    {
        private long now;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => now;

        public void Pass() => now++;
    }
}
