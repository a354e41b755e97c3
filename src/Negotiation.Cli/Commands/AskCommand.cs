using System.CommandLine;
using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary><c>ask FILE... --about SUBJECT</c>: all answers about one thing.</summary>
internal sealed class AskCommand : StateCommand
{
    private readonly Option<string> about = new("--about")
    {
        Description = "The thing: a reference such as proposal:truce, an id, or a name.",
        HelpName = "SUBJECT",
        Required = true,
    };

    /// <summary>The command on its streams.</summary>
    public AskCommand(ConsoleStreams streams)
        : base("ask", "Positions, table, conflicts and evidence on one thing: a proposal, an issue, a party, a territory ...", streams) =>
        Add(about);

    /// <inheritdoc/>
    protected override Task<int> AnswerAsync(Ledger ledger, ParseResult parsed, CancellationToken cancellationToken)
    {
        var subject = SubjectFinder.Find(ledger.Record, parsed.GetRequiredValue(about));
        var state = StateOf(ledger, parsed);
        Write(ledger, state, state.About(subject), parsed, new Names(ledger.Record).Of(subject));
        return Task.FromResult(ExitCode.Good);
    }
}
