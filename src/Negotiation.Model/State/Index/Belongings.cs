namespace Negotiation.Model;

/// <summary>What belongs to a thing: to an issue the points within it and their proposals, to a document its provisions, to a package its parts.</summary>
internal static class Belongings
{
    /// <summary>The thing with all that belongs to it, near and far.</summary>
    public static HashSet<Reference> Of(RecordIndex index, Reference subject)
    {
        var found = new HashSet<Reference>();
        var waiting = new Stack<Reference>([subject]);
        while (waiting.TryPop(out var next))
        {
            if (found.Add(next))
            {
                foreach (var part in Parts(index, next))
                {
                    waiting.Push(part);
                }
            }
        }

        return found;
    }

    private static IEnumerable<Reference> Parts(RecordIndex index, Reference subject) => index.Find(subject) switch
    {
        Issue issue =>
        [
            .. index.Record.Issues.Where(point => point.Within == issue.Id).Select(point => point.Reference),
            .. index.Record.Proposals.Where(proposal => proposal.Issue == issue.Id).Select(proposal => proposal.Reference),
        ],
        Package package => [.. (package.Parts ?? []).Select(part => (Reference)part)],
        Document document =>
        [
            .. (document.Provisions ?? []).Select(provision => document.ReferenceTo(provision)),
            .. (document.Provisions ?? []).SelectMany(provision => provision.Proposals).Select(proposal => (Reference)proposal),
        ],
        _ => [],
    };
}
