using System.Text.Json;
using Negotiation.Model;
using Negotiation.Model.Json;

namespace Negotiation.Cli.Tests;

public sealed class QuoteTests : IDisposable
{
    private const string Report = "The union has not yet accepted the offer. “It is\nfair,” said the company. The offer runs until May.\n";

    private readonly Workspace workspace = new();

    private static readonly JsonSerializerOptions AsRecord = new() { Converters = { new NegotiationJsonConverterFactory() } };

    [Fact]
    public async Task The_place_is_written_with_the_words_and_the_evidence()
    {
        var run = await QuoteAsync("\"It is fair,\" said");

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Expected.Matches(run.Output);
    }

    [Fact]
    public async Task A_quote_cut_next_to_a_negation_is_found_with_a_warning()
    {
        var run = await QuoteAsync("accepted the offer");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("daily.txt: warning NEG4009: ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("offer", "error NEG4007: ")]
    [InlineData("The union has accepted", "error NEG4008: the source negates this: ")]
    [InlineData("The offer runs until June", "error NEG4006: ")]
    [InlineData("", "error NEG2001: ")]
    public async Task What_is_in_no_place_or_several_exits_with_1(string words, string finding)
    {
        var run = await QuoteAsync(words);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("daily.txt: " + finding, workspace.Unfold(run.Output), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_longer_stretch_says_which_of_several_is_meant()
    {
        var run = await QuoteAsync("offer", "--within", "The offer runs");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("line 2, column 30, code points 78-83\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_has_the_evidence_as_a_record_does()
    {
        var run = await QuoteAsync("until May", "--format", "json");
        using var json = JsonDocument.Parse(run.Output);

        Assert.Equal(0, run.ExitCode);
        Assert.True(json.RootElement.GetProperty("found").GetBoolean());
        Assert.Equal(
            new SourceText("daily", Report).Quote("until May").Evidence,
            json.RootElement.GetProperty("evidence").Deserialize<Evidence>(AsRecord));
    }

    [Fact]
    public async Task Json_has_every_place()
    {
        var run = await QuoteAsync("offer", "--format", "json");

        Assert.Equal(1, run.ExitCode);
        Expected.Matches(run.Output);
    }

    [Fact]
    public async Task The_source_is_called_as_it_is_said_or_as_the_file_is()
    {
        var path = workspace.Put("daily.txt", Report);

        Assert.Contains("\"source\": \"weekly\"", (await CommandRun.OfAsync("quote", $"weekly={path}", "until May")).Output, StringComparison.Ordinal);
        Assert.Contains("\"source\": \"daily\"", (await CommandRun.OfAsync("quote", path, "until May")).Output, StringComparison.Ordinal);
        Assert.Contains("\"source\": \"source\"", (await CommandRun.WithInputAsync(Report, "quote", "-", "until May")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_text_or_is_not_there_exits_with_2()
    {
        var broken = await CommandRun.OfAsync("quote", workspace.Put("daily.txt", [0xff, 0x41]), "A");
        var missing = await CommandRun.OfAsync("quote", workspace.Place("none.txt"), "A");

        Assert.Equal((2, 2), (broken.ExitCode, missing.ExitCode));
        Assert.Contains("is not UTF-8", broken.Error, StringComparison.Ordinal);
        Assert.Contains("does not exist: check the path.", missing.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_byte_order_mark_is_not_counted()
    {
        var run = await CommandRun.OfAsync("quote", workspace.Put("daily.txt", [.. "\ufeffThe union"u8]), "The union");

        Assert.StartsWith("line 1, column 1, code points 0-9\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_says_what_it_takes()
    {
        var run = await CommandRun.OfAsync("quote", "--help");

        Assert.Equal(0, run.ExitCode);
        Expected.Matches(run.Output);
    }

    public void Dispose() => workspace.Dispose();

    private Task<CommandRun> QuoteAsync(params string[] arguments) =>
        CommandRun.OfAsync(["quote", workspace.Put("daily.txt", Report), .. arguments]);
}
