namespace Negotiation.Cli.Tests;

public sealed class FormatTests
{
    [Fact]
    public async Task A_record_in_the_fixed_layout_stays_as_it_is()
    {
        var run = await CommandRun.OfAsync("format", Samples.Istanbul);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(await File.ReadAllTextAsync(Samples.Istanbul, TestContext.Current.CancellationToken), run.Output);
    }

    [Fact]
    public async Task Members_that_are_not_known_are_written_back()
    {
        var run = await CommandRun.WithInputAsync(Samples.Unknown, "format", "-");

        Assert.Contains("\"weather\": \"fair\"", run.Output, StringComparison.Ordinal);
    }
}
