using System.CommandLine;
using System.Text;
using Negotiation.Model;
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

    private readonly Option<string?> output = new("--output")
    {
        Description = "The file to write; without it the record goes to standard output.",
        HelpName = "FILE",
    };

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
        var paths = parsed.GetRequiredValue(files);
        var records = new List<NegotiationRecord>();
        var worst = ExitCode.Good;
        foreach (var path in paths)
        {
            var reading = await RecordFile.ReadAsync(path, streams, cancellationToken);
            worst = Math.Max(worst, reading.ExitCode);
            if (reading.Record is { } record)
            {
                records.Add(record);
            }
        }

        return records.Count < paths.Length ? worst : await MergeAsync(paths, [.. records], parsed.GetValue(output), cancellationToken);
    }

    private async Task<int> MergeAsync(string[] paths, ValueList<NegotiationRecord> records, string? target, CancellationToken cancellationToken)
    {
        var result = NegotiationRecord.Merge(records);
        if (result.Record is not { } merged)
        {
            for (var i = 0; i < paths.Length; i++)
            {
                DiagnosticText.Write(streams.Error, new InputFile(paths[i]).Name, result.About(i));
            }

            return ExitCode.ContentHasErrors;
        }

        if (result.HasErrors)
        {
            DiagnosticText.Write(streams.Error, "the merged record", result.Diagnostics.Where(finding => finding.Severity == Severity.Error));
            return ExitCode.ContentHasErrors;
        }

        var text = NegotiationJson.Write(merged);
        if (target is null)
        {
            streams.Output.Write(text);
        }
        else
        {
            await OutputFile.WriteAsync(target, Encoding.UTF8.GetBytes(text), cancellationToken);
        }

        return ExitCode.Good;
    }
}
