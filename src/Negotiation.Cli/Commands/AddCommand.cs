using System.CommandLine;
using Negotiation.Drafting;
using Negotiation.Model;
using Negotiation.Model.Json;

namespace Negotiation.Cli;

/// <summary><c>add RECORD DRAFT --source ID=PATH [--decisions FILE] [--output FILE]</c>: the next article, added to a record.</summary>
internal sealed class AddCommand : Command
{
    private readonly Argument<string> record = new("RECORD") { Description = "The record so far; '-' reads standard input." };

    private readonly Argument<string> draft = new("DRAFT") { Description = "The draft of what the article adds, in UTF-8." };

    private readonly SourcesOption sources = new("The id of a source of the draft, or of one of the record that it quotes again, and the path of its text, in UTF-8; may be given several times.");

    private readonly Option<string?> decisions = new("--decisions")
    {
        Description = "What people decided, one line each: 'party Network Rail Ltd: same as network-rail', 'event second talks: new'.",
        HelpName = "FILE",
    };

    private readonly OutputOption output = new("The file to write; it may be the record itself. Without it the record goes to standard output.");

    private readonly FormatOption format = new("For whom to write the questions and the changes: people (text, by default) or programs (json).");
    private readonly ConsoleStreams streams;

    /// <summary>The command on its streams.</summary>
    public AddCommand(ConsoleStreams streams)
        : base("add", "Adds a draft to a record: what the record has gets more evidence, what it has not is new, and what may be either is asked.")
    {
        this.streams = streams;
        Add(record);
        Add(draft);
        Add(sources);
        Add(decisions);
        Add(output);
        Add(format);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var reading = await RecordFile.ReadAsync(
            parsed.GetRequiredValue(record), streams, cancellationToken, countsWarnings: parsed.GetValue(format) == OutputFormat.Text);
        if (reading.Record is not { } running)
        {
            return reading.ExitCode;
        }

        var files = new AdditionFiles(
            await DraftFiles.ReadAsync([parsed.GetRequiredValue(draft)], streams, cancellationToken), parsed.GetValue(decisions) is { } path ? new InputFile(path) : null);
        var decided = files.Decisions is { } file ? Decisions.Parse(await ReadAsync(file, cancellationToken)) : null;
        var texts = await SourceCopies.ReadAsync(parsed.GetValue(sources) ?? [], streams, cancellationToken);
        var result = files.Drafts.Draft.AddTo(running, texts, decided);
        var isGood = result.Record is not null && !files.Drafts.HasErrors;
        if (isGood && result.Record is { } whole)
        {
            await output.WriteAsync(
                parsed, NegotiationJson.Write(whole), streams, cancellationToken, [.. files.Drafts.Spared, .. files.Decisions is { } asked ? [(asked.Path, "the decisions")] : Array.Empty<(string, string)>()]);
        }

        if (parsed.GetValue(format) == OutputFormat.Json)
        {
            streams.Error.Write(AdditionJson.Of(result, files, isGood));
        }
        else
        {
            AdditionText.Write(streams.Error, result, files, isGood);
        }

        return isGood ? ExitCode.Good : ExitCode.ContentHasErrors;
    }

    private Task<string> ReadAsync(InputFile file, CancellationToken cancellationToken) =>
        TextFile.ReadAsync(file, "", "write it anew", streams, cancellationToken);
}
