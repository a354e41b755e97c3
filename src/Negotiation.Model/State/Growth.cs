namespace Negotiation.Model;

/// <summary>What a <see cref="GrowingLedger"/> holds by now, and what a new entry changes in it.</summary>
internal sealed class Growth
{
    private readonly NegotiationRecord start;
    private readonly List<Entry> entries;
    private readonly EntryWeb web;
    private NegotiationRecord? record;
    private Ledger? ledger;

    /// <summary>What is recorded at the start.</summary>
    public Growth(NegotiationRecord start)
    {
        this.start = record = start;
        entries = [.. start.Entries];
        web = EntryWeb.Of(start);
    }

    /// <summary>All that is recorded by now.</summary>
    public NegotiationRecord Record => record ??= RecordPart.Of(start, entries);

    /// <summary>The same, made ready to be asked.</summary>
    public Ledger Ledger => ledger ??= new Ledger(Record);

    /// <summary>Adds an entry, and asks what hangs together with it, before and after.</summary>
    public ValueList<Change> Append(Entry entry)
    {
        entries.Add(entry);
        web.Add(entry);
        (record, ledger) = (null, null);
        var (touched, part) = web.Around(entry);
        var on = Ledger.LastDay();
        return Change.Between(Answers(part.Where(each => !ReferenceEquals(each, entry)), touched, on), Answers(part, touched, on));
    }

    private IEnumerable<Answer> Answers(IEnumerable<Entry> part, HashSet<string> touched, NodaTime.LocalDate? on)
    {
        var state = new NegotiationState(new Ledger(RecordPart.Of(start, part)).From(on, null, on));
        return state.Positions.Where(position => touched.Contains(EntryWeb.NameOf(position.On)))
            .Concat<Answer>(state.Table.Where(life => touched.Contains(life.On.Text)));
    }
}
