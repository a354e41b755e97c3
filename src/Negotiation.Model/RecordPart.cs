namespace Negotiation.Model;

/// <summary>Makes a record of some of the entries of another.</summary>
internal static class RecordPart
{
    /// <summary>The record with these entries only, each section in the order in which they come.</summary>
    public static NegotiationRecord Of(NegotiationRecord record, IEnumerable<Entry> entries)
    {
        var sections = entries.ToLookup(entry => entry is Proposal ? typeof(Proposal) : entry.GetType());
        return record with
        {
            Sources = In<Source>(),
            Parties = In<Party>(),
            People = In<Person>(),
            Territories = In<Territory>(),
            Issues = In<Issue>(),
            Proposals = In<Proposal>(),
            Documents = In<Document>(),
            Events = In<Event>(),
            Statements = In<Statement>(),
        };

        ValueList<T> In<T>()
            where T : Entry => [.. sections[typeof(T)].Cast<T>()];
    }
}
