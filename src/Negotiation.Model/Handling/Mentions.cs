namespace Negotiation.Model;

/// <summary>Which entries of a record mention which others, and which of them stand by themselves.</summary>
/// <remarks>
/// An entry stands by itself when it is a source, has evidence or a mark, is mentioned by no other one, or is mentioned only in a circle of such
/// as do not. Of any other it is known only that others mention it.
/// </remarks>
internal sealed class Mentions
{
    private readonly Dictionary<Reference, HashSet<Reference>> mentions = [];
    private readonly HashSet<Reference> mentioned = [];
    private readonly HashSet<Reference> standing = [];

    /// <summary>Notes an entry.</summary>
    /// <param name="entry">The entry.</param>
    public void Add(Entry entry)
    {
        mentions.TryAdd(entry.Reference, []);
        if (entry is Source or Statement { Handling: not null })
        {
            standing.Add(entry.Reference);
        }
    }

    /// <summary>Notes that an entry has evidence.</summary>
    public void AddEvidence(Entry entry) => standing.Add(entry.Reference);

    /// <summary>Notes that an entry mentions another; that it has its own id is no mention.</summary>
    public void Add(Entry entry, Reference other)
    {
        var whole = other.Section == Section.Provision ? Reference.To(Section.Document, other.Id) : other;
        if (whole != entry.Reference)
        {
            mentions[entry.Reference].Add(whole);
            mentioned.Add(whole);
        }
    }

    /// <summary>The entries that were known from others, and that nothing which is left leads to.</summary>
    /// <param name="left">What is left.</param>
    public IEnumerable<Reference> Stranded(Mentions left)
    {
        HashSet<Reference> roots = [.. mentions.Keys.Where(entry => standing.Contains(entry) || !mentioned.Contains(entry))];
        var known = ReachedFrom(roots);
        roots.UnionWith(mentions.Keys.Where(entry => !known.Contains(entry)));
        var reached = left.ReachedFrom(roots);
        return left.mentions.Keys.Where(entry => !reached.Contains(entry));
    }

    private HashSet<Reference> ReachedFrom(HashSet<Reference> roots)
    {
        HashSet<Reference> reached = [.. roots.Where(mentions.ContainsKey)];
        var next = new Stack<Reference>(reached);
        while (next.TryPop(out var entry))
        {
            foreach (var other in mentions[entry])
            {
                if (mentions.ContainsKey(other) && reached.Add(other))
                {
                    next.Push(other);
                }
            }
        }

        return reached;
    }
}
