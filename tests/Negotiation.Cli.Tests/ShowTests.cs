namespace Negotiation.Cli.Tests;

public sealed class ShowTests
{
    [Fact]
    public async Task Istanbul_as_text()
    {
        var run = await CommandRun.OfAsync("show", Samples.Istanbul);

        Assert.Equal(0, run.ExitCode);
        Assert.All(run.Output.Split('\n'), line => Assert.True(line.Length <= Page.Width, line));
        Expected.Matches(run.Output);
    }

    [Fact]
    public async Task Istanbul_fits_a_screen()
    {
        const int MostLines = 85;

        var run = await CommandRun.OfAsync("show", Samples.Istanbul);

        Assert.InRange(run.Output.Count(c => c == '\n'), 1, MostLines);
    }

    [Fact]
    public async Task Istanbul_with_every_detail()
    {
        var run = await CommandRun.OfAsync("show", Samples.Istanbul, "--all");

        Assert.All(run.Output.Split('\n'), line => Assert.True(line.Length <= Page.Width, line));
        Expected.Matches(run.Output);
    }

    [Theory]
    [InlineData("show")]
    [InlineData("show", "--all")]
    public async Task Words_that_were_garbled_in_print_are_never_named_without_a_mark(params string[] command)
    {
        const string Garbled = "to be agreed on Ukraine without Ukraine";

        var run = await CommandRun.OfAsync([.. command, Samples.Istanbul]);

        var entries = run.Output.Split("\n  - ").Where(entry =>
            string.Join(' ', entry.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Contains(Garbled, StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(entries);
        Assert.All(entries, entry => Assert.Contains("[doubtful]", entry, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_action_is_put_in_words_with_the_capitals_of_its_object()
    {
        var run = await CommandRun.OfAsync("show", Samples.Istanbul, "--all");

        Assert.Contains("decide on Ukraine (decisions on Ukraine)", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_has_every_detail_with_and_without_all() =>
        Assert.Equal(
            await CommandRun.OfAsync("show", Samples.Istanbul, "--format", "json"),
            await CommandRun.OfAsync("show", Samples.Istanbul, "--format", "json", "--all"));

    [Fact]
    public async Task Every_kind_is_put_in_words_with_every_detail()
    {
        var run = await CommandRun.OfAsync("show", Samples.Kinds, "--all");

        Expected.Matches(run.Output);
    }

    [Fact]
    public async Task Istanbul_as_json()
    {
        var run = await CommandRun.OfAsync("show", Samples.Istanbul, "--format", "json");

        Assert.Equal(0, run.ExitCode);
        Expected.Matches(run.Output);
    }

    [Fact]
    public async Task Every_kind_is_put_in_words()
    {
        var run = await CommandRun.OfAsync("show", Samples.Kinds);

        Assert.Equal(0, run.ExitCode);
        Expected.Matches(run.Output);
    }

    [Fact]
    public async Task A_record_without_entries_says_that_nothing_is_recorded()
    {
        var run = await CommandRun.WithInputAsync(Samples.Empty, "show", "-");

        Expected.Matches(run.Output);
    }
}
