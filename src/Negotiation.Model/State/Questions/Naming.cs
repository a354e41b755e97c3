namespace Negotiation.Model;

/// <summary>How those who tell what a proposal covers name one territory.</summary>
/// <param name="lists">How many lists of what it covers are recorded.</param>
internal sealed class Naming(int lists)
{
    private readonly SortedSet<string> sources = new(StringComparer.Ordinal);
    private int count;

    /// <summary>The areas by which it is named.</summary>
    public List<Area> Areas { get; } = [];

    /// <summary>Whether all lists name it.</summary>
    public Truth IsDemanded => count == lists ? Truth.Yes : Truth.Maybe;

    /// <summary>Adds how one list names it.</summary>
    public void Add(IEnumerable<Area> areas, ValueList<Evidence> evidence)
    {
        count++;
        Areas.AddRange(areas);
        sources.UnionWith(evidence.Select(piece => piece.Source.Text));
    }

    /// <summary>The sources of the lists that name it, or that it is one of several where they have no evidence of their own.</summary>
    public string Sources() => sources.Count == 0 ? "one of several accounts" : Series.And(sources);
}
