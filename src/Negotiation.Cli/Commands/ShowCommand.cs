using System.CommandLine;

namespace Negotiation.Cli;

/// <summary><c>show FILE</c>: the negotiation as an analyst would sum it up.</summary>
internal sealed class ShowCommand : Command
{
    private readonly FileArgument file = new();
    private readonly FormatOption format = new();
    private readonly ConsoleStreams streams;

    /// <summary>The command on its streams.</summary>
    public ShowCommand(ConsoleStreams streams)
        : base("show", "Sums up a record: who takes part, what is on the table, what happened, who said what, what is doubtful.")
    {
        this.streams = streams;
        Add(file);
        Add(format);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        if (await RecordFile.ReadAsync(parsed.GetRequiredValue(file), streams, cancellationToken) is not { } record)
        {
            return ExitCode.ContentHasErrors;
        }

        var digest = Analyst.SumUp(record);
        if (parsed.GetValue(format) == OutputFormat.Json)
        {
            streams.Output.Write(DigestJson.Of(digest));
        }
        else
        {
            new DigestText(streams.Output).Write(digest);
        }

        return ExitCode.Good;
    }
}
