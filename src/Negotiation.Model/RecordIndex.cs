using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Negotiation.Model;

/// <summary>Finds the entries of one record by their references.</summary>
/// <remarks>
/// Where two entries have one reference, which is an error of the record, the first is found. A section is indexed when it is
/// first asked for.
/// </remarks>
public sealed class RecordIndex
{
    private readonly SectionIndex[] sections;
    private readonly Lazy<ConcurrentDictionary<Document, PlaceTable>> provisions = new(static () => new(ReferenceEqualityComparer.Instance));

    /// <summary>An index of the entries of a record.</summary>
    /// <param name="record">The record.</param>
    public RecordIndex(NegotiationRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        Record = record;
        sections =
        [
            SectionIndex.Of("sources", record.Sources, static entry => entry.Id.Text),
            SectionIndex.Of("parties", record.Parties, static entry => entry.Id.Text),
            SectionIndex.Of("people", record.People, static entry => entry.Id.Text),
            SectionIndex.Of("territories", record.Territories, static entry => entry.Id.Text),
            SectionIndex.Of("issues", record.Issues, static entry => entry.Id.Text),
            SectionIndex.Of("proposals", record.Proposals, static entry => entry.Id.Text),
            SectionIndex.Of("documents", record.Documents, static entry => entry.Id.Text),
            SectionIndex.Of("events", record.Events, static entry => entry.Id.Text),
            SectionIndex.Of("statements", record.Statements, static entry => entry.Id.Text),
        ];
    }

    /// <summary>The record.</summary>
    public NegotiationRecord Record { get; }

    /// <summary>How many entries there are.</summary>
    internal int Count => sections.Sum(static section => section.Count);

    /// <summary>The numbers of the entries that have the reference of an earlier one.</summary>
    internal IEnumerable<int> Repeated
    {
        get
        {
            var before = 0;
            foreach (var section in sections)
            {
                foreach (var place in section.Repeated)
                {
                    yield return before + place;
                }

                before += section.Count;
            }
        }
    }

    /// <summary>The entry with a reference; <c>null</c> when there is none, or when it is a provision.</summary>
    /// <param name="reference">The reference.</param>
    public Entry? Find(Reference reference) => reference.IsToProvision ? null : Find(reference.Section, reference.IdSpan);

    /// <summary>The entry with an id; <c>null</c> when there is none.</summary>
    /// <typeparam name="T">The type of the entry.</typeparam>
    /// <param name="id">The id.</param>
    public T? Find<T>(Id<T> id)
        where T : Entry, IEntry => Find(T.Section, id.Text) as T;

    /// <summary>Finds the entry with a reference.</summary>
    /// <param name="reference">The reference, such as <c>party:north</c>.</param>
    /// <param name="entry">The entry, or <c>null</c>.</param>
    /// <returns>Whether there is one; a provision is none.</returns>
    public bool TryFind(Reference reference, [NotNullWhen(true)] out Entry? entry) => (entry = Find(reference)) is not null;

    /// <summary>Finds the entry with an id.</summary>
    /// <typeparam name="T">The type of the entry.</typeparam>
    /// <param name="id">The id.</param>
    /// <param name="entry">The entry, or <c>null</c>.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryFind<T>(Id<T> id, [NotNullWhen(true)] out T? entry)
        where T : Entry, IEntry => (entry = Find(id)) is not null;

    /// <summary>Whether the reference is to an entry or to a provision of the record.</summary>
    /// <param name="reference">The reference.</param>
    public bool Contains(Reference reference) => reference.IsToProvision ? HasProvision(reference) : Find(reference) is not null;

    /// <summary>Whether there is an entry with an id in a section.</summary>
    internal bool Contains(Section section, string id) => Find(section, id) is not null;

    /// <summary>The number of the entry with a reference, counted from 0 through all sections in the order of the record; -1 when there is none.</summary>
    internal int NumberOf(Reference reference) => reference.IsToProvision ? -1 : NumberOf(reference.Section, reference.IdSpan);

    /// <summary>The number of the entry with an id; -1 when there is none.</summary>
    internal int NumberOf<T>(Id<T> id)
        where T : Entry, IEntry => NumberOf(T.Section, id.Text);

    /// <summary>The section in a member of the record; <c>null</c> when there is none.</summary>
    internal Section? SectionIn(string member) => sections.FirstOrDefault(section => string.Equals(section.Member, member, StringComparison.Ordinal))?.Section;

    /// <summary>The entry with a number.</summary>
    internal Entry EntryAt(int number)
    {
        var (section, place) = At(number);
        return section.At(place);
    }

    /// <summary>A JSON Pointer to the entry with a number.</summary>
    internal string PointerTo(int number)
    {
        var (section, place) = At(number);
        return section.PointerTo(place);
    }

    private bool HasProvision(Reference reference) =>
        reference.Section == Section.Provision
        && Find(Section.Document, reference.IdSpan) is Document document
        && provisions.Value.GetOrAdd(document, TableOf).PlaceOf(reference.ProvisionSpan) >= 0;

    private static PlaceTable TableOf(Document document)
    {
        var parts = document.Provisions ?? [];
        return new PlaceTable(parts.Count, place => parts[place].Number.Text);
    }

    private Entry? Find(Section section, ReadOnlySpan<char> id) =>
        SectionOf(section) is { } entries && entries.PlaceOf(id) is var place and >= 0 ? entries.At(place) : null;

    private int NumberOf(Section section, ReadOnlySpan<char> id)
    {
        var before = 0;
        foreach (var entries in sections)
        {
            if (entries.Section == section)
            {
                var place = entries.PlaceOf(id);
                return place < 0 ? -1 : before + place;
            }

            before += entries.Count;
        }

        return -1;
    }

    private SectionIndex? SectionOf(Section section)
    {
        foreach (var entries in sections)
        {
            if (entries.Section == section)
            {
                return entries;
            }
        }

        return null;
    }

    private (SectionIndex Section, int Place) At(int number)
    {
        foreach (var entries in sections)
        {
            if (number < entries.Count)
            {
                return (entries, number);
            }

            number -= entries.Count;
        }

        throw new ArgumentOutOfRangeException(nameof(number));
    }
}
