using System.Text;

namespace Negotiation.Cli.Tests;

public sealed class VerifyTests : IDisposable
{
    private readonly Workspace workspace = new();

    [Fact]
    public async Task The_right_copy_is_good()
    {
        var run = await VerifyAsync(Samples.DailyText);

        Assert.Equal(0, run.ExitCode);
        Expected.Matches(workspace.Unfold(run.Output));
    }

    [Fact]
    public async Task A_byte_order_mark_is_not_counted()
    {
        var run = await VerifyAsync([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Samples.DailyText)]);

        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task Line_ends_are_not_normalised()
    {
        var run = await VerifyAsync(Samples.DailyText.ReplaceLineEndings("\n"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("other copy", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_copy_is_called_so_and_every_span_that_differs_is_named()
    {
        var run = await VerifyAsync(Samples.DailyText.Replace("noon", "dusk", StringComparison.Ordinal));

        Assert.Equal(1, run.ExitCode);
        Expected.Matches(workspace.Unfold(run.Output));
    }

    [Fact]
    public async Task The_remedy_for_another_copy_is_the_recorded_copy()
    {
        var run = await VerifyAsync(Samples.DailyText[..20]);

        Assert.DoesNotContain("correct the span", run.Output, StringComparison.Ordinal);
        Assert.All(
            run.Output.Split('\n').Where(line => line.Contains("the span", StringComparison.Ordinal)),
            line => Assert.Contains(": find the recorded copy. [/", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task In_the_recorded_copy_a_span_that_differs_is_to_be_corrected()
    {
        var copy = Samples.DailyText.Replace("envoy", "ENVOY", StringComparison.Ordinal);
        var record = workspace.Put("harbour.json", Samples.Harbour(Samples.FingerprintOf(copy)));

        var run = await CommandRun.OfAsync("verify", record, "--source", $"daily={workspace.Put("daily.txt", copy)}");

        Assert.Contains("correct the span or the hash", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_can_be_checked_verify_says_so()
    {
        var record = workspace.Put("bare.json", """
            { "schemaVersion": 1, "id": "bare", "title": "Bare", "sources": [{ "id": "daily", "publisher": "The Daily", "language": "en" }] }
            """);

        var run = await CommandRun.OfAsync("verify", record, "--source", $"daily={workspace.Put("daily.txt", Samples.DailyText)}");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("daily: nothing to check", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_that_nobody_checked_are_counted_and_fail_where_that_is_asked()
    {
        var record = workspace.Put("bare.json", """
            { "schemaVersion": 1, "id": "bare", "title": "Bare", "sources": [{ "id": "daily", "publisher": "The Daily", "language": "en" }],
              "parties": [{ "id": "north", "kind": "state", "name": "North", "evidence": [{ "source": "daily", "wording": "verbatim", "quote": "never" }] }] }
            """);
        var copy = $"daily={workspace.Put("daily.txt", Samples.DailyText)}";

        var run = await CommandRun.OfAsync("verify", record, "--source", copy);
        var strict = await CommandRun.OfAsync("verify", record, "--source", copy, "--strict");

        Assert.Equal((0, 1), (run.ExitCode, strict.ExitCode));
        Assert.Equal(run.Output, strict.Output);
        Assert.Contains("; 1 without a span", run.Output, StringComparison.Ordinal);
        Assert.Contains("information NEG4005", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_leaves_it_to_standard_error_which_sources_were_not_given()
    {
        var run = await VerifyAsync(Encoding.UTF8.GetBytes(Samples.DailyText), "--format", "json");

        Assert.Contains("NEG4004", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("NEG4004", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_tells_of_every_span()
    {
        var run = await VerifyAsync(Encoding.UTF8.GetBytes(Samples.DailyText[..40]), "--format", "json");

        Assert.Equal(1, run.ExitCode);
        Expected.Matches(run.Output);
    }

    [Theory]
    [InlineData("daily")]
    [InlineData("=daily.txt")]
    [InlineData("daily=")]
    [InlineData("The Daily=daily.txt")]
    public async Task A_source_option_of_another_form_is_refused(string option)
    {
        var run = await CommandRun.OfAsync("verify", Record(), "--source", option);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"'{option}' is not ID=PATH", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_with_two_copies_is_refused()
    {
        var run = await CommandRun.OfAsync("verify", Record(), "--source", "daily=a", "--source", "daily=b");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("'daily' has two copies", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_that_the_record_does_not_have_is_refused_with_those_that_it_has()
    {
        var run = await CommandRun.OfAsync("verify", Record(), "--source", "monthly=monthly.txt");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("negotiation: 'monthly' is not a source of the record: write one of 'daily', 'weekly'.\n", run.Error);
    }

    [Fact]
    public async Task A_copy_that_is_not_there_is_refused()
    {
        var run = await CommandRun.OfAsync("verify", Record(), "--source", $"daily={workspace.Place("gone.txt")}");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("negotiation: 'gone.txt' does not exist: check the path.", workspace.Unfold(run.Error));
    }

    [Fact]
    public async Task A_copy_that_is_not_utf8_is_refused()
    {
        var run = await VerifyAsync([0x63, 0xE9]);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("the copy of 'daily', is not UTF-8", workspace.Unfold(run.Error), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_that_cannot_be_read_is_not_verified()
    {
        var run = await CommandRun.OfAsync("verify", workspace.Put("bad.json", Samples.Untitled), "--source", "daily=daily.txt");

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public async Task A_record_that_breaks_rules_is_verified_all_the_same(string format)
    {
        var copy = $"daily={workspace.Put("daily.txt", Samples.DailyText)}";
        var good = Samples.Harbour(Samples.FingerprintOf(Samples.DailyText));
        var bad = workspace.Put("harbour.json", good.Replace("party:north", "party:south", StringComparison.Ordinal));

        var run = await CommandRun.OfAsync("verify", bad, "--source", copy, "--format", format);
        var validated = await CommandRun.OfAsync("validate", bad);
        var verified = await CommandRun.OfAsync("verify", Record(), "--source", copy, "--format", format);

        Assert.Equal((1, 0), (run.ExitCode, verified.ExitCode));
        Assert.Equal(verified.Output, run.Output);
        Assert.Contains(run.Error.Split('\n')[0], validated.Output, StringComparison.Ordinal);
        Assert.Contains("error NEG3", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_record_may_stand_after_the_sources()
    {
        var run = await CommandRun.OfAsync("verify", "--source", $"daily={workspace.Put("daily.txt", Samples.DailyText)}", Record());

        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task A_copy_may_come_on_standard_input()
    {
        var run = await CommandRun.WithInputAsync(Samples.DailyText, "verify", Record(), "--source", "daily=-");

        Assert.Equal(0, run.ExitCode);
    }

    public void Dispose() => workspace.Dispose();

    private Task<CommandRun> VerifyAsync(string copy) => VerifyAsync(Encoding.UTF8.GetBytes(copy));

    private Task<CommandRun> VerifyAsync(byte[] copy, params string[] options) =>
        CommandRun.OfAsync(["verify", Record(), "--source", $"daily={workspace.Put("daily.txt", copy)}", .. options]);

    private string Record() => workspace.Put("harbour.json", Samples.Harbour(Samples.FingerprintOf(Samples.DailyText)));
}
