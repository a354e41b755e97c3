using NodaTime;

namespace Negotiation.Model;

/// <summary>The order of contacts, as far as their days, their moments and the links between them tell it.</summary>
/// <remarks>
/// A link that one came before the other narrows the days of both. Links that lead in a circle say nothing. What was a day or more
/// before, and what a chain of links leads to, is before; of two days that nobody records nothing follows. What is beside a
/// contact is found among those whose days overlap with its own, in time that grows with their number and with the links between them.
/// </remarks>
internal sealed class ContactOrder
{
    private readonly Dictionary<Id<Event>, int> places = [];
    private readonly Event[] events;
    private readonly int[] first;
    private readonly int[] last;
    private readonly int[] depth;
    private readonly Instant?[] clock;
    private readonly List<int>[] earlier;
    private readonly List<int>[] later;
    private readonly int[] soonest;
    private readonly int[] furthest;
    private readonly int[] byLast;
    private readonly Overlaps timed;
    private readonly Overlaps untimed;
    private readonly ILookup<Instant, int> byClock;
    private readonly Dictionary<int, ValueList<Id<Event>>> nearest = [];

    /// <summary>Puts contacts in order.</summary>
    public ContactOrder(Standpoint standpoint, IReadOnlyCollection<Event> contacts)
    {
        events = [.. contacts.OrderBy(happening => happening.Id.Text, StringComparer.Ordinal)];
        first = new int[events.Length];
        last = new int[events.Length];
        depth = new int[events.Length];
        clock = new Instant?[events.Length];
        earlier = Array.ConvertAll(events, _ => new List<int>());
        later = Array.ConvertAll(events, _ => new List<int>());
        for (var place = 0; place < events.Length; place++)
        {
            places[events[place].Id] = place;
            var days = standpoint.WhenHappened(events[place]);
            (first[place], last[place]) = (DayNumber.First(days.Earliest), DayNumber.Last(days.Latest));
            clock[place] = first[place] == last[place] ? standpoint.Ledger.Times.Of(events[place].Reference).Exact : null;
        }

        Link();
        foreach (var (past, occasion) in ReportedAt(standpoint))
        {
            if (past.Section == Section.Event && places.TryGetValue(Id<Event>.Parse(past.Id), out var one) && places.TryGetValue(occasion, out var other) && one != other && first[one] <= last[other])
            {
                Join(LinkKind.Before, one, other);
            }
        }

        soonest = new int[events.Length];
        furthest = new int[events.Length];
        Narrow();
        byLast = [.. Enumerable.Range(0, events.Length).OrderBy(place => last[place])];
        int[] stated = [.. Enumerable.Range(0, events.Length).Where(IsStated)];
        timed = new Overlaps(stated.Where(place => clock[place] is not null), first, last);
        untimed = new Overlaps(stated.Where(place => clock[place] is null), first, last);
        byClock = stated.Where(place => clock[place] is not null).ToLookup(place => clock[place]!.Value);
    }

    /// <summary>What was reported at an occasion as past, and so came before it: by a statement on an event that happened, or through a voice there.</summary>
    public static IEnumerable<(Reference Past, Id<Event> Occasion)> ReportedAt(Standpoint standpoint)
    {
        foreach (var said in standpoint.Record.Statements.Where(said => (said.Done == Act.Assert || said.Done == Act.Characterise) && standpoint.Counts(said) != Truth.No))
        {
            foreach (var occasion in said.By.Select(voice => voice.In).OfType<Id<Event>>().Distinct())
            {
                foreach (var on in said.On.Where(on => on != (Reference)occasion && standpoint.Find(on) is Event past && standpoint.Happened(past) == Truth.Yes))
                {
                    yield return (on, occasion);
                }
            }
        }

        foreach (var entry in standpoint.Record.Events.Where(past => standpoint.Happened(past) == Truth.Yes).Concat<Entry>(standpoint.Record.Statements))
        {
            foreach (var occasion in standpoint.Known(entry.Evidence).SelectMany(piece => piece.Via).Select(voice => voice.In).OfType<Id<Event>>().Distinct())
            {
                if (entry.Reference != (Reference)occasion && !(entry is Statement said && said.By.Any(voice => voice.In == occasion)))
                {
                    yield return (entry.Reference, occasion);
                }
            }
        }
    }

    /// <summary>The contacts, none before one that is certainly earlier.</summary>
    public IEnumerable<Event> Sorted() => Enumerable.Range(0, events.Length)
        .OrderBy(place => last[place])
        .ThenBy(place => first[place])
        .ThenBy(place => depth[place])
        .ThenBy(place => events[place].Id.Text, StringComparer.Ordinal)
        .Select(place => events[place]);

    /// <summary>The nearest that are certainly before it: those before them are not named again.</summary>
    public ValueList<Id<Event>> Before(Id<Event> id)
    {
        var place = places[id];
        var near = Nearest(first[place]);
        var linked = earlier[place];
        return linked.Count == 0 ? near
            : Listing.Ids([.. linked.Select(other => events[other].Id), .. near.Where(other => !IsBehind(places[other], linked))]);
    }

    /// <summary>Those whose days overlap with its own, without an order that is recorded; none where no day of it is recorded at all.</summary>
    public ValueList<Id<Event>> Beside(Id<Event> id, ValueList<Id<Event>> possiblySame)
    {
        var place = places[id];
        if (!IsStated(place))
        {
            return [];
        }

        int[] beside = [.. Overlapping(place).Where(other => other != place && !possiblySame.Contains(events[other].Id))];
        if (beside.Length == 0)
        {
            return [];
        }

        var before = Reached(place, earlier, other => furthest[other] >= first[place]);
        var after = Reached(place, later, other => soonest[other] <= last[place]);
        return Listing.Ids(beside.Where(other => !before.Contains(other) && !after.Contains(other)).Select(other => events[other].Id));
    }

    /// <summary>Those whose days overlap with its own, but for those that the clock sets apart.</summary>
    private IEnumerable<int> Overlapping(int place) => untimed.With(first[place], last[place]).Concat(
        clock[place] is { } moment
            ? byClock[moment].Where(other => first[other] <= last[place] && last[other] >= first[place])
            : timed.With(first[place], last[place]));

    private bool IsStated(int place) => first[place] > DayNumber.Always || last[place] < DayNumber.Everything;

    /// <summary>The last of those that were over before a day: each of them may have been the last of all.</summary>
    private ValueList<Id<Event>> Nearest(int day)
    {
        if (nearest.TryGetValue(day, out var found))
        {
            return found;
        }

        var (low, high) = (0, byLast.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = last[byLast[middle]] < day ? (middle + 1, high) : (low, middle);
        }

        var near = new List<Id<Event>>();
        var latestStart = DayNumber.Always;
        for (var rank = low - 1; rank >= 0 && last[byLast[rank]] >= latestStart; rank--)
        {
            var place = byLast[rank];
            latestStart = Math.Max(latestStart, first[place]);
            near.Add(events[place].Id);
        }

        var kept = near.Where(id => last[places[id]] >= latestStart).ToHashSet();
        return nearest[day] = Listing.Ids(kept.Where(id => !later[places[id]].Exists(place => kept.Contains(events[place].Id))));
    }

    /// <summary>Whether it is certainly before one of these by the calendar.</summary>
    private bool IsBehind(int place, List<int> others) => others.Exists(other => last[place] < first[other]) || others.Contains(place);

    private void Link()
    {
        foreach (var happening in events)
        {
            foreach (var link in happening.Links)
            {
                if (link.To.Section == Section.Event && places.TryGetValue(Id<Event>.Parse(link.To.Id), out var other) && other != places[happening.Id])
                {
                    Join(link.Kind, places[happening.Id], other);
                }
            }
        }

        int[] clocked = [.. Enumerable.Range(0, events.Length).Where(place => clock[place] is not null).OrderBy(place => clock[place])];
        for (var rank = 1; rank < clocked.Length; rank++)
        {
            if (clock[clocked[rank - 1]] < clock[clocked[rank]])
            {
                Join(LinkKind.Before, clocked[rank - 1], clocked[rank]);
            }
        }
    }

    private void Join(LinkKind kind, int holder, int other)
    {
        if (kind == LinkKind.Before)
        {
            earlier[other].Add(holder);
            later[holder].Add(other);
        }
        else if (kind == LinkKind.After)
        {
            Join(LinkKind.Before, other, holder);
        }
    }

    /// <summary>Narrows the days by the links, in their order; those in a circle, and what comes after one, keep their days and lose their links.</summary>
    private void Narrow()
    {
        var waitingFor = Array.ConvertAll(earlier, list => list.Count);
        var ready = new Queue<int>(Enumerable.Range(0, events.Length).Where(place => waitingFor[place] == 0));
        var order = new List<int>();
        while (ready.TryDequeue(out var place))
        {
            order.Add(place);
            foreach (var other in later[place])
            {
                if (--waitingFor[other] == 0)
                {
                    ready.Enqueue(other);
                }
            }
        }

        for (var place = 0; place < events.Length; place++)
        {
            earlier[place] = [.. earlier[place].Distinct().Where(other => waitingFor[place] == 0)];
            later[place] = [.. later[place].Distinct().Where(other => waitingFor[other] == 0)];
        }

        foreach (var place in order)
        {
            foreach (var other in later[place])
            {
                first[other] = Math.Max(first[other], Math.Min(first[place], last[other]));
                depth[other] = Math.Max(depth[other], depth[place] + 1);
            }
        }

        for (var rank = order.Count - 1; rank >= 0; rank--)
        {
            foreach (var other in earlier[order[rank]])
            {
                last[other] = Math.Min(last[other], Math.Max(last[order[rank]], first[other]));
            }
        }

        Bound(order);
    }

    /// <summary>The first and the last day that links lead to from each, so that no chain is followed that leads away from the days asked for.</summary>
    private void Bound(List<int> order)
    {
        first.CopyTo(soonest, 0);
        last.CopyTo(furthest, 0);
        foreach (var place in order)
        {
            foreach (var other in later[place])
            {
                furthest[other] = Math.Max(furthest[other], furthest[place]);
            }
        }

        foreach (var place in order.AsEnumerable().Reverse())
        {
            foreach (var other in later[place])
            {
                soonest[place] = Math.Min(soonest[place], soonest[other]);
            }
        }
    }

    private static HashSet<int> Reached(int start, List<int>[] steps, Func<int, bool> leadsThere)
    {
        var reached = new HashSet<int>();
        var open = new Stack<int>(steps[start].Where(leadsThere));
        while (open.TryPop(out var place))
        {
            if (reached.Add(place))
            {
                foreach (var next in steps[place].Where(leadsThere))
                {
                    open.Push(next);
                }
            }
        }

        return reached;
    }
}
