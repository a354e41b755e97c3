using System.CommandLine;
using System.Text.Json.Nodes;
using Negotiation.Drafting;
using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary><c>compare FIRST SECOND</c>: what two codings of one text have in common, and how far they agree.</summary>
internal sealed class CompareCommand : Command
{
    private readonly Argument<string> first = new("FIRST") { Description = "A record, a draft or a workbook." };
    private readonly Argument<string> second = new("SECOND") { Description = "Another, of the same text." };
    private readonly SourcesOption sources = new("The id of a source of the drafts and the path of its text, in UTF-8; may be given several times.");
    private readonly FormatOption format = new("For whom to write it: people (text, by default) or programs (json).");
    private readonly ConsoleStreams streams;

    /// <summary>The command on its streams.</summary>
    public CompareCommand(ConsoleStreams streams)
        : base("compare", "What two records or drafts of one text have in common and where they differ, and how far they agree (Krippendorff's alpha).")
    {
        this.streams = streams;
        Add(first);
        Add(second);
        Add(sources);
        Add(format);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var texts = await SourceCopies.ReadAsync(parsed.GetValue(sources) ?? [], streams, cancellationToken);
        var (one, other) = (await ReadAsync(parsed.GetRequiredValue(first), texts, cancellationToken), await ReadAsync(parsed.GetRequiredValue(second), texts, cancellationToken));
        if (one.Record is not { } mine || other.Record is not { } theirs)
        {
            return Math.Max(one.ExitCode, other.ExitCode);
        }

        var comparison = RecordComparison.Of(mine, theirs);
        if (parsed.GetValue(format) == OutputFormat.Json)
        {
            streams.Output.Write(ComparisonJson.Of(comparison));
        }
        else
        {
            ComparisonText.Write(streams.Output, comparison, parsed.GetRequiredValue(first), parsed.GetRequiredValue(second));
        }

        return ExitCode.Good;
    }

    /// <summary>The record of a file, of whichever kind; what is wrong with it is on the error stream.</summary>
    private async Task<(NegotiationRecord? Record, int ExitCode)> ReadAsync(string path, List<SourceText> texts, CancellationToken cancellationToken)
    {
        if (path is "-" || await IsRecordAsync(path, cancellationToken))
        {
            var reading = await RecordFile.ReadAsync(path, streams, cancellationToken);
            return (reading.Record, reading.ExitCode);
        }

        var files = await DraftFiles.ReadAsync([path], streams, cancellationToken);
        var result = files.Draft.Anchor(texts);
        if (result.Record is null || files.HasErrors)
        {
            DraftFindings.Write(streams, files, result, isGood: false, OutputFormat.Text);
            return (null, ExitCode.ContentHasErrors);
        }

        return (result.Record, ExitCode.Good);
    }

    private async Task<bool> IsRecordAsync(string path, CancellationToken cancellationToken)
    {
        if (WorkbookFile.Is(path))
        {
            return false;
        }

        var text = await TextFile.ReadAsync(new InputFile(path), "", "write it anew", streams, cancellationToken);
        try
        {
            return DraftFile.IsJson(text) && JsonNode.Parse(text) is JsonObject root && root.ContainsKey("schemaVersion");
        }
        catch (System.Text.Json.JsonException)
        {
            return false;
        }
    }
}
