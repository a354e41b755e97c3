using System.Globalization;

namespace Negotiation.Model;

/// <summary>Finds the entries of one section of a record by their ids.</summary>
internal sealed class SectionIndex
{
    private readonly string member;
    private readonly Entry[] entries;
    private readonly Lazy<PlaceTable> table;

    private SectionIndex(Section section, string member, Entry[] entries, Func<int, string> idAt)
    {
        Section = section;
        this.member = member;
        this.entries = entries;
        table = new(() => new PlaceTable(entries.Length, idAt));
    }

    /// <summary>The section.</summary>
    public Section Section { get; }

    /// <summary>The member of the record in which it stands.</summary>
    public string Member => member;

    /// <summary>The number of entries.</summary>
    public int Count => entries.Length;

    /// <summary>The places of the entries that have the id of an earlier one.</summary>
    public IEnumerable<int> Repeated => table.Value.Repeated;

    /// <summary>An index of a section, which is made when it is first asked.</summary>
    /// <param name="member">The member of the record in which the section stands.</param>
    /// <param name="entries">The entries.</param>
    /// <param name="id">The id of an entry.</param>
    public static SectionIndex Of<T>(string member, ValueList<T> entries, Func<T, string> id)
        where T : Entry, IEntry => new(T.Section, member, entries.Items, place => id(entries[place]));

    /// <summary>The place of the first entry with an id; -1 when there is none.</summary>
    public int PlaceOf(ReadOnlySpan<char> id) => table.Value.PlaceOf(id);

    /// <summary>The entry at a place.</summary>
    public Entry At(int place) => entries[place];

    /// <summary>A JSON Pointer to the entry at a place.</summary>
    public string PointerTo(int place) => string.Create(CultureInfo.InvariantCulture, $"/{member}/{place}");
}
