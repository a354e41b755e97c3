using NodaTime;

namespace Negotiation.Model;

/// <summary>Puts the entries of a timeline in order: by their days, by what is recorded of their order where days allow it, by the clock, and else by their key.</summary>
/// <remarks>
/// A statement is known to be later than what it answers, reacts to, repeats, replaces and corrects, and than the event at which it was
/// said; links tell the rest. What leads in a circle tells nothing, and neither does what the days of a chain forbid. The clock tells
/// the order of what has a moment on one day, where that contradicts nothing that is recorded; what has none comes after it.
/// </remarks>
internal sealed class TimelineOrder
{
    private static readonly (int Day, Instant At) NoClock = (DayNumber.Never, Instant.MaxValue);

    private readonly Dictionary<Reference, int> places = [];
    private readonly TimelineEntry[] entries;
    private readonly int[] first;
    private readonly int[] last;
    private readonly (int Day, Instant At)[] clock;
    private readonly List<int>?[] later;
    private readonly int[] waitingFor;
    private bool isStated;

    /// <summary>Takes up the entries, each of which stands in one place.</summary>
    public TimelineOrder(Standpoint standpoint, IEnumerable<TimelineEntry> timeline)
    {
        entries = [.. timeline];
        first = Array.ConvertAll(entries, entry => DayNumber.First(entry.When.Earliest));
        last = Array.ConvertAll(entries, entry => DayNumber.Last(entry.When.Latest));
        clock = new (int Day, Instant At)[entries.Length];
        later = new List<int>?[entries.Length];
        waitingFor = new int[entries.Length];
        for (var place = 0; place < entries.Length; place++)
        {
            places[entries[place].On] = place;
            clock[place] = first[place] == last[place] && standpoint.MomentOf(entries[place].On) is { } moment ? (first[place], moment) : NoClock;
        }

        AlignClocks();

        foreach (var said in standpoint.Record.Statements)
        {
            Add(said);
        }

        foreach (var happening in standpoint.Record.Events)
        {
            AddLinks(happening);
        }

        foreach (var (past, occasion) in ContactOrder.ReportedAt(standpoint))
        {
            Add(past, occasion);
        }
    }

    /// <summary>Takes the day of a moment to be no earlier than that of an earlier moment or the same: by the clock, whatever the calendars of two places say.</summary>
    /// <remarks>What is by its days after a moment that was put off so stays after it, where its days allow that.</remarks>
    private void AlignClocks()
    {
        var day = DayNumber.Always;
        var putOff = new List<(int From, int To)>();
        foreach (var place in Enumerable.Range(0, entries.Length).Where(place => clock[place] != NoClock).OrderBy(place => clock[place].At).ThenByDescending(place => first[place]))
        {
            day = Math.Max(day, first[place]);
            if (day > first[place])
            {
                putOff.Add((first[place], day));
            }

            (first[place], last[place], clock[place]) = (day, day, (day, clock[place].At));
        }

        for (var place = 0; place < entries.Length; place++)
        {
            if (clock[place] == NoClock)
            {
                first[place] = putOff.FindAll(moment => moment.From < first[place] && moment.To <= last[place]).Select(moment => moment.To).Append(first[place]).Max();
            }
        }
    }

    /// <summary>The entries in order.</summary>
    public IEnumerable<TimelineEntry> Sorted()
    {
        if (isStated)
        {
            CutCircles();
            Narrow();
        }

        int[] byRank = [.. Enumerable.Range(0, entries.Length)
            .OrderBy(place => first[place] is > DayNumber.Always and var day ? day : last[place])
            .ThenBy(place => last[place])
            .ThenBy(place => clock[place])
            .ThenBy(place => entries[place].Key, StringComparer.Ordinal)];
        return (isStated ? Follow(byRank) : byRank).Select(place => entries[place]);
    }

    private void Add(Statement said)
    {
        if (said.Answers is { } answered)
        {
            Add(answered, said.Reference);
        }

        if (said.ReactsTo is { } cause)
        {
            Add(cause, said.Reference);
        }

        foreach (var repeated in said.Iteration?.Of ?? default)
        {
            Add(repeated, said.Reference);
        }

        foreach (var voice in said.By)
        {
            if (voice.In is { } occasion)
            {
                Add(occasion, said.Reference);
            }
        }

        AddLinks(said);
    }

    private void AddLinks(Entry entry)
    {
        foreach (var link in entry.Links)
        {
            if (link.Kind == LinkKind.Before)
            {
                Add(entry.Reference, link.To);
            }
            else if (link.Kind == LinkKind.After || (entry is Statement && (link.Kind == LinkKind.Replaces || link.Kind == LinkKind.Corrects)))
            {
                Add(link.To, entry.Reference);
            }
        }
    }

    private void Add(Reference before, Reference after)
    {
        if (places.TryGetValue(before, out var from) && places.TryGetValue(after, out var to) && from != to)
        {
            (later[from] ??= []).Add(to);
            waitingFor[to]++;
            isStated = true;
        }
    }

    /// <summary>Drops what is recorded between those that stand in a circle or between two circles.</summary>
    private void CutCircles()
    {
        var isFree = new bool[entries.Length];
        foreach (var place in Unwound(later, waitingFor))
        {
            isFree[place] = true;
        }

        var earlier = new List<int>?[entries.Length];
        var leadsTo = new int[entries.Length];
        for (var place = 0; place < entries.Length; place++)
        {
            foreach (var next in later[place] ?? [])
            {
                (earlier[next] ??= []).Add(place);
                leadsTo[place]++;
            }
        }

        foreach (var place in Unwound(earlier, leadsTo))
        {
            isFree[place] = true;
        }

        for (var place = 0; place < entries.Length; place++)
        {
            Cut(place, next => !isFree[place] && !isFree[next]);
        }
    }

    /// <summary>Drops what days forbid, along whole chains, and takes what has no first day, or no moment, to be before what it is known to be before.</summary>
    private void Narrow()
    {
        var order = Unwound(later, waitingFor);
        var soonest = (int[])first.Clone();
        foreach (var place in order)
        {
            Cut(place, next => soonest[place] > last[next]);
            foreach (var next in later[place] ?? [])
            {
                soonest[next] = Math.Max(soonest[next], soonest[place]);
            }
        }

        for (var rank = order.Count - 1; rank >= 0; rank--)
        {
            foreach (var next in later[order[rank]] ?? [])
            {
                last[order[rank]] = Math.Min(last[order[rank]], last[next]);
                clock[order[rank]] = clock[order[rank]].CompareTo(clock[next]) <= 0 ? clock[order[rank]] : clock[next];
            }
        }
    }

    private void Cut(int place, Predicate<int> isCut)
    {
        foreach (var next in later[place]?.FindAll(isCut) ?? [])
        {
            waitingFor[next]--;
        }

        later[place]?.RemoveAll(isCut);
    }

    /// <summary>The first by rank of those that wait for nothing more, one after the other.</summary>
    private IEnumerable<int> Follow(int[] byRank)
    {
        var ranks = new int[byRank.Length];
        for (var rank = 0; rank < byRank.Length; rank++)
        {
            ranks[byRank[rank]] = rank;
        }

        var ready = new PriorityQueue<int, int>(byRank.Where(place => waitingFor[place] == 0).Select(place => (place, ranks[place])));
        while (ready.TryDequeue(out var place, out _))
        {
            yield return place;
            foreach (var next in later[place] ?? [])
            {
                if (--waitingFor[next] == 0)
                {
                    ready.Enqueue(next, ranks[next]);
                }
            }
        }
    }

    /// <summary>Those that no circle holds up, each after all that lead to it.</summary>
    private static List<int> Unwound(List<int>?[] steps, int[] leadTo)
    {
        var left = (int[])leadTo.Clone();
        var ready = new Queue<int>(Enumerable.Range(0, left.Length).Where(place => left[place] == 0));
        var order = new List<int>(left.Length);
        while (ready.TryDequeue(out var place))
        {
            order.Add(place);
            foreach (var next in steps[place] ?? [])
            {
                if (--left[next] == 0)
                {
                    ready.Enqueue(next);
                }
            }
        }

        return order;
    }
}
