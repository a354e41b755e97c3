using System.CommandLine;
using Negotiation.Model.Json;

namespace Negotiation.Cli;

/// <summary><c>format FILE</c>: the record in its one fixed layout.</summary>
internal sealed class FormatCommand : Command
{
    private readonly FileArgument file = new();
    private readonly ConsoleStreams streams;

    /// <summary>The command on its streams.</summary>
    public FormatCommand(ConsoleStreams streams)
        : base("format", "Writes a record in its one fixed layout to standard output. Nothing is lost, unknown members included.")
    {
        this.streams = streams;
        Add(file);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var reading = await RecordFile.ReadAsync(parsed.GetRequiredValue(file), streams, cancellationToken);
        if (reading.Record is not { } record)
        {
            return reading.ExitCode;
        }

        streams.Output.Write(NegotiationJson.Write(record));
        return ExitCode.Good;
    }
}
