using System.Diagnostics;

namespace Negotiation.Cli.Tests;

public sealed class ProcessTests
{
    [Theory]
    [InlineData(0, "schema")]
    [InlineData(0, "--version")]
    [InlineData(2, "show", "-")]
    [InlineData(2, "show", "")]
    [InlineData(2, "show", "gone.json")]
    [InlineData(2, "polish")]
    public async Task The_program_ends_with_the_code_of_the_command(int code, params string[] arguments)
    {
        var run = await RunAsync(arguments);

        Assert.Equal(code, run.ExitCode);
        Assert.DoesNotContain("   at ", run.Output + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_piped_has_no_colours()
    {
        var run = await RunAsync("show", Samples.Istanbul);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("Talks between Ukraine and Russia, May 20", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b", run.Output + run.Error, StringComparison.Ordinal);
    }

    /// <summary>Whoever closes a stream wants nothing of it: the exit code is that of the command, and nothing hangs.</summary>
    [Theory]
    [InlineData(0, "schema >&-")]
    [InlineData(0, "--help >&-")]
    [InlineData(0, "date 2025-05-19 >&-")]
    [InlineData(2, "show gone.json >&- 2>&-")]
    [InlineData(2, "show gone.json 2>&-")]
    [InlineData(2, "validate - <&-")]
    [InlineData(2, "show - <&- 2>&-")]
    [InlineData(0, "date 2025-05-19 <&- >&- 2>&-")]
    public async Task A_stream_that_is_closed_ends_the_program_with_the_code_of_the_command(int code, string arguments)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Only a shell of Unix closes a stream.");
        var start = new ProcessStartInfo("/bin/sh", ["-c", $"'{Path.Combine(AppContext.BaseDirectory, "negotiation")}' {arguments}"])
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

        Assert.Equal(code, process.ExitCode);
        Assert.DoesNotContain("fault of the program", await error, StringComparison.Ordinal);
    }

    private static async Task<CommandRun> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "negotiation.exe" : "negotiation"), arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new CommandRun(process.ExitCode, await output, await error);
    }
}
