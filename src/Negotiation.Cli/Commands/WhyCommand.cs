using System.CommandLine;
using Negotiation.Model;
using Negotiation.Model.Json;

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
    protected override Task<int> AnswerAsync(Ledger ledger, ParseResult parsed, CancellationToken cancellationToken)
    {
        var state = StateOf(ledger, parsed);
        var answer = AnswerFinder.Find(state, parsed.GetRequiredValue(of));
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
}
