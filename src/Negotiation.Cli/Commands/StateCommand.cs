using System.CommandLine;
using Negotiation.Model;
using Negotiation.Model.Json;
using NodaTime;

namespace Negotiation.Cli;

/// <summary>A command that asks what stands on a day, as known by a day.</summary>
internal abstract class StateCommand : Command
{
    private readonly RecordFilesArgument files = new();
    private readonly DayOption on = new("--on", "The day as of which is asked, inclusive; the last day of what is recorded, by default.");
    private readonly DayOption knownBy = new("--known-by", "The day by which it must have been published, inclusive; all that is recorded, by default.");
    private readonly FormatOption format = new();

    /// <summary>The command on its streams.</summary>
    protected StateCommand(string name, string description, ConsoleStreams streams)
        : base(name, description)
    {
        Streams = streams;
        Add(files);
        Add(on);
        Add(knownBy);
        Add(format);
        SetAction(RunAsync);
    }

    /// <summary>Where it reads and writes.</summary>
    protected ConsoleStreams Streams { get; }

    /// <summary>The records that are read.</summary>
    protected Argument<string[]> Files => files;

    /// <summary>The day of <c>--on</c>.</summary>
    protected Option<LocalDate?> On => on;

    /// <summary>The day of <c>--known-by</c>.</summary>
    protected Option<LocalDate?> KnownBy => knownBy;

    /// <summary>Answers from a record without errors.</summary>
    protected abstract Task<int> AnswerAsync(Ledger ledger, ParseResult parsed, CancellationToken cancellationToken);

    /// <summary>The state that is asked for.</summary>
    protected NegotiationState StateOf(Ledger ledger, ParseResult parsed) => ledger.AsOf(parsed.GetValue(on), parsed.GetValue(knownBy));

    /// <summary>Whether JSON is wanted.</summary>
    protected bool WantsJson(ParseResult parsed) => parsed.GetValue(format) == OutputFormat.Json;

    /// <summary>Writes answers, for people or for programs.</summary>
    protected void Write(Ledger ledger, NegotiationState state, ValueList<Answer> answers, ParseResult parsed, string heading)
    {
        if (WantsJson(parsed))
        {
            Streams.Output.Write(AnswerJson.Write(state, answers));
        }
        else
        {
            new AnswerPage(Streams.Output, state).Write(heading, answers, ledger);
        }
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var reading = await RecordFiles.ReadAsync(parsed.GetRequiredValue(files), Streams, cancellationToken);
        return reading.Record is { } record
            ? await AnswerAsync(new Ledger(record), parsed, cancellationToken)
            : reading.ExitCode;
    }
}
