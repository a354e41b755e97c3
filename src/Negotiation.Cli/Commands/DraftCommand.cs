using System.CommandLine;
using Negotiation.Drafting;

namespace Negotiation.Cli;

/// <summary><c>draft RECORD</c>: a record as a draft, to be edited and anchored again.</summary>
internal sealed class DraftCommand : Command
{
    private readonly FileArgument file = new();

    private readonly SourcesOption sources = new("The id of a source of the record and the path of its text; quotations of other sources are written as places to keep.");

    private readonly OutputOption output = new("The file to write; without it the draft goes to standard output.");

    private readonly FormatOption format = new("How to write it: in lines for people (text, by default) or for programs (json).");

    private readonly ConsoleStreams streams;

    /// <summary>The command on its streams.</summary>
    public DraftCommand(ConsoleStreams streams)
        : base("draft", "Writes a record as a draft, which people edit; 'anchor --again' makes the same record of it.")
    {
        this.streams = streams;
        Add(file);
        Add(sources);
        Add(output);
        Add(format);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var path = parsed.GetRequiredValue(file);
        var reading = await RecordFile.ReadAsync(path, streams, cancellationToken);
        if (reading.Record is not { } record)
        {
            return reading.ExitCode;
        }

        var texts = await SourceCopies.ReadAsync(parsed.GetValue(sources) ?? [], streams, cancellationToken);
        var draft = parsed.GetValue(format) == OutputFormat.Json ? Draft.JsonOf(record, texts) : Draft.Of(record, texts);
        await output.WriteAsync(parsed, draft.Text, streams, cancellationToken, (path, "all that it holds"));
        return ExitCode.Good;
    }
}
