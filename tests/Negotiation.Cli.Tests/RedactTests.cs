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
    public async Task What_is_marked_above_the_level_is_not_written(string level, string stated, bool isStated)
    {
        using var workspace = new Workspace();
        var run = await CommandRun.OfAsync("redact", workspace.Put("daily.json", Marked(HandlingScheme.Tlp, "amber")), "--for", level);

        Assert.Equal((0, stated), (run.ExitCode, workspace.Unfold(run.Error) + "\n"));
        Assert.Equal(isStated, run.Output.Contains("no ship passes before noon", StringComparison.Ordinal));
        Assert.Equal(isStated, run.Output.Contains("daily", StringComparison.Ordinal));
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
    public async Task An_embargo_ends_with_its_day(string option, bool isStated)
    {
        var run = await CommandRun.WithInputAsync(
            Marked(HandlingScheme.Embargo, "release", "2025-06-01"),
            ["redact", "-", "--for", "clear", .. option.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(isStated, run.Output.Contains("no ship passes before noon", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", true, true)]
    [InlineData("--known-by 2025-05-20", true, true)]
    [InlineData("--known-by 2025-05-19", false, true)]
    [InlineData("--known-by 2025-05-18", false, false)]
    public async Task What_was_published_later_is_not_written(string option, bool hasDaily, bool hasWeekly)
    {
        var record = NegotiationJson.Read(Samples.Harbour(null)).Record!;
        var dated = record with { Sources = [record.Sources[0] with { Published = "2025-05-20" }, record.Sources[1] with { Published = "2025-05-19" }] };
        var run = await CommandRun.WithInputAsync(
            NegotiationJson.Write(dated), ["redact", "-", "--for", "clear", .. option.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(hasDaily, run.Output.Contains("no ship passes before noon", StringComparison.Ordinal));
        Assert.Equal((hasDaily, hasWeekly), (run.Output.Contains("daily", StringComparison.Ordinal), run.Output.Contains("weekly", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task As_text_it_is_told_how_much_was_withheld_and_not_what()
    {
        var run = await CommandRun.WithInputAsync(
            Marked(HandlingScheme.Tlp, "amber"), "redact", "-", "--for", "green", "--on", "2025-06-01", "--format", "text");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            """
            Withheld at green, as of 2025-06-01
            Harbour (harbour)

              - sources: 1 of 2
              - people: 1 of 1
              - issues: 1 of 1
              - statements: 1 of 1
              - citations: 4 of 5

            """,
            run.Output,
            ignoreLineEndingDifferences: true);
    }

    [Theory]
    [InlineData("red", "", "Nothing.")]
    [InlineData("red", "--known-by 2025-05-20", "  - sources: 2 of 2")]
    public async Task As_text_a_record_of_which_nothing_or_all_goes_says_so(string level, string option, string stated)
    {
        var run = await CommandRun.WithInputAsync(
            Samples.Harbour(null), ["redact", "-", "--for", level, "--format", "text", .. option.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(stated, run.Output.Split('\n'));
    }

    [Fact]
    public async Task As_text_with_output_the_file_has_the_record()
    {
        using var workspace = new Workspace();
        var path = workspace.Put("daily.json", Marked(HandlingScheme.Tlp, "amber"));
        var run = await CommandRun.OfAsync("redact", path, "--for", "green", "--format", "text", "--output", workspace.Place("public.json"));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("Withheld at green\n", run.Output, StringComparison.Ordinal);
        Assert.False(NegotiationJson.Validate(await File.ReadAllTextAsync(workspace.Place("public.json"), TestContext.Current.CancellationToken)).HasErrors);
    }

    [Fact]
    public async Task What_becomes_known_after_the_day_it_is_passed_on_is_wrong_usage()
    {
        var run = await CommandRun.OfAsync("redact", Samples.Istanbul, "--for", "green", "--on", "2025-05-19", "--known-by", "2025-05-20");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal(
            "negotiation: '--known-by 2025-05-20' is after '--on 2025-05-19': what becomes known later cannot be passed on.\n",
            run.Error);
    }

    [Theory]
    [InlineData("--name anna", true)]
    [InlineData("--name anna --name carol", false)]
    [InlineData("", false)]
    public async Task A_mark_may_name_those_who_may_see(string option, bool isStated)
    {
        var run = await CommandRun.WithInputAsync(
            Marked(HandlingScheme.Named, "Anna, Boris"),
            ["redact", "-", "--for", "red", .. option.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(isStated, run.Output.Contains("no ship passes before noon", StringComparison.Ordinal));
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
    [InlineData("redact FILE --for green --on May --known-by 2025-05-20")]
    [InlineData("redact FILE --for green --known-by May")]
    [InlineData("redact FILE --for green --format csv")]
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
