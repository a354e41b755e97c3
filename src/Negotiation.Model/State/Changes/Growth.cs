using NodaTime;

namespace Negotiation.Model;

/// <summary>What a <see cref="GrowingLedger"/> holds by now, and what a new entry changes in it.</summary>
internal sealed class Growth
{
    private readonly NegotiationRecord start;
    private readonly List<Entry> entries;
    private readonly EntryWeb web;

    /// <summary>What can become another thing by time alone.</summary>
    private readonly List<Entry> timed;

    /// <summary>The last days of what was said, came to pass or was published, as far as they are known.</summary>
    private readonly Dictionary<Entry, int> lastDays = new(ReferenceEqualityComparer.Instance);
    private NegotiationRecord? record;
    private Ledger? ledger;
    private LocalDate? last;

    /// <summary>What is recorded at the start.</summary>
    public Growth(NegotiationRecord start)
    {
        this.start = record = start;
        entries = [.. start.Entries];
        timed = entries.FindAll(IsTimed);
        web = EntryWeb.Of(start);
        last = LastDayWith(entries, start);
    }

    /// <summary>All that is recorded by now.</summary>
    public NegotiationRecord Record => record ??= RecordPart.Of(start, entries);

    /// <summary>The same, made ready to be asked.</summary>
    public Ledger Ledger => ledger ??= new Ledger(Record);

    /// <summary>Adds an entry, and asks what hangs together with it, before and after; where the last day moves, what time can change too.</summary>
    public ValueList<Change> Append(Entry entry)
    {
        entries.Add(entry);
        web.Add(entry);
        timed.AddRange(IsTimed(entry) ? [entry] : []);
        (record, ledger) = (null, null);
        var dated = web.ReportedBy(entry);
        var (before, after) = (last, last = LastDayWith(dated, RecordPart.Of(start, web.WithNeeds([.. dated]))));
        var (touched, part) = web.Around(before == after ? dated : dated.Concat(timed));
        return Change.Between(Answers(part.Where(each => !ReferenceEquals(each, entry)), touched, before), Answers(part, touched, after));
    }

    /// <summary>Whether what has become of something may be another thing on a later day, although nothing more is said or done: by a term, a plan, a limit.</summary>
    private static bool IsTimed(Entry entry) => entry switch
    {
        Proposal proposal => proposal.Schedule is not null || proposal.OpenUntil is not null || proposal.Withdrawal is not null || proposal.Conditions.Count + proposal.VoidWhen.Count > 0,
        Document text => text.Withdrawal is not null || text.Conditions.Count + text.VoidWhen.Count > 0,
        Statement said => said.OpenUntil is not null || said.Effective is not null || said.For is not null || said.Until is not null || said.Conditions.Count > 0,
        Event happening => happening.HasHappened != Truth.Yes || happening.Effects.Any(effect => effect.For is not null || effect.Until is not null),
        _ => false,
    };

    /// <summary>The last day of all, once those of some entries were read anew in a part of the record that tells them.</summary>
    private LocalDate? LastDayWith(IEnumerable<Entry> changed, NegotiationRecord part)
    {
        var seen = new Standpoint(new LedgerIndex(part), null, null);
        foreach (var entry in changed)
        {
            if (seen.LastDayOf(entry) is { } day)
            {
                lastDays[entry] = day;
            }
            else
            {
                lastDays.Remove(entry);
            }
        }

        return lastDays.Count == 0 ? null : Point.Bound(lastDays.Values.Max()).Day;
    }

    private IEnumerable<Answer> Answers(IEnumerable<Entry> part, HashSet<string> touched, LocalDate? on)
    {
        var state = new NegotiationState(new Ledger(RecordPart.Of(start, part)).From(on, null, on));
        return state.Positions.Where(position => touched.Contains(EntryWeb.NameOf(position.On)))
            .Concat<Answer>(state.Table.Where(life => touched.Contains(life.On.Text)));
    }
}
