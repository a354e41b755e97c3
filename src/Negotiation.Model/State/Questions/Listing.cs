namespace Negotiation.Model;

/// <summary>Lists what answers name in its one order, and only what the record holds.</summary>
internal static class Listing
{
    /// <summary>Those that the record holds, each once, sorted by their text.</summary>
    public static ValueList<Reference> References(Standpoint standpoint, IEnumerable<Reference> references) =>
    [
        .. references.Distinct().Where(standpoint.Ledger.Index.Contains).OrderBy(reference => reference.Text, StringComparer.Ordinal),
    ];

    /// <summary>Ids, each once, sorted by their text.</summary>
    public static ValueList<Id<T>> Ids<T>(IEnumerable<Id<T>> ids)
        where T : Entry, IEntry => [.. ids.Distinct().OrderBy(id => id.Text, StringComparer.Ordinal)];

    /// <summary>Whether it is the entry that is found under its name, and not another one with the same name, which is an error of the record.</summary>
    public static bool IsFound(Standpoint standpoint, Entry entry) => ReferenceEquals(standpoint.Find(entry.Reference), entry);
}
