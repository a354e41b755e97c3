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
    private readonly DayOption on = new("--on", "The day on which it is passed on; embargoes that ended before it no longer count. By default, none has ended.");

    private readonly DayOption knownBy = new(
        "--known-by", "The day by which a source must certainly have been published, inclusive; others are withheld. By default, none is withheld for its day.");

    private readonly FormatOption format = new("What to write to standard output: the record (json, by default), or in words how much was withheld (text).");

    private readonly Option<string[]> names = new("--name")
    {
        Description = "Somebody to whom it is passed on, as marks name them; may be given several times.",
        HelpName = "NAME",
    };

    private readonly Option<string?> output = new("--output")
    {
        Description = "The file to write the record to; without it the record goes to standard output.",
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
        Add(knownBy);
        Add(names);
        Add(format);
        Add(output);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var (source, target) = (parsed.GetRequiredValue(file), parsed.GetValue(output));
        if (target is not null)
        {
            OutputFile.Spare(target, [source], "what is withheld");
        }

        var audience = AudienceOf(parsed);
        var reading = await RecordFile.ReadAsync(source, streams, cancellationToken);
        if (reading.Record is not { } record)
        {
            return reading.ExitCode;
        }

        var redaction = record.RedactFor(audience);
        var wantsWords = parsed.GetResult(format) is not null && parsed.GetValue(format) == OutputFormat.Text;
        if (target is not null)
        {
            await OutputFile.WriteAsync(target, Encoding.UTF8.GetBytes(NegotiationJson.Write(redaction.Record)), cancellationToken);
        }

        if (wantsWords)
        {
            RedactionPage.Write(streams.Output, record, audience, redaction);
            return ExitCode.Good;
        }

        if (target is null)
        {
            streams.Output.Write(NegotiationJson.Write(redaction.Record));
        }

        streams.Error.Message($"{new InputFile(source).Name}: {RedactionPage.InShort(redaction)}.", Ink.Aside);
        return ExitCode.Good;
    }

    private Audience AudienceOf(ParseResult parsed)
    {
        var (day, known) = (parsed.GetValue(on), parsed.GetValue(knownBy));
        return known > day
            ? throw new UnusableException(
                FormattableString.Invariant($"'--known-by {known:uuuu-MM-dd}' is after '--on {day:uuuu-MM-dd}': what becomes known later cannot be passed on."))
            : new Audience { Level = parsed.GetRequiredValue(level), On = day, KnownBy = known, Names = [.. parsed.GetValue(names) ?? []] };
    }
}
