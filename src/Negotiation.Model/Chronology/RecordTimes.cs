using System.Collections.Concurrent;
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
    private readonly StatedTimes stated;

    /// <summary>What the times of the statements are counted from, for the times of the same record that are known.</summary>
    private readonly Reference[] anchorsOfStatements;

    /// <summary>The entries that are counted from others, and where in the list each is, by the numbers of the index.</summary>
    private readonly List<Entry> anchored = [];
    private readonly Dictionary<int, int> places = [];

    /// <summary>For each of them when it was; of a proposal, when it starts and ends.</summary>
    private readonly Reach[] starts;
    private readonly Reach[] ends;

    /// <summary>When the events were at which someone spoke, as far as that was asked.</summary>
    private readonly Lazy<ConcurrentDictionary<int, Reach>> occasions = new(static () => []);
    private readonly Func<int, Reach> ofNumber;

    /// <summary>The times of a record.</summary>
    /// <param name="index">Finds its entries.</param>
    /// <param name="isKnown">Whether a time that rests on this evidence is known; without it, every time is.</param>
    public RecordTimes(RecordIndex index, Func<ValueList<Evidence>, bool>? isKnown = null)
        : this(index, isKnown, Anchors.Of(index.Record.Statements))
    {
    }

    private RecordTimes(RecordIndex index, Func<ValueList<Evidence>, bool>? isKnown, Reference[] anchorsOfStatements)
    {
        this.index = index;
        stated = isKnown is null ? StatedTimes.ByAnyone : new(isKnown);
        this.anchorsOfStatements = anchorsOfStatements;
        ofNumber = Of;
        FindAnchored();
        starts = new Reach[anchored.Count];
        ends = anchored.Exists(static entry => entry is Proposal) ? new Reach[anchored.Count] : [];
        foreach (var place in Anchoring().InOrder(anchored.Count))
        {
            if (anchored[place] is Proposal proposal)
            {
                starts[place] = StartOf(proposal);
                ends[place] = EndOf(proposal);
            }
            else
            {
                starts[place] = Resolve(anchored[place]);
            }
        }
    }

    /// <summary>The times of the same record that are known.</summary>
    /// <param name="isKnown">Whether a time that rests on this evidence is.</param>
    public RecordTimes KnownTo(Func<ValueList<Evidence>, bool> isKnown) => new(index, isKnown, anchorsOfStatements);

    /// <summary>When the entry was, said or dated.</summary>
    public Reach Of(Reference reference) => index.NumberOf(reference) is var number and >= 0 ? Of(number) : default;

    /// <summary>When an end of the entry is: of what lasts, its start or its end; of anything else, when it was.</summary>
    /// <param name="reference">The entry; of a proposal, what its schedule tells.</param>
    /// <param name="edge">Which end; the start where none is named.</param>
    public Reach Of(Reference reference, Edge? edge)
    {
        var isEnd = edge == Edge.End;
        return reference.Section == Section.Proposal
            ? places.TryGetValue(index.NumberOf(reference), out var place) ? (isEnd ? ends : starts)[place]
                : index.Find(reference) is Proposal proposal ? (isEnd ? EndOf(proposal) : StartOf(proposal))
                : default
            : edge is not null && reference.Section == Section.Event && index.Find(reference) is Event { When: { } times } lasting
                && stated.Known(times, lasting) is { Count: > 0 } known && known.Any(static time => time is ApproximateDate { IsInterval: true })
                ? Reach.AnyOf([.. known.Select(time => EdgeOf(time, isEnd))])
            : Of(reference);
    }

    /// <summary>When what a schedule plans starts.</summary>
    public Reach StartOf(Schedule schedule) => Of(schedule.Start);

    /// <summary>When what a schedule plans is over at the end of its first term, or with the last time of what returns; open where it has no end.</summary>
    public Reach EndOf(Schedule schedule) => schedule.Term switch
    {
        UntilTerm until => Of(until.When),
        FixedTerm length => Lasting(StartOf(schedule), length),
        OpenTerm => Reach.Of(DateBound.Open, DateBound.Open),
        _ => Of(schedule.Through),
    };

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
                return OfOccasion(occasion);
            }
        }

        return default;
    }

    /// <summary>The first and the last day on which the source can have been published, as numbers.</summary>
    public (int First, int Last) DaysOf(Source source)
    {
        var days = source.Published is ApproximateDate date ? (date.Earliest, date.Latest) : (Of(source.Reference).Days.Earliest, Of(source.Reference).Days.Latest);
        return DateBounds.AreReversed(days.Item1, days.Item2) ? (DayNumber.Always, DayNumber.Everything) : (DayNumber.First(days.Item1), DayNumber.Last(days.Item2));
    }

    /// <summary>When a voice spoke.</summary>
    public Reach Of(Voice voice) => voice.At is { } time ? Of(time) : voice.In is { } occasion ? OfOccasion(occasion) : default;

    /// <summary>What the times of an entry that are known, and the limits that it sets, are counted from.</summary>
    public IEnumerable<Reference> KnownAnchorsOf(Entry entry) => stated.Of(entry).Concat(stated.LimitsOf(entry)).SelectMany(Anchors.Of);

    /// <summary>When a time is.</summary>
    public Reach Of(When? time) => time switch
    {
        null => default,
        Moment or ApproximateDate when Clocks.Of(time) is { } moment => Reach.Of(moment),
        Relative relative => Counted(relative),
        NumberedDay day => Of(day.Of, Edge.Start).Day(day.Number),
        Window window => Reach.Between(Of(window.NotBefore), Of(window.NotAfter)),
        Phrase phrase => Of(phrase.Within),
        EarliestOf several => Among(several.Times, DateBounds.LeastEarliest, DateBounds.LeastLatest),
        LatestOf several => Among(several.Times, DateBounds.GreatestEarliest, DateBounds.GreatestLatest),
        _ => Reach.Of(time.Earliest, time.Latest),
    };

    private Reach OfOccasion(Id<Event> occasion) =>
        index.NumberOf(occasion) is var number and >= 0 ? occasions.Value.GetOrAdd(number, ofNumber) : default;

    private Reach StartOf(Proposal proposal) => AnyOf(proposal, StartOf);

    private Reach EndOf(Proposal proposal) => AnyOf(proposal, EndOf);

    private Reach AnyOf(Proposal proposal, Func<Schedule, Reach> reach) =>
        proposal.Schedule is { } schedules && stated.Known(schedules, proposal) is { Count: > 0 } known ? Reach.AnyOf([.. known.Select(reach)]) : default;

    private static Reach Lasting(Reach start, FixedTerm length)
    {
        var end = start.Later(length.For);
        return length.Bound == TermBound.AtMost ? Reach.Between(start, end)
            : length.Bound == TermBound.AtLeast ? Reach.Of(end.Days.Earliest, DateBound.Unknown)
            : end;
    }

    private Reach EdgeOf(When time, bool isEnd) => time is ApproximateDate { IsInterval: true } interval
        ? Of(isEnd ? interval.End : interval.Start)
        : Of(time);

    /// <summary>Finds the entries that are counted from others, and the statements that others are counted from.</summary>
    /// <remarks>No other statement takes part, however many there are: nothing is counted from it.</remarks>
    private void FindAnchored()
    {
        var record = index.Record;
        foreach (var entry in record.Sources.Concat<Entry>(record.Documents).Concat(record.Events).Concat(record.Proposals))
        {
            var times = stated.Of(entry);
            if (times.Count > 0 && times.SelectMany(Anchors.Of).ToArray() is { Length: > 0 } anchors)
            {
                Add(index.NumberOf(entry.Reference), entry);
                AddStatements(anchors);
            }
        }

        AddStatements(anchorsOfStatements);

        void AddStatements(IEnumerable<Reference> anchors)
        {
            foreach (var anchor in anchors)
            {
                if (anchor.Section == Section.Statement && index.NumberOf(anchor) is var number and >= 0)
                {
                    Add(number, index.EntryAt(number));
                }
            }
        }

        void Add(int number, Entry entry)
        {
            if (places.TryAdd(number, anchored.Count))
            {
                anchored.Add(entry);
            }
        }
    }

    /// <summary>Arrows to each of these entries from those of them that its time is counted from; a proposal may end so long after it starts.</summary>
    private Arrows Anchoring()
    {
        var arrows = new Arrows();
        for (var place = 0; place < anchored.Count; place++)
        {
            foreach (var anchor in stated.Of(anchored[place]).SelectMany(Anchors.Of))
            {
                if (places.TryGetValue(index.NumberOf(anchor), out var from) && (from != place || anchored[place] is not Proposal))
                {
                    arrows.Add(from, place);
                }
            }
        }

        return arrows;
    }

    private Reach Of(int number) =>
        !places.TryGetValue(number, out var place) ? Resolve(index.EntryAt(number))
        : anchored[place] is Proposal ? default
        : starts[place];

    private Reach Resolve(Entry entry)
    {
        if (entry is Proposal)
        {
            return default;
        }

        var times = stated.Of(entry);
        return times.Count == 0 ? default : Reach.AnyOf(times.Select(Of).ToArray());
    }

    private Reach Among(ValueList<When> times, Func<IEnumerable<DateBound>, DateBound> earliest, Func<IEnumerable<DateBound>, DateBound> latest)
    {
        var days = times.Select(time => Of(time).Days).ToArray();
        return Reach.Of(earliest(days.Select(day => day.Earliest)), latest(days.Select(day => day.Latest)));
    }

    private Reach Counted(Relative relative)
    {
        var anchor = Of(relative.Anchor, relative.Edge);
        return relative.Offset is { } offset ? anchor.Later(offset) : anchor;
    }
}
