using Negotiation.Analysis;
using Negotiation.Model;
using NodaTime;

namespace Negotiation.Cli;

/// <summary>The outcome space that a record describes on a day: an issue for each group of proposals on the table that are alternatives.</summary>
/// <remarks>
/// Proposals of one point of the agenda are taken as alternatives, and so is a proposal with one that it revises, replaces or amends;
/// every issue has the status quo as its first value. Every value cites its proposal and the statements on which it rests. Nothing is said about
/// what a party wants.
/// </remarks>
internal static class BargainRecord
{
    private const string StatusQuo = "status quo";

    private static readonly LinkKind[] Successions = [LinkKind.Revises, LinkKind.Replaces, LinkKind.Amends];

    /// <summary>The space.</summary>
    /// <param name="record">The record.</param>
    /// <param name="on">The day, inclusive.</param>
    /// <returns>The space; <c>null</c> when nothing is on the table.</returns>
    public static OutcomeSpace? SpaceOf(NegotiationRecord record, LocalDate on)
    {
        var lives = record.AsOf(on).Table.AsEnumerable().Where(IsOnTable).ToList();
        if (lives.Count == 0)
        {
            return null;
        }

        var proposals = record.Proposals.AsEnumerable().ToDictionary(proposal => proposal.Id.Text, StringComparer.Ordinal);
        var agenda = record.Issues.AsEnumerable().ToDictionary(issue => issue.Id.Text, issue => issue.Name, StringComparer.Ordinal);
        var names = new HashSet<string>(StringComparer.Ordinal);
        var issues = lives
            .GroupBy(life => GroupOf(proposals[life.On.Id], proposals), StringComparer.Ordinal)
            .Select(group =>
            {
                var only = proposals[group.First().On.Id];
                var name = agenda.GetValueOrDefault(group.Key) ?? Summary(only);
                return BargainingIssue.Categorical(
                    names.Add(name) ? name : $"{name} ({group.Key})",
                    [new IssueValue { Label = StatusQuo }, .. Values(group, proposals)]);
            });
        return new OutcomeSpace { Name = record.Title, Issues = [.. issues] };
    }

    /// <summary>What can still be accepted, and what is only spoken of, as far as nobody is recorded as having put it.</summary>
    private static bool IsOnTable(Life life) =>
        life.IsOnTable is Truth.Yes or Truth.Maybe || (life.IsOnTable == Truth.Unknown && life.Stage == LifeStage.Discussed);

    /// <summary>The point of the agenda; without one that of what it takes the place of, or the proposal itself.</summary>
    private static string GroupOf(Proposal proposal, Dictionary<string, Proposal> proposals)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (proposal.Issue is null && seen.Add(proposal.Id.Text))
        {
            var before = proposal.Links.AsEnumerable()
                .Where(link => Successions.Contains(link.Kind))
                .Select(link => proposals.GetValueOrDefault(link.To.Id))
                .FirstOrDefault(other => other is not null);
            proposal = before ?? proposal;
        }

        return proposal.Issue?.Text ?? $"proposal {proposal.Id.Text}";
    }

    private static IEnumerable<IssueValue> Values(IEnumerable<Life> lives, Dictionary<string, Proposal> proposals)
    {
        var labels = new HashSet<string>(StringComparer.Ordinal) { StatusQuo };
        foreach (var life in lives)
        {
            var summary = Summary(proposals[life.On.Id]);
            yield return new IssueValue
            {
                Label = labels.Add(summary) ? summary : $"{summary} ({life.On.Id})",
                Cites =
                [
                    $"proposal:{life.On.Id}",
                    .. life.RestsOn.AsEnumerable().Select(reference => reference.Text).Where(text => text.StartsWith("statement:", StringComparison.Ordinal)),
                ],
            };
        }
    }

    private static string Summary(Proposal proposal) => proposal.Summary?.Values.AsEnumerable().FirstOrDefault() ?? proposal.Id.Text;
}
