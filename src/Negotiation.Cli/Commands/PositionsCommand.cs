using System.CommandLine;
using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary><c>positions FILE...</c>: where each party stands.</summary>
internal sealed class PositionsCommand(ConsoleStreams streams)
    : StateCommand("positions", "Where each party stands on each thing, since when, and whether that hardened or softened.", streams)
{
    /// <inheritdoc/>
    protected override Task<int> AnswerAsync(Ledger ledger, ParseResult parsed, CancellationToken cancellationToken)
    {
        var state = StateOf(ledger, parsed);
        Write(ledger, state, [.. state.Positions], parsed, "Positions");
        return Task.FromResult(ExitCode.Good);
    }
}
