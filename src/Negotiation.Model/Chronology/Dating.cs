namespace Negotiation.Model;

/// <summary>Tells what the time of an entry hangs on: the entries that it is counted from, and the sources that tell theirs.</summary>
/// <param name="index">Finds the entries.</param>
internal sealed class Dating(RecordIndex index)
{
    /// <summary>The sources from which the entry has its time, beside those that report the entry itself.</summary>
    public IEnumerable<Reference> SourcesOf(Entry entry) => AnchorsOf(entry).SelectMany(TellingTime);

    /// <summary>The part of the record that some entries need: what their times hang on, and the sources of all that.</summary>
    public NegotiationRecord PartOf(ValueList<Entry> needed)
    {
        var entries = new HashSet<Entry>(needed, ReferenceEqualityComparer.Instance);
        foreach (var entry in needed)
        {
            entries.UnionWith(AnchorsOf(entry));
        }

        var sources = entries.SelectMany(entry => entry.Evidence.Concat(TimeEvidence(entry))).Select(piece => index.Find(piece.Source)).OfType<Source>().ToArray();
        foreach (var source in sources)
        {
            entries.UnionWith(AnchorsOf(source));
        }

        return RecordPart.Of(index.Record, entries.Union(sources));
    }

    private static IEnumerable<Reference> TellingTime(Entry entry) =>
        entry.Evidence.Concat(TimeEvidence(entry)).Select(piece => (Reference)piece.Source)
            .Concat(entry is Statement or Source ? [entry.Reference] : Array.Empty<Reference>());

    private static IEnumerable<Evidence> TimeEvidence(Entry entry) => entry switch
    {
        Event { When: { } times } => times.Testimonies.SelectMany(time => (IEnumerable<Evidence>)time.Evidence),
        Document { Dated: { } times } => times.Testimonies.SelectMany(time => (IEnumerable<Evidence>)time.Evidence),
        Proposal { Schedule: { } schedules } => schedules.Testimonies.SelectMany(plan => (IEnumerable<Evidence>)plan.Evidence),
        _ => [],
    };

    /// <summary>The entries that the time of an entry is counted from, near and far.</summary>
    private List<Entry> AnchorsOf(Entry entry)
    {
        var found = new HashSet<Entry>(ReferenceEqualityComparer.Instance);
        var waiting = new Stack<Entry>([entry]);
        while (waiting.TryPop(out var next))
        {
            foreach (var anchor in Anchors.Of(next))
            {
                if (index.Find(anchor) is { } other && found.Add(other))
                {
                    waiting.Push(other);
                }
            }
        }

        return [.. found];
    }
}
