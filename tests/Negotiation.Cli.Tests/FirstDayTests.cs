using System.Text.Json;

namespace Negotiation.Cli.Tests;

/// <summary>Before the first day that a record tells there is nothing, whichever command is asked; what has no day does not count as older.</summary>
public sealed class FirstDayTests
{
    private const string Nothing = "\n\nNothing yet: the first day in the record is 2025-05-16.\n";

    private const string Office = """
        {
          "schemaVersion": 1, "id": "harbour", "title": "Harbour",
          "parties": [{ "id": "north", "kind": "state", "name": "North" }],
          "people": [{ "id": "envoy", "name": "the envoy", "offices": [{ "title": "Envoy", "of": "party:north", "during": "2025-01/2025-03" }] }],
          "issues": [{ "id": "port", "name": "The port" }],
          "statements": [
            { "id": "closed", "by": [{ "speaker": "party:north", "at": "2025-05-01" }], "act": "assert", "on": ["issue:port"], "content": "the harbour is closed" },
            { "id": "undated", "by": [{ "speaker": "party:north" }], "act": "demand", "on": ["issue:port"], "content": "the harbour is closed" }
          ]
        }
        """;

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

    [Theory]
    [InlineData("2025-01-01", "the envoy for North, Envoy")]
    [InlineData("2025-02-15", "the envoy for North, Envoy")]
    [InlineData("2025-03-31", "the envoy for North, Envoy")]
    [InlineData("2024-12-31", "Nothing yet: the first day in the record is 2025-01-01.")]
    [InlineData("2025-04-15", "Nothing yet: the first day on which anything was said or came to pass is 2025-05-01.")]
    public async Task Who_holds_an_office_before_the_first_act_is_told(string day, string stated)
    {
        var run = await CommandRun.WithInputAsync(Office, "ask", "-", "--about", "north", "--on", day);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(stated, run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("harbour is closed", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("positions - --on 2025-02-15", "Nothing yet: the first day on which anything was said or came to pass is 2025-05-01.")]
    [InlineData("timeline - --on 2025-02-15", "Nothing yet: the first day on which anything was said or came to pass is 2025-05-01.")]
    [InlineData("changes - --from 2025-02-15 --to 2025-02-16", "Nothing yet: the first day on which anything was said or came to pass is 2025-05-01.")]
    [InlineData("changes - --from 2024-12-31 --to 2025-02-15", "- the envoy for North, Envoy")]
    [InlineData("why - --of north:port --on 2025-02-15", "Nothing yet: the first day on which anything was said or came to pass is 2025-05-01.")]
    public async Task Until_the_first_act_there_is_nothing_but_who_holds_what(string question, string stated)
    {
        var run = await CommandRun.WithInputAsync(Office, question.Split(' '));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(stated, run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("harbour is closed", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Why_someone_speaks_for_a_party_before_the_first_act_is_told()
    {
        var run = await CommandRun.WithInputAsync(Office, "why", "-", "--of", "spokesperson person:envoy party:north", "--on", "2025-02-15");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("- the envoy for North, Envoy", run.Output, StringComparison.Ordinal);
    }

    private static string[] Words(string question) => [.. question.Split(' ').Select(word => word == "FILE" ? Samples.Istanbul : word)];
}
