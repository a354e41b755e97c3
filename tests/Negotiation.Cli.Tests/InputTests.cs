namespace Negotiation.Cli.Tests;

public sealed class InputTests : IDisposable
{
    private readonly Workspace workspace = new();

    [Theory]
    [InlineData("validate")]
    [InlineData("show")]
    [InlineData("format")]
    public async Task A_path_that_leads_nowhere_is_named(string command)
    {
        var run = await CommandRun.OfAsync(command, workspace.Place("gone.json"));

        Assert.Equal(2, run.ExitCode);
        Assert.EndsWith("'gone.json' does not exist: check the path.", workspace.Unfold(run.Error), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("validate")]
    [InlineData("show")]
    [InlineData("format")]
    public async Task A_directory_is_no_record(string command)
    {
        var run = await CommandRun.OfAsync(command, workspace.Path);

        Assert.Equal(2, run.ExitCode);
        Assert.EndsWith("'FOLDER' is a directory: name a file in it.", workspace.Unfold(run.Error), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_path_that_cannot_be_opened_is_named_with_the_reason()
    {
        var run = await CommandRun.OfAsync("show", new string('a', 5000));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("cannot be read", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_path_that_begins_with_an_at_sign_is_a_path()
    {
        var run = await CommandRun.OfAsync("show", "@gone.json");

        Assert.Equal("negotiation: '@gone.json' does not exist: check the path.\n", run.Error);
    }

    [Fact]
    public async Task Standard_input_is_read_once()
    {
        var run = await CommandRun.WithInputAsync(Samples.Empty, "validate", "-", "-");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("'-' is named twice", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("show")]
    [InlineData("format")]
    public async Task Content_with_errors_leaves_standard_output_empty(string command)
    {
        var run = await CommandRun.WithInputAsync(Samples.Untitled, command, "-");

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.StartsWith("standard input(1,1): error NEG1006", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("show")]
    [InlineData("format")]
    public async Task Empty_input_cannot_be_read(string command)
    {
        var run = await CommandRun.WithInputAsync(" \n", command, "-");

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("NEG1011", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("show")]
    [InlineData("format")]
    [InlineData("verify", "--source", "daily=daily.txt")]
    public async Task Input_that_is_not_utf8_cannot_be_read(string command, params string[] options)
    {
        var run = await CommandRun.OfAsync([command, workspace.Put("latin.json", [(byte)'{', 0xE9, (byte)'}']), .. options]);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("NEG1002", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Broken_json_is_content_with_an_error() =>
        Assert.Equal(1, (await CommandRun.WithInputAsync("{", "show", "-")).ExitCode);

    [Fact]
    public async Task Input_without_end_is_read_up_to_the_limit()
    {
        await using var endless = new EndlessStream();

        Assert.Equal(
            "negotiation: 'standard input' has more than 3000000 bytes, and no more are read: split it, or name another file.\n",
            await ReadLimitedAsync(endless, "-"));
    }

    [Fact]
    public async Task A_file_that_is_too_long_is_not_read() =>
        Assert.Contains("'long.json' has more than 3000000 bytes", workspace.Unfold(
            await ReadLimitedAsync(Stream.Null, workspace.Put("long.json", new byte[3_000_001]))), StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("a\0b")]
    public async Task What_is_no_path_is_called_so(string path)
    {
        var run = await CommandRun.OfAsync("validate", path);

        Assert.Equal(2, run.ExitCode);
        Assert.EndsWith("' is not a path: name a file.\n", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Parameter", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Notes_do_not_get_into_what_a_command_makes()
    {
        var run = await CommandRun.WithInputAsync(Samples.Unknown, "format", "-");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("standard input: 1 note; 'negotiation validate' shows it.\n", run.Error);
    }

    [Fact]
    public async Task Several_notes_are_them()
    {
        var run = await CommandRun.OfAsync("format", Samples.Kinds);

        Assert.EndsWith("'negotiation validate' shows them.\n", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => workspace.Dispose();

    private static async Task<string> ReadLimitedAsync(Stream input, string path)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var streams = new ConsoleStreams(input, new Page(output, isColoured: false), new Page(error, isColoured: false)) { MaxBytes = 3_000_000 };
        Assert.Equal(2, await NegotiationCommand.RunAsync(["validate", path], streams, TestContext.Current.CancellationToken));
        return error.ToString();
    }
}
