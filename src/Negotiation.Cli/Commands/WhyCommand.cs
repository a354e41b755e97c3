using System.CommandLine;
using Negotiation.Model;
using Negotiation.Model.Json;
using Negotiation.Tables;

namespace Negotiation.Cli;

/// <summary><c>why FILE... --of PARTY:ENTRY</c>: the smallest set of statements and sources that an answer rests on.</summary>
internal sealed class WhyCommand : StateCommand
{
    private readonly Option<string> of = new("--of")
    {
        Description = "The position of a party on an entry, such as russia:comprehensive-ceasefire; or the key of any answer, as JSON has it.",
        HelpName = "PARTY:ENTRY",
        Required = true,
    };

    /// <summary>The command on its streams.</summary>
    public WhyCommand(ConsoleStreams streams)
        : base("why", "Why an answer is what it is: withdraw these statements or sources and it changes, fewer and it does not.", streams) =>
        Add(of);

    /// <inheritdoc/>
    protected override Task<int> AnswerAsync(RecordCalendar calendar, ParseResult parsed, CancellationToken cancellationToken)
    {
        var state = StateOf(calendar, parsed);
        var answer = Find(calendar, state, parsed.GetRequiredValue(of));
        if (answer is null)
        {
            Write(calendar, state, [], parsed, "Why");
            return Task.FromResult(ExitCode.Good);
        }

        var grounds = state.Why(answer, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        if (WantsJson(parsed))
        {
            Streams.Output.Write(AnswerJson.Write(state, grounds));
        }
        else
        {
            new GroundsPage(Streams.Output, state).Write(grounds);
        }

        return Task.FromResult(ExitCode.Good);
    }

    /// <summary>The answer; <c>null</c> where there is none yet, though there is one in time.</summary>
    private static Answer? Find(RecordCalendar calendar, NegotiationState state, string text)
    {
        if (!calendar.IsBeforeActs(state.On))
        {
            return AnswerFinder.Find(state, text);
        }

        return WithKey(text) ?? WithKey(AnswerFinder.Find(calendar.Ledger.AsOf(), text).Key);

        // What holds before the first act, an office, need not hold on the last day.
        Answer? WithKey(string key) => state.Answers.FirstOrDefault(answer => string.Equals(answer.Key, key, StringComparison.Ordinal));
    }
}
