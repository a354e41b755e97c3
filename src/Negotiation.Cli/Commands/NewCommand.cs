using System.CommandLine;
using Negotiation.Drafting;

namespace Negotiation.Cli;

/// <summary><c>new NAME</c>: an empty draft that explains itself.</summary>
internal sealed class NewCommand : Command
{
    private readonly Argument<string> name = new("NAME") { Description = "What the negotiation is called." };

    private readonly OutputOption output = new("The file to write; without it the draft goes to standard output.");

    private readonly ConsoleStreams streams;

    /// <summary>The command on its streams.</summary>
    public NewCommand(ConsoleStreams streams)
        : base("new", "Writes an empty draft of a record that explains itself.")
    {
        this.streams = streams;
        Add(name);
        Add(output);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var title = parsed.GetRequiredValue(name);
        if (string.IsNullOrWhiteSpace(title) || title.AsSpan().IndexOfAny("\r\n") >= 0)
        {
            throw new UnusableException("the name is blank or has more than one line: write what the negotiation is called.");
        }

        if (parsed.GetValue(output) is { } target && File.Exists(target))
        {
            throw new UnusableException($"'{target}' exists already, and what is in it would be lost: write to another file.");
        }

        await output.WriteAsync(parsed, Draft.New(title).Text, streams, cancellationToken);
        return ExitCode.Good;
    }
}
