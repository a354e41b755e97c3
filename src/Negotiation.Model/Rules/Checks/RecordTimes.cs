using NodaTime;

namespace Negotiation.Model;

/// <summary>Tells when the events and statements of a record can have been, with what is counted from other entries resolved.</summary>
/// <remarks>
/// What others are counted from is resolved once, each after those that it is counted from itself; a circle of anchors leads to
/// an unknown end. Where values contradict each other, the answer holds all of them.
/// </remarks>
internal sealed class RecordTimes
{
    private readonly RecordIndex index;
    private readonly Func<ValueList<Evidence>, bool>? isKnown;
    private readonly Dictionary<Reference, Reach> known = [];
    private readonly Dictionary<Id<Event>, Reach> occasions;

    /// <summary>The times of a record.</summary>
    /// <param name="index">Finds its entries.</param>
    /// <param name="isKnown">Whether a time that rests on this evidence is known; without it, every time is.</param>
    public RecordTimes(RecordIndex index, Func<ValueList<Evidence>, bool>? isKnown = null)
    {
        this.index = index;
        this.isKnown = isKnown;
        foreach (var entry in InOrderOfAnchors(Anchored()))
        {
            known[entry.Reference] = Resolve(entry);
        }

        occasions = index.Record.Events.DistinctBy(occasion => occasion.Id).ToDictionary(occasion => occasion.Id, occasion => Of(occasion.Reference));
    }

    /// <summary>When the entry was, said or dated.</summary>
    public Reach Of(Reference reference) =>
        known.TryGetValue(reference, out var reach) ? reach
        : index.Find(reference) is { } entry ? Resolve(entry)
        : default;

    /// <summary>When the statement was said: the time of its voice, or that of the event at which it was said.</summary>
    public Reach Of(Statement statement)
    {
        foreach (var voice in statement.By)
        {
            if (voice.At is { } time)
            {
                return Of(time);
            }

            if (voice.In is { } occasion)
            {
                return occasions.GetValueOrDefault(occasion);
            }
        }

        return default;
    }

    /// <summary>When a voice spoke.</summary>
    public Reach Of(Voice voice) => voice.At is { } time ? Of(time) : voice.In is { } occasion ? occasions.GetValueOrDefault(occasion) : default;

    /// <summary>When a time is.</summary>
    public Reach Of(When? time) => time switch
    {
        null => default,
        Moment moment => Reach.Of(moment),
        Relative relative => Counted(relative),
        Window window => Reach.Between(Of(window.NotBefore), Of(window.NotAfter)),
        Phrase phrase => Of(phrase.Within),
        EarliestOf several => Among(several.Times, DateBounds.LeastEarliest, DateBounds.LeastLatest),
        LatestOf several => Among(several.Times, DateBounds.GreatestEarliest, DateBounds.GreatestLatest),
        _ => Reach.Of(time.Earliest, time.Latest),
    };

    /// <summary>The entries that an entry's time is counted from, by any who tell it.</summary>
    public static IEnumerable<Reference> AnchorsOf(Entry entry) => Times(entry, static (times, _) => times.Values).SelectMany(Anchors);

    private ValueList<When> Times(Entry entry) => Times(entry, Known);

    private static ValueList<When> Times(Entry entry, Func<Attested<When>, Entry, ValueList<When>> known) => entry switch
    {
        Event { When: { } times } => known(times, entry),
        Document { Dated: { } times } => known(times, entry),
        Source { Published: { } published } => [published],
        Statement statement => statement.By.Select(Saying).FirstOrDefault(time => time is not null) is { } said ? [said] : [],
        _ => [],
    };

    private ValueList<When> Known(Attested<When> times, Entry owner) => isKnown is null
        ? times.Values
        : [.. times.Testimonies
            .Where(testimony => isKnown(testimony.Evidence.Count == 0 ? owner.Evidence : testimony.Evidence))
            .Select(testimony => testimony.Value)];

    private static When? Saying(Voice voice) => voice.At ?? (voice.In is { } occasion ? new Relative { Anchor = occasion } : null);

    private static IEnumerable<Reference> Anchors(When? time) => time switch
    {
        Relative relative => [relative.Anchor],
        Window window => Anchors(window.NotBefore).Concat(Anchors(window.NotAfter)),
        Phrase phrase => Anchors(phrase.Within),
        EarliestOf several => several.Times.SelectMany(Anchors),
        LatestOf several => several.Times.SelectMany(Anchors),
        _ => [],
    };

    /// <summary>A bound so much later; unknown beyond the calendar.</summary>
    public static DateBound Add(DateBound bound, Period offset)
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

    /// <summary>The entries that are counted from others, and the statements that others are counted from.</summary>
    /// <remarks>No other statement takes part, however many there are: nothing is counted from it.</remarks>
    private Dictionary<Reference, Entry> Anchored()
    {
        var record = index.Record;
        var anchored = new Dictionary<Reference, Entry>();
        foreach (var entry in record.Sources.Concat<Entry>(record.Documents).Concat(record.Events))
        {
            var anchors = Times(entry).SelectMany(Anchors).ToArray();
            if (anchors.Length > 0)
            {
                anchored.TryAdd(entry.Reference, entry);
                AddStatements(anchors);
            }
        }

        foreach (var statement in record.Statements)
        {
            foreach (var voice in statement.By)
            {
                if (voice.At is not (null or ApproximateDate or Moment))
                {
                    AddStatements(Anchors(voice.At));
                }
            }
        }

        return anchored;

        void AddStatements(IEnumerable<Reference> anchors)
        {
            foreach (var anchor in anchors)
            {
                if (anchor.Section == Section.Statement && index.Find(anchor) is { } statement)
                {
                    anchored.TryAdd(anchor, statement);
                }
            }
        }
    }

    /// <summary>The entries, each after those that its time is counted from; those on and after a circle are unknown, and do not come.</summary>
    private IEnumerable<Entry> InOrderOfAnchors(Dictionary<Reference, Entry> entries)
    {
        var waitingFor = new Dictionary<Reference, int>();
        var waiting = new Dictionary<Reference, List<Entry>>();
        foreach (var entry in entries.Values)
        {
            var anchors = Times(entry).SelectMany(Anchors).Distinct().Where(entries.ContainsKey).ToArray();
            waitingFor[entry.Reference] = anchors.Length;
            known[entry.Reference] = default;
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

    private Reach Among(ValueList<When> times, Func<IEnumerable<DateBound>, DateBound> earliest, Func<IEnumerable<DateBound>, DateBound> latest)
    {
        var days = times.Select(time => Of(time).Days).ToArray();
        return Reach.Of(earliest(days.Select(day => day.Earliest)), latest(days.Select(day => day.Latest)));
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
