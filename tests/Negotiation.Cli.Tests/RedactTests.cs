using Negotiation.Model;
using Negotiation.Model.Json;

namespace Negotiation.Cli.Tests;

public sealed class RedactTests
{
    [Theory]
    [InlineData("clear", "daily.json: 4 entries and 4 citations withheld.\n", false)]
    [InlineData("green", "daily.json: 4 entries and 4 citations withheld.\n", false)]
    [InlineData("AMBER", "daily.json: nothing withheld.\n", true)]
    [InlineData("red", "daily.json: nothing withheld.\n", true)]
    public async Task What_is_marked_above_the_level_is_not_written(string level, string told, bool isTold)
    {
        using var workspace = new Workspace();
        var run = await CommandRun.OfAsync("redact", workspace.Put("daily.json", Marked(HandlingScheme.Tlp, "amber")), "--for", level);

        Assert.Equal((0, told), (run.ExitCode, workspace.Unfold(run.Error) + "\n"));
        Assert.Equal(isTold, run.Output.Contains("no ship passes before noon", StringComparison.Ordinal));
        Assert.Equal(isTold, run.Output.Contains("daily", StringComparison.Ordinal));
        Assert.Contains("weekly", run.Output, StringComparison.Ordinal);
        Assert.False(NegotiationJson.Validate(run.Output).HasErrors);
    }

    [Fact]
    public async Task A_record_without_marks_is_written_as_it_is()
    {
        var run = await CommandRun.OfAsync("redact", Samples.Istanbul, "--for", "clear");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(await File.ReadAllTextAsync(Samples.Istanbul, TestContext.Current.CancellationToken), run.Output);
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("--on 2025-06-01", false)]
    [InlineData("--on 2025-06-02", true)]
    public async Task An_embargo_ends_with_its_day(string option, bool isTold)
    {
        var run = await CommandRun.WithInputAsync(
            Marked(HandlingScheme.Embargo, "release", "2025-06-01"),
            ["redact", "-", "--for", "clear", .. option.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(isTold, run.Output.Contains("no ship passes before noon", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--name anna", true)]
    [InlineData("--name anna --name carol", false)]
    [InlineData("", false)]
    public async Task A_mark_may_name_those_who_may_see(string option, bool isTold)
    {
        var run = await CommandRun.WithInputAsync(
            Marked(HandlingScheme.Named, "Anna, Boris"),
            ["redact", "-", "--for", "red", .. option.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(isTold, run.Output.Contains("no ship passes before noon", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Under_the_Chatham_House_Rule_nobody_is_named()
    {
        var record = NegotiationJson.Read(Samples.Harbour(null)).Record!;
        var said = record.Statements[0] with { Handling = new Handling { Scheme = HandlingScheme.ChathamHouse, Mark = "speakers" } };
        var run = await CommandRun.WithInputAsync(NegotiationJson.Write(record with { Statements = [said] }), "redact", "-", "--for", "red");

        Assert.Equal((0, "standard input: nothing withheld; 1 statement without a speaker's name.\n"), (run.ExitCode, run.Error));
        Assert.Contains("\"a participant\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_output_the_file_is_made_and_standard_output_stays_empty()
    {
        using var workspace = new Workspace();
        var path = workspace.Put("daily.json", Marked(HandlingScheme.Tlp, "amber"));
        var run = await CommandRun.OfAsync("redact", path, "--for", "green", "--output", workspace.Place("public.json"));

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.DoesNotContain("daily", await File.ReadAllTextAsync(workspace.Place("public.json"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_record_itself_is_not_overwritten()
    {
        using var workspace = new Workspace();
        var path = workspace.Put("daily.json", Marked(HandlingScheme.Tlp, "amber"));
        var run = await CommandRun.OfAsync("redact", path, "--for", "green", "--output", path);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal(
            "negotiation: 'daily.json' is the record itself, and what is withheld would be lost: write to another file.", workspace.Unfold(run.Error));
    }

    [Theory]
    [InlineData("gren", "did you mean 'green'? Write one of")]
    [InlineData("amber-strict", "did you mean 'amber+strict'? Write one of")]
    [InlineData("mauve", "write one of")]
    public async Task A_level_that_there_is_not_is_named_with_those_that_there_are(string level, string remedy)
    {
        var run = await CommandRun.OfAsync("redact", Samples.Istanbul, "--for", level);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal(
            $"negotiation: '{level}' is not a level: {remedy} 'clear', 'green', 'amber', 'amber+strict', 'red'.\nRun 'negotiation redact --help' for what it takes.\n",
            run.Error);
    }

    [Theory]
    [InlineData("redact FILE")]
    [InlineData("redact FILE --for green --on May")]
    [InlineData("redact --for green")]
    public async Task Wrong_usage_exits_with_2(string line)
    {
        var run = await CommandRun.OfAsync(line.Replace("FILE", Samples.Istanbul, StringComparison.Ordinal).Split(' '));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.EndsWith("Run 'negotiation redact --help' for what it takes.\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_with_errors_is_refused()
    {
        var run = await CommandRun.WithInputAsync(Samples.Untitled, "redact", "-", "--for", "green");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("NEG1006", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_tells_the_levels()
    {
        var run = await CommandRun.OfAsync("redact", "--help");

        Assert.Equal(0, run.ExitCode);
        Expected.Matches(run.Output);
    }

    /// <summary>The harbour with its daily marked.</summary>
    private static string Marked(HandlingScheme scheme, string mark, string? until = null)
    {
        var record = NegotiationJson.Read(Samples.Harbour(null)).Record!;
        var handling = new Handling { Scheme = scheme, Mark = mark, Until = until is null ? null : (When)until };
        return NegotiationJson.Write(record with { Sources = [record.Sources[0] with { Handling = handling }, record.Sources[1]] });
    }
}
