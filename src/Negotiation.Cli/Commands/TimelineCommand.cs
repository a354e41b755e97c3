using System.CommandLine;
using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary><c>timeline FILE...</c>: what was said and came to pass.</summary>
internal sealed class TimelineCommand(ConsoleStreams streams)
    : StateCommand("timeline", "What was said and what came to pass, in order as far as dates tell.", streams)
{
    /// <inheritdoc/>
    protected override Task<int> AnswerAsync(Ledger ledger, ParseResult parsed, CancellationToken cancellationToken)
    {
        var state = StateOf(ledger, parsed);
        Write(ledger, state, [.. state.Timeline], parsed, "Timeline");
        return Task.FromResult(ExitCode.Good);
    }
}
