using System.CommandLine;
using System.Text;
using Negotiation.Model;
using Negotiation.Model.Json;

namespace Negotiation.Cli;

/// <summary><c>redact FILE --for LEVEL</c>: what may be passed on of a record.</summary>
internal sealed class RedactCommand : Command
{
    private readonly FileArgument file = new();
    private readonly LevelOption level = new();
    private readonly DayOption on = new("--on", "The day on which it is passed on; embargoes that ended before it no longer count. Unless told, none has ended.");

    private readonly Option<string[]> names = new("--name")
    {
        Description = "Somebody to whom it is passed on, as marks name them; may be given several times.",
        HelpName = "NAME",
    };

    private readonly Option<string?> output = new("--output")
    {
        Description = "The file to write; without it the record goes to standard output.",
        HelpName = "FILE",
    };

    private readonly ConsoleStreams streams;

    /// <summary>The command on its streams.</summary>
    public RedactCommand(ConsoleStreams streams)
        : base("redact", "Leaves out what is marked above a level, and all that is known only from there, down to ids and quotes.")
    {
        this.streams = streams;
        Add(file);
        Add(level);
        Add(on);
        Add(names);
        Add(output);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var (source, target) = (parsed.GetRequiredValue(file), parsed.GetValue(output));
        if (target is not null && string.Equals(Path.GetFullPath(target), Path.GetFullPath(source), StringComparison.Ordinal))
        {
            throw new UnusableException($"'{target}' is the record itself, and what is withheld would be lost: write to another file.");
        }

        var reading = await RecordFile.ReadAsync(source, streams, cancellationToken);
        if (reading.Record is not { } record)
        {
            return reading.ExitCode;
        }

        var redaction = record.RedactFor(new Audience
        {
            Level = parsed.GetRequiredValue(level),
            On = parsed.GetValue(on),
            Names = [.. parsed.GetValue(names) ?? []],
        });
        var text = NegotiationJson.Write(redaction.Record);
        if (target is null)
        {
            streams.Output.Write(text);
        }
        else
        {
            await OutputFile.WriteAsync(target, Encoding.UTF8.GetBytes(text), cancellationToken);
        }

        streams.Error.Message($"{new InputFile(source).Name}: {Told(redaction)}.", Ink.Aside);
        return ExitCode.Good;
    }

    private static string Told(Redaction redaction)
    {
        var entries = redaction.Entries == 1 ? "1 entry" : FormattableString.Invariant($"{redaction.Entries} entries");
        var withheld = redaction.Entries == 0 && redaction.Evidence == 0 ? "nothing" : $"{entries} and {Counts.Of(redaction.Evidence, "citation")}";
        var unnamed = redaction.Unnamed > 0 ? $"; {Counts.Of(redaction.Unnamed, "statement")} without a speaker's name" : "";
        return $"{withheld} withheld{unnamed}";
    }
}
