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
    public async Task Empty_input_is_content_with_an_error(string command)
    {
        var run = await CommandRun.WithInputAsync("", command, "-");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("NEG1011", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Notes_do_not_get_into_what_a_command_makes()
    {
        var run = await CommandRun.WithInputAsync(Samples.Unknown, "format", "-");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("standard input: 1 note; 'negotiation validate' shows them.\n", run.Error);
    }

    public void Dispose() => workspace.Dispose();
}
