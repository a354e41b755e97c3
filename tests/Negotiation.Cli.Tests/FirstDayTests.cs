using System.Text.Json;

namespace Negotiation.Cli.Tests;

/// <summary>Before the first day that a record tells there is nothing, whichever command is asked; what has no day does not count as older.</summary>
public sealed class FirstDayTests
{
    private const string Nothing = "\n\nNothing yet: the first day that the record tells is 2025-05-16.\n";

    /// <summary>All commands that answer as of a day, on a day before all.</summary>
    public static TheoryData<string> Questions =>
    [
        "positions FILE --on 2020-01-01",
        "table FILE --on 2020-01-01",
        "timeline FILE --on 2020-01-01",
        "ask FILE --about russia --on 2020-01-01",
        "why FILE --of russia:comprehensive-ceasefire --on 2020-01-01",
        "why FILE --of russia:donetsk-oblast --on 2020-01-01",
        "changes FILE --from 2020-01-01 --to 2020-02-01",
        "changes FILE --known --from 2025-05-16 --to 2025-05-19 --on 2020-01-01",
    ];

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Nothing_stands_before_the_first_day(string question)
    {
        var run = await CommandRun.OfAsync(Words(question));

        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith(Nothing, run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Json_has_no_answers_before_the_first_day(string question)
    {
        var run = await CommandRun.OfAsync([.. Words(question), "--format", "json"]);

        Assert.Equal(0, run.ExitCode);
        using var json = JsonDocument.Parse(run.Output);
        var root = json.RootElement;
        Assert.False(root.TryGetProperty("answers", out var answers) && answers.GetArrayLength() > 0);
        Assert.False(root.TryGetProperty("changes", out var changes) && changes.GetArrayLength() > 0);
        Assert.False(root.TryGetProperty("answer", out _));
    }

    [Fact]
    public async Task Tables_have_no_rows_before_the_first_day()
    {
        using var workspace = new Workspace();
        var run = await CommandRun.OfAsync("tables", Samples.Istanbul, "--output", workspace.Path, "--on", "2020-01-01");

        Assert.Equal(0, run.ExitCode);
        var folder = TableFolder.In(workspace.Path);
        Assert.Empty(folder["positions.csv"].Rows);
        Assert.Empty(folder["statements.csv"].Rows);
        Assert.Empty(folder["events.csv"].Rows);
    }

    [Fact]
    public async Task From_before_the_first_day_everything_is_new()
    {
        var run = await CommandRun.OfAsync("changes", Samples.Istanbul, "--from", "2020-01-01", "--to", "2025-05-19");

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("Before:", run.Output, StringComparison.Ordinal);
        Assert.Contains("Russia on 'Donetsk Oblast'", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_there_is_not_is_refused_before_the_first_day_too()
    {
        var run = await CommandRun.OfAsync("why", Samples.Istanbul, "--of", "russia:weather", "--on", "2020-01-01");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("nothing in the record is called 'weather'", run.Error, StringComparison.Ordinal);
    }

    private static string[] Words(string question) => [.. question.Split(' ').Select(word => word == "FILE" ? Samples.Istanbul : word)];
}
