namespace Negotiation.Model;

/// <summary>A piece of evidence at its place in a record.</summary>
public sealed record Citation
{
    internal Citation(string pointer, Entry entry, Evidence evidence)
    {
        Pointer = pointer;
        Entry = entry;
        Evidence = evidence;
    }

    /// <summary>Where the evidence stands: an RFC 6901 JSON Pointer into the record's JSON.</summary>
    public string Pointer { get; }

    /// <summary>The entry that rests on it, in whole or in one of its facts.</summary>
    public Entry Entry { get; }

    /// <summary>The evidence.</summary>
    public Evidence Evidence { get; }

    /// <summary>Every piece of evidence of a record: of entries, of single facts, of offices and of control.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The evidence in the order of the record's fixed layout.</returns>
    public static ValueList<Citation> In(NegotiationRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new CitationWalker().Walk(record);
    }
}
