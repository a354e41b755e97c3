using System.CommandLine;
using System.Text;

namespace Negotiation.Cli;

/// <summary><c>--output FILE</c>: the file that a text is written to; without it, it goes to standard output.</summary>
internal sealed class OutputOption : Option<string?>
{
    /// <summary>The option with what help says of it.</summary>
    public OutputOption(string description)
        : base("--output")
    {
        Description = description;
        HelpName = "FILE";
    }

    /// <summary>Writes a text, as a whole or not at all.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="text">The text.</param>
    /// <param name="streams">Where it goes without a file.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <param name="spared">Files that must not be written over, each with what would be lost of it.</param>
    /// <exception cref="UnusableException">The file cannot be written, or is one of those.</exception>
    public async Task WriteAsync(ParseResult parsed, string text, ConsoleStreams streams, CancellationToken cancellationToken, params (string Path, string Loss)[] spared)
    {
        if (parsed.GetValue(this) is not { } target)
        {
            streams.Output.Write(text);
            return;
        }

        foreach (var (path, loss) in spared)
        {
            OutputFile.Spare(target, [path], loss);
        }

        await OutputFile.WriteAsync(target, Encoding.UTF8.GetBytes(text), cancellationToken);
    }
}
