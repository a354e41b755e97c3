namespace Negotiation.Model;

/// <summary>Finds the entries of one section of a record by their ids.</summary>
internal sealed class SectionIndex
{
    private readonly string member;
    private readonly Lazy<Dictionary<string, int>> places;

    private SectionIndex(string member, Entry[] entries, Func<Dictionary<string, int>> places)
    {
        this.member = member;
        this.places = new(places);
        Entries = entries;
    }

    /// <summary>The entries, in the order of the record.</summary>
    public Entry[] Entries { get; }

    /// <summary>An index of a section, which is made when it is first asked.</summary>
    /// <param name="member">The member of the record in which the section stands.</param>
    /// <param name="entries">The entries.</param>
    /// <param name="id">The id of an entry.</param>
    public static SectionIndex Of<T>(string member, ValueList<T> entries, Func<T, string> id)
        where T : Entry => new(member, entries.Items, () =>
    {
        var first = new Dictionary<string, int>(entries.Count, StringComparer.Ordinal);
        for (var place = 0; place < entries.Count; place++)
        {
            first.TryAdd(id(entries[place]), place);
        }

        return first;
    });

    /// <summary>The first entry with an id; <c>null</c> when there is none.</summary>
    public Entry? Find(string id) => places.Value.TryGetValue(id, out var place) ? Entries[place] : null;

    /// <summary>A JSON Pointer to the first entry with an id; empty when there is none.</summary>
    public string PointerTo(string id) =>
        places.Value.TryGetValue(id, out var place) ? FormattableString.Invariant($"/{member}/{place}") : "";
}
