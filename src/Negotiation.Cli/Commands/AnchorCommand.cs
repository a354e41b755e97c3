using System.CommandLine;
using Negotiation.Drafting;
using Negotiation.Model;
using Negotiation.Model.Json;

namespace Negotiation.Cli;

/// <summary><c>anchor DRAFT --source ID=PATH</c>: the record of a draft, each quotation at its place in its source.</summary>
internal sealed class AnchorCommand : Command
{
    private readonly Argument<string[]> drafts = new("DRAFT")
    {
        Description = "The draft: lines or JSON in UTF-8 ('-' reads standard input), a workbook (.xlsx), or a folder of CSV files. Several drafts in lines are read as one, each as the continuation of the one before.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly SourcesOption sources = new("The id of a source of the draft and the path of its text, in UTF-8; may be given several times.");

    private readonly Option<string?> again = new("--again")
    {
        Description = "The record as it was, from which is carried over what the draft keeps.",
        HelpName = "RECORD",
    };

    private readonly OutputOption output = new("The file to write; without it the record goes to standard output.");

    private readonly Option<bool> strict = new("--strict") { Description = "Warnings count as errors, and nothing is written." };
    private readonly FormatOption format = new("For whom to write the findings: people (text, by default) or programs (json).");
    private readonly ConsoleStreams streams;

    /// <summary>The command on its streams.</summary>
    public AnchorCommand(ConsoleStreams streams)
        : base("anchor", "Makes the record of a draft, each quotation at its place in the text of its source; with a fault there is no record.")
    {
        this.streams = streams;
        Add(drafts);
        Add(sources);
        Add(again);
        Add(output);
        Add(strict);
        Add(format);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var files = await DraftFiles.ReadAsync(parsed.GetRequiredValue(drafts), streams, cancellationToken);
        var texts = await SourceCopies.ReadAsync(parsed.GetValue(sources) ?? [], streams, cancellationToken);
        NegotiationRecord? before = null;
        if (parsed.GetValue(again) is { } path)
        {
            var reading = await RecordFile.ReadAsync(path, streams, cancellationToken);
            before = reading.Record;
            if (before is null)
            {
                return reading.ExitCode;
            }
        }

        var result = before is null ? files.Draft.Anchor(texts) : files.Draft.AnchorAgain(before, texts);
        var isGood = result.Record is not null && !files.HasErrors && !(parsed.GetValue(strict) && DraftFindings.All(files, result.Diagnostics).Any(finding => finding.Severity == Severity.Warning));
        DraftFindings.Write(streams, files, result, isGood, parsed.GetValue(format));
        if (!isGood)
        {
            return ExitCode.ContentHasErrors;
        }

        await output.WriteAsync(parsed, NegotiationJson.Write(result.Record!), streams, cancellationToken, [.. files.Spared]);
        return ExitCode.Good;
    }
}
