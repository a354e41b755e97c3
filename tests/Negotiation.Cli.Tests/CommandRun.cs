using System.Text;

namespace Negotiation.Cli.Tests;

/// <summary>What came of running the command in this process.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    /// <summary>Runs the command without standard input.</summary>
    public static Task<CommandRun> OfAsync(params string[] arguments) => WithInputAsync("", arguments);

    /// <summary>Runs the command with a text on standard input.</summary>
    public static async Task<CommandRun> WithInputAsync(string input, params string[] arguments)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        await using var typed = new MemoryStream(Encoding.UTF8.GetBytes(input));
        var streams = new ConsoleStreams(
            typed, new Page(output, isColoured: false), new Page(error, isColoured: false));
        var code = await NegotiationCommand.RunAsync(arguments, streams, TestContext.Current.CancellationToken);
        return new CommandRun(code, output.ToString(), error.ToString());
    }
}
