using System.CommandLine;
using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary><c>table FILE...</c>: what is on the table.</summary>
internal sealed class TableCommand(ConsoleStreams streams)
    : StateCommand("table", "How far each proposal has come for each party, and what was promised and is overdue.", streams)
{
    /// <inheritdoc/>
    protected override Task<int> AnswerAsync(Ledger ledger, ParseResult parsed, CancellationToken cancellationToken)
    {
        var state = StateOf(ledger, parsed);
        Write(ledger, state, [.. state.Table, .. state.Obligations], parsed, "The table");
        return Task.FromResult(ExitCode.Good);
    }
}
