using System.Collections.Frozen;

namespace Negotiation.Model;

/// <summary>Finds the entries of one record by their references.</summary>
/// <remarks>Where two entries have one reference, which is an error of the record, the first is found.</remarks>
public sealed class RecordIndex
{
    private readonly FrozenDictionary<Reference, Entry> entries;
    private readonly FrozenSet<Reference> provisions;

    /// <summary>An index of the entries of a record.</summary>
    /// <param name="record">The record.</param>
    public RecordIndex(NegotiationRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        Record = record;
        entries = record.Entries.DistinctBy(entry => entry.Reference).ToFrozenDictionary(entry => entry.Reference);
        provisions = record.Documents
            .SelectMany(document => (document.Provisions ?? []).Select(provision => Reference.ToProvision(document.Id, provision.Number)))
            .ToFrozenSet();
    }

    /// <summary>The record.</summary>
    public NegotiationRecord Record { get; }

    /// <summary>The entry with a reference; <c>null</c> when there is none, or when it is a provision.</summary>
    /// <param name="reference">The reference.</param>
    public Entry? Find(Reference reference) => entries.GetValueOrDefault(reference);

    /// <summary>The entry with an id; <c>null</c> when there is none.</summary>
    /// <typeparam name="T">The type of the entry.</typeparam>
    /// <param name="id">The id.</param>
    public T? Find<T>(Id<T> id)
        where T : Entry, IEntry => Find((Reference)id) as T;

    /// <summary>Whether the reference is to an entry or to a provision of the record.</summary>
    /// <param name="reference">The reference.</param>
    public bool Contains(Reference reference) => entries.ContainsKey(reference) || provisions.Contains(reference);
}
