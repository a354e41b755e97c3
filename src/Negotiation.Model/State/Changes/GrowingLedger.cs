using NodaTime;

namespace Negotiation.Model;

/// <summary>A record that grows entry by entry, and tells which positions and lives of proposals each new entry changes.</summary>
/// <remarks>
/// Entries may come in any order: a statement before its event, evidence before its source. Only what the new entry is connected
/// with through proposals, texts, statements and events is asked again, before and after, so that appending costs what hangs
/// together with it and not the ledger; where it moves the last day on which anything was said, came to pass or was published,
/// what time can change, by a term, a plan or a limit, is asked too. It changes as it is used, and is not safe to use from many threads; the records and
/// states that it gives are immutable.
/// </remarks>
public sealed class GrowingLedger
{
    private readonly Growth growth;

    /// <summary>A ledger that starts from what is recorded.</summary>
    /// <param name="start">The record, possibly without entries; it costs one pass.</param>
    public GrowingLedger(NegotiationRecord start)
    {
        ArgumentNullException.ThrowIfNull(start);
        growth = new(start);
    }

    /// <summary>All that is recorded by now; the first look after an entry came costs one pass.</summary>
    public NegotiationRecord Record => growth.Record;

    /// <summary>What stands on a day, as known by a day, by what is recorded by now; the first question after an entry came costs one pass.</summary>
    /// <param name="on">The day, inclusive; <c>null</c>: the last day on which anything that is known was said, came to pass or was published.</param>
    /// <param name="knownBy">The day by which it must have been published, inclusive; <c>null</c>: everything that is recorded.</param>
    public NegotiationState AsOf(LocalDate? on = null, LocalDate? knownBy = null) => growth.Ledger.AsOf(on, knownBy);

    /// <summary>Adds an entry.</summary>
    /// <param name="entry">The entry. One whose id is there already is added too, and is not found by its id, as in a record.</param>
    /// <returns>The positions and the lives of proposals that are others now, each as of the last day of what is recorded, before and after; sorted by key.</returns>
    public ValueList<Change> Append(Entry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return growth.Append(entry);
    }
}
