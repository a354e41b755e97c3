using System.CommandLine;
using Negotiation.Model;
using Negotiation.Model.Json;

namespace Negotiation.Cli;

/// <summary><c>changes FILE... --from DATE --to DATE</c>: what changed between two days, or as more became known.</summary>
internal sealed class ChangesCommand : StateCommand
{
    private readonly DayOption from = new("--from", "The day before the changes, inclusive.") { Required = true };
    private readonly DayOption to = new("--to", "The day after the changes, inclusive.") { Required = true };
    private readonly Option<bool> known = new("--known")
    {
        Description = "The two days are those by which it was known: what changed as sources arrived.",
    };

    /// <summary>The command on its streams.</summary>
    public ChangesCommand(ConsoleStreams streams)
        : base("changes", "What changed from one day to another; with --known, as more became known.", streams)
    {
        Add(from);
        Add(to);
        Add(known);
    }

    /// <inheritdoc/>
    protected override Task<int> AnswerAsync(Ledger ledger, ParseResult parsed, CancellationToken cancellationToken)
    {
        var (first, last) = (parsed.GetValue(from), parsed.GetValue(to));
        if (first > last)
        {
            throw new UnusableException("--from is later than --to: swap them.");
        }

        var byKnowledge = parsed.GetValue(known);
        if (parsed.GetValue(byKnowledge ? KnownBy : On) is not null)
        {
            throw new UnusableException(byKnowledge
                ? "--known-by contradicts --known, which takes its days from --from and --to: leave one of them out."
                : "--on contradicts --from and --to, which are days of the same clock: leave it out, or add --known.");
        }

        var before = byKnowledge ? ledger.AsOf(parsed.GetValue(On), first) : ledger.AsOf(first, parsed.GetValue(KnownBy));
        var after = byKnowledge ? ledger.AsOf(parsed.GetValue(On), last) : ledger.AsOf(last, parsed.GetValue(KnownBy));
        var changes = before.ChangesTo(after);
        if (WantsJson(parsed))
        {
            Streams.Output.Write(AnswerJson.Write(before, after, changes));
        }
        else
        {
            new ChangePage(Streams.Output, before, after, byKnowledge).Write(changes, ledger);
        }

        return Task.FromResult(ExitCode.Good);
    }
}
