using NodaTime;

namespace Negotiation.Model;

/// <summary>Tells when the events and statements of a record can have been, with what is counted from other entries resolved.</summary>
/// <remarks>
/// Each entry is resolved once, after those it is counted from; a circle of anchors leads to an unknown end. Where values
/// contradict each other, the answer holds all of them.
/// </remarks>
internal sealed class RecordTimes
{
    private readonly RecordIndex index;
    private readonly Dictionary<Reference, Reach> known = [];

    /// <summary>The times of a record.</summary>
    public RecordTimes(RecordIndex index)
    {
        this.index = index;
        foreach (var entry in InOrderOfAnchors())
        {
            known[entry.Reference] = Resolve(entry);
        }
    }

    /// <summary>When the entry was, said or dated.</summary>
    public Reach Of(Reference reference) => known.GetValueOrDefault(reference);

    /// <summary>When a voice spoke.</summary>
    public Reach Of(Voice voice) => Of(Saying(voice));

    /// <summary>When a time is.</summary>
    public Reach Of(When? time) => time switch
    {
        null => default,
        Moment moment => Reach.Of(moment),
        Relative relative => Counted(relative),
        Window window => Reach.Between(Of(window.NotBefore), Of(window.NotAfter)),
        Phrase phrase => Of(phrase.Within),
        _ => Reach.Of(time.Earliest, time.Latest),
    };

    private static ValueList<When> Times(Entry entry) => entry switch
    {
        Event { When: { } times } => times.Values,
        Document { Dated: { } times } => times.Values,
        Source { Published: { } published } => [published],
        Statement statement when Saying(statement) is { } said => [said],
        _ => [],
    };

    /// <summary>When a statement was said: the time of its voice, or that of the event at which it was said.</summary>
    private static When? Saying(Statement statement) => statement.By.Select(Saying).FirstOrDefault(time => time is not null);

    private static When? Saying(Voice voice) => voice.At ?? (voice.In is { } occasion ? new Relative { Anchor = occasion } : null);

    private static IEnumerable<Reference> Anchors(When? time) => time switch
    {
        Relative relative => [relative.Anchor],
        Window window => Anchors(window.NotBefore).Concat(Anchors(window.NotAfter)),
        Phrase phrase => Anchors(phrase.Within),
        _ => [],
    };

    private static DateBound Add(DateBound bound, Period offset)
    {
        if (bound.Day is not { } day)
        {
            return bound;
        }

        try
        {
            return DateBound.On((day.AtMidnight() + offset).Date);
        }
        catch (Exception beyond) when (beyond is OverflowException or ArgumentOutOfRangeException)
        {
            return DateBound.Unknown;
        }
    }

    /// <summary>The entries, each after those that its time is counted from; those on and after a circle come last.</summary>
    private IEnumerable<Entry> InOrderOfAnchors()
    {
        var entries = index.Record.Entries.DistinctBy(entry => entry.Reference).ToDictionary(entry => entry.Reference);
        var waitingFor = new Dictionary<Reference, int>();
        var waiting = new Dictionary<Reference, List<Entry>>();
        foreach (var entry in entries.Values)
        {
            var anchors = Times(entry).SelectMany(Anchors).Distinct().Where(entries.ContainsKey).ToArray();
            waitingFor[entry.Reference] = anchors.Length;
            foreach (var anchor in anchors)
            {
                (waiting.TryGetValue(anchor, out var others) ? others : waiting[anchor] = []).Add(entry);
            }
        }

        var ready = new Queue<Entry>(entries.Values.Where(entry => waitingFor[entry.Reference] == 0));
        while (ready.TryDequeue(out var entry))
        {
            yield return entry;
            foreach (var other in waiting.GetValueOrDefault(entry.Reference, []))
            {
                if (--waitingFor[other.Reference] == 0)
                {
                    ready.Enqueue(other);
                }
            }
        }
    }

    private Reach Resolve(Entry entry)
    {
        var reaches = Times(entry).Select(Of).ToArray();
        return reaches.Length == 0 ? default : Reach.AnyOf(reaches);
    }

    private Reach Counted(Relative relative)
    {
        var anchor = Of(relative.Anchor);
        return relative.Offset is not { } offset ? anchor
            : !offset.HasDateComponent && anchor.First is { } moment && anchor.First == anchor.Last && Shifted(moment, offset) is { } later ? later
            : Reach.Of(Add(anchor.Days.Earliest, offset), Add(anchor.Days.Latest, offset));
    }

    /// <summary>A moment so many hours later, on the day that it is then in Greenwich; <c>null</c> beyond the calendar.</summary>
    private static Reach? Shifted(Instant moment, Period hours)
    {
        try
        {
            var later = moment + hours.ToDuration();
            return new Reach(DateRange.On(later.InUtc().Date), later, later);
        }
        catch (Exception beyond) when (beyond is OverflowException or ArgumentOutOfRangeException)
        {
            return null;
        }
    }
}
