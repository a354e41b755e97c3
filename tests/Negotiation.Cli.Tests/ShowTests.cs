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
