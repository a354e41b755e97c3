namespace Negotiation.Model;

/// <summary>What belongs to a subject, so that answers about it can be found.</summary>
internal sealed class SubjectScope
{
    private readonly RecordIndex index;
    private readonly HashSet<Reference> scope = [];

    /// <summary>The scope of a subject.</summary>
    public SubjectScope(RecordIndex index, Reference subject)
    {
        this.index = index;
        Add(subject);
    }

    /// <summary>Whether an answer is about the subject, about what belongs to it, or about a statement or event on it.</summary>
    public bool Concerns(Answer answer)
    {
        foreach (var subject in answer.Subjects)
        {
            if (scope.Contains(subject) || IsOn(index.Find(subject)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOn(Entry? entry) => entry switch
    {
        Statement statement => statement.On.Any(scope.Contains) || statement.By.Any(voice => voice.Speaker is { } speaker && scope.Contains(speaker)),
        Event happening => happening.About.Any(scope.Contains) || happening.Effects.Any(effect => scope.Contains(effect.On)),
        _ => false,
    };

    private void Add(Reference subject)
    {
        var waiting = new Stack<Reference>([subject]);
        while (waiting.TryPop(out var next))
        {
            if (scope.Add(next))
            {
                foreach (var part in Parts(next))
                {
                    waiting.Push(part);
                }
            }
        }
    }

    private IEnumerable<Reference> Parts(Reference subject) => index.Find(subject) switch
    {
        Issue issue =>
        [
            .. index.Record.Issues.Where(point => point.Within == issue.Id).Select(point => point.Reference),
            .. index.Record.Proposals.Where(proposal => proposal.Issue == issue.Id).Select(proposal => proposal.Reference),
        ],
        Package package => [.. (package.Parts ?? []).Select(part => (Reference)part)],
        Document document =>
        [
            .. (document.Provisions ?? []).Select(provision => Reference.ToProvision(document.Id, provision.Number)),
            .. (document.Provisions ?? []).SelectMany(provision => provision.Proposals).Select(proposal => (Reference)proposal),
        ],
        _ => [],
    };
}
