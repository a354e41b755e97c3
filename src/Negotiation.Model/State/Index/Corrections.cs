namespace Negotiation.Model;

/// <summary>Which entries set which others right: those that hold a link to do so.</summary>
internal sealed class Corrections
{
    private readonly Dictionary<Reference, List<Entry>> found = [];

    /// <summary>The corrections that a record holds, whether or not they are known yet.</summary>
    public Corrections(NegotiationRecord record)
    {
        foreach (var entry in record.Entries)
        {
            if (entry.Links.Count > 0)
            {
                Add(entry);
            }
        }
    }

    /// <summary>Whether there are any.</summary>
    public bool AreAny => found.Count > 0;

    /// <summary>Those that set an entry right; none sets itself right.</summary>
    public IReadOnlyList<Entry> Of(Reference corrected) => found.TryGetValue(corrected, out var list) ? list : [];

    private void Add(Entry entry)
    {
        foreach (var link in entry.Links)
        {
            if (link.Kind == LinkKind.Corrects && link.To != entry.Reference)
            {
                (found.TryGetValue(link.To, out var list) ? list : found[link.To] = []).Add(entry);
            }
        }
    }
}
