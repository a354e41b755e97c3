using System.CommandLine;
using Negotiation.Model.Json;

namespace Negotiation.Cli;

/// <summary><c>merge FILE... [--output FILE]</c>: records of one negotiation as one record.</summary>
internal sealed class MergeCommand : Command
{
    private readonly Argument<string[]> files = new("FILE")
    {
        Description = "The records; '-' reads standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly OutputOption output = new("The file to write; without it the record goes to standard output.");

    private readonly ConsoleStreams streams;

    /// <summary>The command on its streams.</summary>
    public MergeCommand(ConsoleStreams streams)
        : base("merge", "Unites records of one negotiation by the ids of their entries. Nothing is chosen and nothing is lost.")
    {
        this.streams = streams;
        Add(files);
        Add(output);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var reading = await RecordFiles.ReadAsync(parsed.GetRequiredValue(files), streams, cancellationToken);
        if (reading.Record is not { } merged)
        {
            return reading.ExitCode;
        }

        await output.WriteAsync(parsed, NegotiationJson.Write(merged), streams, cancellationToken);
        return ExitCode.Good;
    }
}
