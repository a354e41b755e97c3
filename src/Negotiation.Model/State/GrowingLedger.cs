using NodaTime;

namespace Negotiation.Model;

/// <summary>A record that grows entry by entry, and tells which positions and lives of proposals each new entry changes.</summary>
/// <remarks>
/// Entries may come in any order: a statement before its event, evidence before its source. Only what the new entry is connected
/// with through proposals, texts, statements and events is asked again, before and after, so that appending costs what hangs
/// together with it and not the ledger. It changes as it is used, and is not safe to use from many threads; the records and
/// states that it gives are immutable.
/// </remarks>
public sealed class GrowingLedger
{
    private readonly NegotiationRecord start;
    private readonly List<Entry> entries = [];
    private readonly EntryWeb web = new();
    private NegotiationRecord? record;
    private Ledger? ledger;

    /// <summary>A ledger that starts from what is recorded.</summary>
    /// <param name="start">The record, possibly without entries; it costs one pass.</param>
    public GrowingLedger(NegotiationRecord start)
    {
        ArgumentNullException.ThrowIfNull(start);
        this.start = record = start;
        foreach (var entry in start.Entries)
        {
            entries.Add(entry);
            web.Add(entry);
        }
    }

    /// <summary>All that is recorded by now; the first look after an entry came costs one pass.</summary>
    public NegotiationRecord Record => record ??= RecordOf(entries);

    /// <summary>What stands on a day, as known by a day, by what is recorded by now; the first question after an entry came costs one pass.</summary>
    /// <param name="on">The day, inclusive; <c>null</c>: everything that is recorded.</param>
    /// <param name="knownBy">The day by which it must have been published, inclusive; <c>null</c>: everything that is recorded.</param>
    public NegotiationState AsOf(LocalDate? on = null, LocalDate? knownBy = null) => (ledger ??= new Ledger(Record)).AsOf(on, knownBy);

    /// <summary>Adds an entry.</summary>
    /// <param name="entry">The entry. One whose id is there already is added too, and is not found by its id, as in a record.</param>
    /// <returns>The positions and the lives of proposals that are others now, by everything that is recorded; sorted by key.</returns>
    public ValueList<Change> Append(Entry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        entries.Add(entry);
        web.Add(entry);
        (record, ledger) = (null, null);
        var (touched, part) = web.Around(entry);
        return touched.Count == 0 ? []
            : Change.Between(
                Answers(part.Where(each => !ReferenceEquals(each, entry)), touched),
                Answers(part, touched));
    }

    private IEnumerable<Answer> Answers(IEnumerable<Entry> part, HashSet<string> touched)
    {
        var state = RecordOf(part).AsOf();
        return state.Positions.Where(position => touched.Contains(EntryWeb.NameOf(position.On)))
            .Concat<Answer>(state.Table.Where(life => touched.Contains(((Reference)life.Proposal).Text)));
    }

    private NegotiationRecord RecordOf(IEnumerable<Entry> part)
    {
        var sections = part.ToLookup(entry => entry switch
        {
            Proposal => typeof(Proposal),
            _ => entry.GetType(),
        });
        return start with
        {
            Sources = Of<Source>(),
            Parties = Of<Party>(),
            People = Of<Person>(),
            Territories = Of<Territory>(),
            Issues = Of<Issue>(),
            Proposals = Of<Proposal>(),
            Documents = Of<Document>(),
            Events = Of<Event>(),
            Statements = Of<Statement>(),
        };

        ValueList<T> Of<T>()
            where T : Entry => [.. sections[typeof(T)].Cast<T>()];
    }
}
