namespace Negotiation.Model;

/// <summary>Finds the entries of one record by their references.</summary>
/// <remarks>
/// Where two entries have one reference, which is an error of the record, the first is found. A section is indexed when it is
/// first asked for.
/// </remarks>
public sealed class RecordIndex
{
    private readonly Dictionary<Section, Lazy<Dictionary<string, Entry>>> sections;
    private readonly Lazy<HashSet<Reference>> provisions;

    /// <summary>An index of the entries of a record.</summary>
    /// <param name="record">The record.</param>
    public RecordIndex(NegotiationRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        Record = record;
        sections = new()
        {
            [Section.Source] = By(record.Sources, static entry => entry.Id.Text),
            [Section.Party] = By(record.Parties, static entry => entry.Id.Text),
            [Section.Person] = By(record.People, static entry => entry.Id.Text),
            [Section.Territory] = By(record.Territories, static entry => entry.Id.Text),
            [Section.Issue] = By(record.Issues, static entry => entry.Id.Text),
            [Section.Proposal] = By(record.Proposals, static entry => entry.Id.Text),
            [Section.Document] = By(record.Documents, static entry => entry.Id.Text),
            [Section.Event] = By(record.Events, static entry => entry.Id.Text),
            [Section.Statement] = By(record.Statements, static entry => entry.Id.Text),
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
    public bool Contains(Reference reference) => Find(reference) is not null || provisions.Value.Contains(reference);

    private static Lazy<Dictionary<string, Entry>> By<T>(ValueList<T> entries, Func<T, string> id)
        where T : Entry => new(() =>
    {
        var found = new Dictionary<string, Entry>(entries.Count, StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            found.TryAdd(id(entry), entry);
        }

        return found;
    });

    private Entry? Find(Section section, string id) =>
        sections.TryGetValue(section, out var entries) ? entries.Value.GetValueOrDefault(id) : null;
}
