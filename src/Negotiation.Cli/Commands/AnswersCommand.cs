using System.CommandLine;
using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary><c>positions FILE...</c>, <c>table FILE...</c>, <c>timeline FILE...</c>: all answers to a question.</summary>
/// <param name="name">The name of the command.</param>
/// <param name="description">What it tells.</param>
/// <param name="heading">The heading of what it writes for people.</param>
/// <param name="answers">The answers in a state.</param>
/// <param name="streams">Where it reads and writes.</param>
internal sealed class AnswersCommand(
    string name, string description, string heading, Func<NegotiationState, ValueList<Answer>> answers, ConsoleStreams streams)
    : StateCommand(name, description, streams)
{
    /// <inheritdoc/>
    protected override Task<int> AnswerAsync(Ledger ledger, ParseResult parsed, CancellationToken cancellationToken)
    {
        var state = StateOf(ledger, parsed);
        Write(ledger, state, answers(state), parsed, heading);
        return Task.FromResult(ExitCode.Good);
    }
}
