using System.Text.Json;
using Negotiation.Model;
using Negotiation.Model.Json;
using NodaTime;

namespace Negotiation.Cli.Tests;

/// <summary>Before the first day of a record nothing is certain, and the pages say when it begins.</summary>
public sealed class FirstDayTests
{
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

    [Theory]
    [InlineData("positions FILE --on 2020-01-01")]
    [InlineData("table FILE --on 2020-01-01")]
    [InlineData("timeline FILE --on 2020-01-01")]
    [InlineData("ask FILE --about russia --on 2020-01-01")]
    public async Task Before_the_first_day_the_page_says_when_it_begins(string question)
    {
        var run = await CommandRun.OfAsync(Words(question));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\n\nNothing yet: the first day in the record is 2025-05-16.\n", run.Output, StringComparison.Ordinal);
    }

    /// <summary>What has no day may be older than all that has one: it is not known, and nothing is certain.</summary>
    [Fact]
    public void Before_the_first_day_nothing_is_certain()
    {
        Assert.DoesNotContain(Early.Positions, position => position.Certainty == Truth.Yes);
        Assert.DoesNotContain(Early.Timeline, entry => entry.Certainty == Truth.Yes);
        Assert.DoesNotContain(Early.Table, life => life.Stage != LifeStage.NotRaised && life.Certainty == Truth.Yes);
    }

    /// <summary>One rule for the library and the command.</summary>
    [Fact]
    public async Task The_command_answers_as_the_library_does()
    {
        var run = await CommandRun.OfAsync("table", Samples.Istanbul, "--on", "2020-01-01", "--format", "json");

        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(
            Early.Table.Select(life => life.Key),
            json.RootElement.GetProperty("answers").EnumerateArray().Select(answer => answer.GetProperty("key").GetString()!).Where(key => key.StartsWith("life ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task From_before_the_first_day_everything_is_new()
    {
        var run = await CommandRun.OfAsync("changes", Samples.Istanbul, "--from", "2020-01-01", "--to", "2025-05-19");

        Assert.Equal(0, run.ExitCode);
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
        Assert.DoesNotContain("asserted", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("positions - --on 2025-02-15", "Nothing yet: the first day on which anything was said or came to pass is 2025-05-01.")]
    [InlineData("timeline - --on 2025-02-15", "Nothing yet: the first day on which anything was said or came to pass is 2025-05-01.")]
    [InlineData("changes - --from 2025-02-15 --to 2025-02-16", "Nothing yet: the first day on which anything was said or came to pass is 2025-05-01.")]
    [InlineData("changes - --from 2024-12-31 --to 2025-02-15", "- the envoy for North, Envoy")]
    public async Task Until_the_first_act_nothing_is_certain_but_who_holds_what(string question, string stated)
    {
        var run = await CommandRun.WithInputAsync(Office, question.Split(' '));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(stated, run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("asserted", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Why_someone_speaks_for_a_party_before_the_first_act_is_told()
    {
        var run = await CommandRun.WithInputAsync(Office, "why", "-", "--of", "spokesperson person:envoy party:north", "--on", "2025-02-15");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("- the envoy for North, Envoy", run.Output, StringComparison.Ordinal);
    }

    private static NegotiationState Early => NegotiationJson.Read(File.ReadAllBytes(Samples.Istanbul)).Record!.AsOf(on: new LocalDate(2020, 1, 1));

    private static string[] Words(string question) => [.. question.Split(' ').Select(word => word == "FILE" ? Samples.Istanbul : word)];
}
