using System.CommandLine;
using System.Text;
using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary><c>report FILE... --output FILE</c>: what stands, since when and who says so, as one page.</summary>
internal sealed class ReportCommand : Command
{
    private readonly RecordFilesArgument files = new();

    private readonly Option<string> output = new("--output")
    {
        Description = "The page to write.",
        HelpName = "FILE",
        Required = true,
    };

    private readonly Option<bool> allDates = new("--all-dates")
    {
        Description = "Lets the clocks of a long record stop at every date at which an answer can change, however long that takes.",
    };

    private readonly ConsoleStreams streams;

    /// <summary>The command on its streams.</summary>
    public ReportCommand(ConsoleStreams streams)
        : base("report", "Writes what is so, since when and who says so as one page for a browser, which needs nothing else.")
    {
        this.streams = streams;
        Add(files);
        Add(output);
        Add(allDates);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var (sources, target) = (parsed.GetRequiredValue(files), parsed.GetRequiredValue(output));
        OutputFile.Spare(target, sources, "all that it holds");
        var reading = await RecordFiles.ReadAsync(sources, streams, cancellationToken);
        if (reading.Record is not { } record)
        {
            return reading.ExitCode;
        }

        var ledger = new Ledger(record);
        var stops = ReportStops.Of(ledger, parsed.GetValue(allDates));
        var line = new ProgressLine(streams.Error, "the report", streams.Time);
        Report report;
        try
        {
            report = await Task.Run(() => ReportBuilder.Of(ledger, stops, new ReportProgressLine(line), cancellationToken), cancellationToken);
        }
        finally
        {
            line.Clear();
        }

        if (!stops.AreAll)
        {
            streams.Error.Message("the record is long, and the clocks stop at some of its dates only: '--all-dates' has them all.", Ink.Aside);
        }

        var page = ReportPage.Of(report);
        await OutputFile.WriteAsync(target, Encoding.UTF8.GetBytes(page), cancellationToken);
        return ExitCode.Good;
    }
}
