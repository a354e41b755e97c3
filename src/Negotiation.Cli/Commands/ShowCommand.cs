using System.CommandLine;

namespace Negotiation.Cli;

/// <summary><c>show FILE</c>: the negotiation as an analyst would sum it up.</summary>
internal sealed class ShowCommand : Command
{
    private readonly FileArgument file = new();
    private readonly Option<bool> all = new("--all")
    {
        Description = "Every detail, in as many lines as it takes; JSON has every detail anyway.",
    };

    private readonly FormatOption format = new();
    private readonly ConsoleStreams streams;

    /// <summary>The command on its streams.</summary>
    public ShowCommand(ConsoleStreams streams)
        : base("show", "Sums up a record: who takes part, what is on the table, what happened, who said what, what is doubtful.")
    {
        this.streams = streams;
        Add(file);
        Add(all);
        Add(format);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var reading = await RecordFile.ReadAsync(parsed.GetRequiredValue(file), streams, cancellationToken);
        if (reading.Record is not { } record)
        {
            return reading.ExitCode;
        }

        if (parsed.GetValue(format) == OutputFormat.Json)
        {
            streams.Output.Write(DigestJson.Of(Analyst.SumUp(record, isBrief: false)));
        }
        else if (parsed.GetValue(all))
        {
            new DigestText(streams.Output).Write(Analyst.SumUp(record, isBrief: false));
        }
        else
        {
            new DigestScreen(streams.Output).Write(Analyst.SumUp(record, isBrief: true));
        }

        return ExitCode.Good;
    }
}
