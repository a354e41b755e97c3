using System.CommandLine;
using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary><c>verify FILE --source ID=PATH</c>: a record against local copies of its sources.</summary>
internal sealed class VerifyCommand : Command
{
    private readonly FileArgument file = new();

    private readonly SourcesOption sources = new("The id of a source of the record and the path of a local copy, in UTF-8; may be given several times.") { Required = true };

    private readonly Option<bool> strict = new("--strict")
    {
        Description = "What could not be checked, because no span or no copy was given, counts as an error for the exit code.",
    };

    private readonly FormatOption format = new();
    private readonly ConsoleStreams streams;

    /// <summary>The command on its streams.</summary>
    public VerifyCommand(ConsoleStreams streams)
        : base("verify", "Holds every span, hash and quoted word of a record against local copies of its sources.")
    {
        this.streams = streams;
        Add(file);
        Add(sources);
        Add(strict);
        Add(format);
        SetAction(RunAsync);
    }

    private static void RefuseUnknown(NegotiationRecord record, SourceCopy[] copies)
    {
        foreach (var copy in copies)
        {
            if (!record.Sources.Any(source => source.Id == copy.Source))
            {
                var known = record.Sources.Count == 0
                    ? "it has none"
                    : $"write one of {string.Join(", ", record.Sources.Select(source => $"'{source.Id}'"))}";
                throw new UnusableException($"'{copy.Source}' is not a source of the record: {known}.");
            }
        }
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var input = new InputFile(parsed.GetRequiredValue(file));
        var reading = await RecordFile.ReadAsync(input.Path, streams, cancellationToken, mayBreakRules: true);
        if (reading.Record is not { } record)
        {
            return reading.ExitCode;
        }

        var copies = parsed.GetRequiredValue(sources);
        RefuseUnknown(record, copies);
        var checks = new List<SourceCheck>();
        foreach (var copy in copies)
        {
            checks.Add(SourceCheck.Of(record, copy.Source, await copy.ReadAsync(streams, cancellationToken)));
        }

        ValueList<Diagnostic> notChecked = [.. SourceCheck.NotGiven(record, [.. copies.Select(copy => copy.Source)]), .. SourceCheck.WithoutSpans(record)];
        Write(checks, parsed.GetValue(format), input, notChecked);
        return checks.TrueForAll(check => check.IsGood) && !(parsed.GetValue(strict) && notChecked.Count > 0) ? reading.ExitCode : ExitCode.ContentHasErrors;
    }

    private void Write(List<SourceCheck> checks, OutputFormat chosen, InputFile input, ValueList<Diagnostic> notChecked)
    {
        if (chosen == OutputFormat.Json)
        {
            streams.Output.Write(SourceCheckJson.Of(checks));
            DiagnosticText.Write(streams.Error, input.Name, notChecked);
        }
        else
        {
            SourceCheckText.Write(streams.Output, input.Name, checks, notChecked);
        }
    }
}
