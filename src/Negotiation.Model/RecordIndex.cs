namespace Negotiation.Model;

/// <summary>Finds the entries of one record by their references.</summary>
/// <remarks>
/// Where two entries have one reference, which is an error of the record, the first is found. A section is indexed when it is
/// first asked for.
/// </remarks>
public sealed class RecordIndex
{
    private readonly Dictionary<Section, SectionIndex> sections;
    private readonly Lazy<HashSet<Reference>> provisions;

    /// <summary>An index of the entries of a record.</summary>
    /// <param name="record">The record.</param>
    public RecordIndex(NegotiationRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        Record = record;
        sections = new()
        {
            [Section.Source] = SectionIndex.Of("sources", record.Sources, static entry => entry.Id.Text),
            [Section.Party] = SectionIndex.Of("parties", record.Parties, static entry => entry.Id.Text),
            [Section.Person] = SectionIndex.Of("people", record.People, static entry => entry.Id.Text),
            [Section.Territory] = SectionIndex.Of("territories", record.Territories, static entry => entry.Id.Text),
            [Section.Issue] = SectionIndex.Of("issues", record.Issues, static entry => entry.Id.Text),
            [Section.Proposal] = SectionIndex.Of("proposals", record.Proposals, static entry => entry.Id.Text),
            [Section.Document] = SectionIndex.Of("documents", record.Documents, static entry => entry.Id.Text),
            [Section.Event] = SectionIndex.Of("events", record.Events, static entry => entry.Id.Text),
            [Section.Statement] = SectionIndex.Of("statements", record.Statements, static entry => entry.Id.Text),
        };
        provisions = new(() => record.Documents
            .SelectMany(document => (document.Provisions ?? []).Select(provision => Reference.ToProvision(document.Id, provision.Number)))
            .ToHashSet());
    }

    /// <summary>The record.</summary>
    public NegotiationRecord Record { get; }

    /// <summary>The entry with a reference; <c>null</c> when there is none, or when it is a provision.</summary>
    /// <param name="reference">The reference.</param>
    public Entry? Find(Reference reference) => reference.Provision is null ? Find(reference.Section, reference.Id) : null;

    /// <summary>The entry with an id; <c>null</c> when there is none.</summary>
    /// <typeparam name="T">The type of the entry.</typeparam>
    /// <param name="id">The id.</param>
    public T? Find<T>(Id<T> id)
        where T : Entry, IEntry => Find(T.Section, id.Text) as T;

    /// <summary>Whether the reference is to an entry or to a provision of the record.</summary>
    /// <param name="reference">The reference.</param>
    public bool Contains(Reference reference) => reference.Provision is null ? Find(reference) is not null : provisions.Value.Contains(reference);

    /// <summary>All entries, in the order of the record.</summary>
    internal IEnumerable<Entry> Entries => sections.Values.SelectMany(section => section.Entries);

    /// <summary>A JSON Pointer to the entry with a reference; empty when there is none.</summary>
    internal string PointerTo(Reference reference) =>
        reference.Provision is null && sections.TryGetValue(reference.Section, out var section) ? section.PointerTo(reference.Id) : "";

    /// <summary>Whether the reference is to an entry.</summary>
    internal bool IsEntry(Reference reference) => Find(reference) is not null;

    private Entry? Find(Section section, string id) =>
        sections.TryGetValue(section, out var entries) ? entries.Find(id) : null;
}
