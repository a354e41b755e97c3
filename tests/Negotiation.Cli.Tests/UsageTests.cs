namespace Negotiation.Cli.Tests;

public sealed class UsageTests
{
    [Theory]
    [InlineData("")]
    [InlineData("polish")]
    [InlineData("validate")]
    [InlineData("show a b")]
    [InlineData("show a --strict")]
    [InlineData("show a --format xml")]
    [InlineData("verify a")]
    [InlineData("schema a")]
    public async Task Wrong_usage_exits_with_2_and_says_where_to_look(string line)
    {
        var run = await CommandRun.OfAsync(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.StartsWith("negotiation: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("--help' for what it takes.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_format_that_there_is_not_is_named_with_those_that_there_are()
    {
        var run = await CommandRun.OfAsync("show", "a", "--format", "xml");

        Assert.Contains("'xml' is not a format: write 'text' or 'json'.", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("validate --help")]
    [InlineData("show --help")]
    [InlineData("format --help")]
    [InlineData("schema --help")]
    [InlineData("verify --help")]
    public async Task Help_exits_with_0_and_fits_the_page(string line)
    {
        var run = await CommandRun.OfAsync(line.Split(' '));

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.All(run.Output.Split('\n'), text => Assert.True(text.TrimEnd().Length <= Page.Width, text));
    }

    [Fact]
    public async Task Help_says_what_strict_counts()
    {
        var run = await CommandRun.OfAsync("validate", "--help");

        Assert.Contains("Unknown members and kinds, and warnings, count as errors", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_command_that_is_stopped_says_so()
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        using var stop = new CancellationTokenSource();
        await using var input = new NeverEndingStream(stop);
        var streams = new ConsoleStreams(input, new Page(output, isColoured: false), new Page(error, isColoured: false));

        var code = await NegotiationCommand.RunAsync(["validate", "-"], streams, stop.Token);

        Assert.Equal(130, code);
        Assert.Equal("negotiation: stopped.\n", error.ToString());
    }

    [Fact]
    public async Task A_result_that_cannot_be_written_is_an_error()
    {
        await using var output = new FullWriter();
        await using var error = new StringWriter();
        var streams = new ConsoleStreams(Stream.Null, new Page(output, isColoured: false), new Page(error, isColoured: false));

        Assert.Equal(2, await NegotiationCommand.RunAsync(["schema"], streams, TestContext.Current.CancellationToken));
        Assert.Equal("negotiation: the result cannot be written (the disk is full): make room, or write elsewhere.\n", error.ToString());
    }
}
