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

    [Theory]
    [InlineData("validate --bogus FILE", "validate")]
    [InlineData("validate FILE -s", "validate")]
    [InlineData("show --strict FILE", "show")]
    [InlineData("format --bogus", "format")]
    [InlineData("verify --bogus --source a=b", "verify")]
    [InlineData("schema --bogus", "schema")]
    public async Task An_option_that_there_is_not_is_refused_and_is_no_file(string line, string command)
    {
        var run = await CommandRun.OfAsync(line.Split(' '));

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains($"' is not an option of '{command}': for a file of that name, write './-", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_two_hyphens_everything_is_a_file()
    {
        var run = await CommandRun.OfAsync("validate", "--", "--bogus");

        Assert.Equal("negotiation: '--bogus' does not exist: check the path.\n", run.Error);
    }

    [Theory]
    [InlineData("polish", "'polish' is not a command")]
    [InlineData("polish a b", "'polish' is not a command")]
    [InlineData("", "no command is given")]
    public async Task A_command_that_there_is_not_is_refused_with_those_that_there_are(string line, string fault)
    {
        var run = await CommandRun.OfAsync(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(
            $"negotiation: {fault}: write one of 'new', 'anchor', 'draft', 'add', 'workbook', 'compare', 'validate', 'show', 'format', 'merge', 'ask', 'positions', 'table', 'timeline', 'changes', 'why', 'redact', 'tables', 'report', 'bargain', 'schema', 'verify', 'quote', 'date'.\nRun 'negotiation --help' for what it takes.\n",
            run.Error);
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
    [InlineData("ask --help")]
    [InlineData("positions --help")]
    [InlineData("table --help")]
    [InlineData("timeline --help")]
    [InlineData("changes --help")]
    [InlineData("why --help")]
    [InlineData("bargain --help")]
    [InlineData("redact --help")]
    [InlineData("schema --help")]
    [InlineData("verify --help")]
    [InlineData("quote --help")]
    [InlineData("add --help")]
    [InlineData("date --help")]
    [InlineData("tables --help")]
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
