using System.Text;

namespace Negotiation.Model;

/// <summary>The worlds that the doubts about some steps allow: each doubtful entry in or out, one day and one order of those that matter, one value of each contested fact.</summary>
/// <remarks>
/// Where there are too many, only the two extremes and each doubt alone are looked at, and what the doubts can reach is at most maybe. Up to 4,096 are
/// looked at one by one, but never more than 512 where a course is long: it takes the longer the more steps and topics it has.
/// </remarks>
internal sealed class Worlds
{
    private readonly int most;
    private readonly int[] asked;

    private const int MostDays = 64;

    /// <summary>How many worlds times steps may come of trying each day.</summary>
    private const int MostTried = 4096;

    private readonly List<(int Options, int From)> variables = [];
    private readonly Dictionary<(Reference By, string Party), int> presence = [];
    private readonly Dictionary<Reference, (int Variable, int[] Days)> days = [];
    private readonly Dictionary<(Reference, Reference), int> orders = [];
    private readonly Dictionary<Step, int> places = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Reference, (int First, int Last)> ranges = [];
    private readonly HashSet<int> fixedDays;

    /// <summary>Whether an event agrees something for parties that it does not name.</summary>
    private readonly bool isAgreedByEvent;

    /// <summary>The parties that say yes somewhere, so that their later no can come before the yes that would complete an agreement.</summary>
    private readonly HashSet<Id<Party>> hesitant;
    private readonly Dictionary<(Reference, string), int> values = [];
    private readonly List<int[]>? all;

    /// <summary>The worlds of some steps.</summary>
    /// <param name="steps">The steps.</param>
    /// <param name="topics">On how many topics they are.</param>
    /// <param name="counted">The shortest length that is counted from an agreement, so that days in between matter; <c>null</c> where none is.</param>
    /// <param name="lastDays">The last days of what a step is on by its own terms: after them the step comes too late.</param>
    /// <param name="facts">How many values each contested fact has, by its owner and name.</param>
    /// <param name="asked">A day on which what is not dated may have been, beside those that matter by themselves; <c>null</c> where none is asked for.</param>
    public Worlds(IReadOnlyList<Step> steps, int topics, IEnumerable<(Reference Owner, string Fact, int Count)> facts, int? counted, Func<Step, IEnumerable<int>> lastDays, int? asked = null)
    {
        this.asked = asked is { } day ? [day] : [];
        most = Math.Clamp(32_768 / Math.Max(1, steps.Count * topics), 512, 4096);
        foreach (var (owner, fact, count) in facts)
        {
            values.TryAdd((owner, fact), Add(count, DayNumber.Always));
        }

        foreach (var step in steps)
        {
            places[step] = places.Count;
        }

        // Where nothing says which of two came first, the undoubted world takes them by what they do and by name, never by their place in the file.
        var entries = steps.GroupBy(step => step.By).OrderBy(group => group.Min(Rank)).ThenBy(group => group.Key.Text, StringComparer.Ordinal).Select(group => group.ToArray()).ToArray();
        Array.ForEach(entries, entry => Array.ForEach(entry, AddPresence));
        Narrow(entries);
        hesitant = [.. steps.Where(step => IsWord(step.Kind) && IsAnyYes(step)).SelectMany(step => step.Parties).GroupBy(party => party).Select(group => group.Key)];
        isAgreedByEvent = steps.Any(step => step.Kind == StepKind.Agree);
        var rivals = Rivals(entries);
        fixedDays = [.. entries.Where(entry => entry[0].Happened != Truth.No).Select(entry => ranges[entry[0].By]).Where(range => range.First == range.Last).Select(range => range.First), .. steps.SelectMany(lastDays).Select(day => day + 1)];
        var given = variables.Count;
        int[] each = [.. EachDay(entries, lastDays, counted ?? 0)];
        AddChoices(entries, rivals, lastDays, counted, each);
        all = Enumerate(steps);
        if (all is null && each.Length > 0)
        {
            // With all their orders these are too many: only the days that matter, then.
            variables.RemoveRange(given, variables.Count - given);
            days.Clear();
            orders.Clear();
            AddChoices(entries, rivals, lastDays, counted, []);
            all = Enumerate(steps);
        }
    }

    /// <summary>The days and the orders of the entries that these leave open.</summary>
    private void AddChoices(Step[][] entries, Dictionary<Reference, List<Step>> rivals, Func<Step, IEnumerable<int>> lastDays, int? counted, int[] each)
    {
        foreach (var entry in entries)
        {
            var besideRivals = rivals.GetValueOrDefault(entry[0].By, []).Where(rival => rival.First == rival.Last && rival.Happened != Truth.No).Select(rival => rival.First);
            var besideLinked = entries.Where(other => other[0].IsDoubtful && other[0].By != entry[0].By && Order(entry[0], other[0]) is not null).SelectMany(other => new[] { other[0].First, other[0].Last });
            AddDays(entry[0], [.. besideRivals, .. besideLinked, .. entry.SelectMany(lastDays), .. each, .. asked], counted);
        }

        AddOrders(entries);
    }

    /// <summary>Whether there are more worlds than are looked at.</summary>
    public bool AreTooMany => all is null;

    /// <summary>Whether something is counted from a step that may have been on more days than are tried, so that what is so on a day depends on whether that day is tried.</summary>
    public bool HasGaps { get; private set; }

    /// <summary>The first days on which each doubt counts.</summary>
    public IEnumerable<int> Turns => variables.Select(variable => variable.From).Where(day => day > DayNumber.Always);

    /// <summary>What is in doubt: each choice that sets worlds apart, with its place among the choices of a world.</summary>
    public IEnumerable<(int Place, Doubt Doubt)> Doubts =>
    [
        .. presence.Select(pair => (pair.Value, new Doubt(DoubtKind.Presence, pair.Key.By))),
        .. days.Select(pair => (pair.Value.Variable, new Doubt(DoubtKind.Day, pair.Key))),
        .. orders.Select(pair => (pair.Value, string.CompareOrdinal(pair.Key.Item1.Text, pair.Key.Item2.Text) < 0
            ? new Doubt(DoubtKind.Order, pair.Key.Item1) { Other = pair.Key.Item2 }
            : new Doubt(DoubtKind.Order, pair.Key.Item2) { Other = pair.Key.Item1 })),
        .. values.Select(pair => (pair.Value, new Doubt(DoubtKind.Value, pair.Key.Item1) { Fact = pair.Key.Item2 })),
    ];

    /// <summary>The choices of each world; 0 is what is so as far as nobody doubts it.</summary>
    public IEnumerable<int[]> All() => all ?? Extremes();

    private IEnumerable<int[]> Extremes()
    {
        yield return new int[variables.Count];
        yield return [.. variables.Select(variable => variable.Options - 1)];
        for (var place = 0; place < variables.Count; place++)
        {
            for (var option = 1; option < variables[place].Options; option++)
            {
                var alone = new int[variables.Count];
                alone[place] = option;
                yield return alone;
            }
        }
    }

    /// <summary>All worlds, each order chosen only where it matters: of two steps that are taken on one day; <c>null</c> where there are too many.</summary>
    private List<int[]>? Enumerate(IReadOnlyList<Step> steps)
    {
        var free = variables.Count - orders.Count;
        if (variables.Take(free).Aggregate(1.0, (size, variable) => size * variable.Options) > most)
        {
            return null;
        }

        var first = steps.DistinctBy(step => step.By).ToDictionary(step => step.By);
        var presences = steps.ToLookup(step => step.By, step => presence.TryGetValue((step.By, Speaker(step)), out var variable) ? variable : -1);
        var found = new List<int[]>();
        var choice = new int[variables.Count];
        do
        {
            var pairs = orders.Where(pair => IsTaken(pair.Key.Item1) && IsTaken(pair.Key.Item2) && DayOf(choice, first[pair.Key.Item1]) == DayOf(choice, first[pair.Key.Item2])).ToArray();
            int[] open = [.. pairs.Select(pair => pair.Value)];
            var earlier = found.Count;
            do
            {
                if (pairs.Length > 1 && LeadsInCircle([.. pairs.SelectMany(pair => new[] { pair.Key.Item1, pair.Key.Item2 })]))
                {
                    continue;
                }

                found.Add([.. choice]);
                if (found.Count > most)
                {
                    return null;
                }
            }
            while (Next(choice, open));

            if (found.Count == earlier)
            {
                // What is known leads in a circle by itself: no order is better than another.
                found.Add([.. choice]);
            }
        }
        while (Next(choice, [.. Enumerable.Range(0, free)]));

        return found;

        bool LeadsInCircle(HashSet<Reference> left)
        {
            while (left.RemoveWhere(one => !left.Any(other => other != one && IsBefore(other, one))) > 0)
            {
            }

            return left.Count > 0;
        }

        bool IsBefore(Reference one, Reference other) => DayOf(choice, first[one]) is var day && DayOf(choice, first[other]) is var next && day != next ? day < next
            : Order(first[one], first[other]) is { } known ? known
            : orders.TryGetValue((one, other), out var variable) ? choice[variable] == 0
            : orders.TryGetValue((other, one), out variable) && choice[variable] == 1;

        bool IsTaken(Reference by) => presences[by].Any(variable => variable < 0 || choice[variable] == 0);
    }

    /// <summary>Goes to the next choice of some variables; <c>false</c>, with all back at 0, after the last.</summary>
    private bool Next(int[] choice, int[] places)
    {
        foreach (var place in places)
        {
            if (++choice[place] < variables[place].Options)
            {
                return true;
            }

            choice[place] = 0;
        }

        return false;
    }

    /// <summary>The worlds in which no step comes before one that is known to come before it, and all where there is none; first the one in which least is left out.</summary>
    public int[][] Possible(IReadOnlyList<Step> steps)
    {
        int[][] worlds = [.. All()];
        var movable = steps.Where(step => days.ContainsKey(step.By)).DistinctBy(step => step.By).ToArray();
        var linked = movable.SelectMany(one => steps.Where(other => other.By != one.By && (one.At is null || other.At is null) && Order(one, other) is not null).Select(other => (one, other))).ToArray();
        if (linked.Length == 0)
        {
            return worlds;
        }

        // Before a denial only the worlds in which nothing is denied are looked at: some must be left of each.
        int[] late = [.. Enumerable.Range(0, variables.Count).Where(place => variables[place].From > DayNumber.Always)];
        return [.. worlds.GroupBy(world => string.Concat(late.Select(place => (char)world[place])), StringComparer.Ordinal)
            .SelectMany(group => group.Where(IsInOrder).ToArray() is { Length: > 0 } possible ? possible : group.ToArray())
            .OrderBy(world => presence.Values.Count(place => world[place] != 0))];

        bool IsInOrder(int[] world) => Array.TrueForAll(linked, pair => !Has(world, pair.one) || !Has(world, pair.other) || (Order(pair.one, pair.other) == true
            ? DayOf(world, pair.one) <= DayOf(world, pair.other)
            : DayOf(world, pair.other) <= DayOf(world, pair.one)));
    }

    /// <summary>What sets a world apart from others: the steps in their order with their days, and the values of contested facts.</summary>
    public string KeyOf(int[] world, List<(Step Step, Point Point)> steps)
    {
        var text = new StringBuilder();
        foreach (var (step, point) in steps)
        {
            text.Append(places[step]).Append(':').Append(point.Day).Append(' ');
        }

        foreach (var variable in values.Values)
        {
            text.Append(world[variable]).Append(',');
        }

        return text.ToString();
    }

    /// <summary>Whether a world differs, by a day, only in what is in doubt by then.</summary>
    public bool IsOpenBy(int[] world, int day)
    {
        for (var place = 0; place < world.Length; place++)
        {
            if (world[place] != 0 && variables[place].From > day)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The last day to which what begins on a day in a world can move with the step that it begins with: one of the days that were left out, because nothing sets them apart.</summary>
    public int LatestOf(int[] world, int day)
    {
        var latest = day;
        foreach (var (variable, options) in days.Values)
        {
            if (day > DayNumber.Always && world[variable] > 0 && options[world[variable]] == day && !fixedDays.Contains(day))
            {
                latest = Math.Max(latest, options[world[variable] - 1] - 1);
            }
        }

        return latest;
    }

    /// <summary>Whether some step that may have been taken by a day is taken later in a world.</summary>
    public bool IsPending(int[] world, int day, Step[] steps) => Array.Exists(steps, step => step.Happened is Truth.Yes or Truth.Maybe && ranges.TryGetValue(step.By, out var range) && range.First <= day && DayOf(world, step) > day && Has(world, step));

    /// <summary>Whether a step was taken in a world.</summary>
    public bool Has(int[] world, Step step) => !presence.TryGetValue((step.By, Speaker(step)), out var variable) || world[variable] == 0;

    /// <summary>The day of a step in a world.</summary>
    public int DayOf(int[] world, Step step) => days.TryGetValue(step.By, out var found) ? found.Days[world[found.Variable]] : ranges[step.By].Last;

    /// <summary>The value that a contested fact has in a world.</summary>
    public int ValueOf(int[] world, Reference owner, string fact) => values.TryGetValue((owner, fact), out var variable) ? world[variable] : 0;

    /// <summary>The steps of a world in order.</summary>
    public List<(Step Step, Point Point)> InOrder(int[] world, IReadOnlyList<Step> steps)
    {
        var placed = steps.Where(step => Has(world, step)).Select(step => (Step: step, Point: new Point(DayOf(world, step), step.At, step.Zone))).ToList();
        placed.Sort(static (x, y) => x.Point.Day != y.Point.Day ? x.Point.Day.CompareTo(y.Point.Day) : Rank(x.Step).CompareTo(Rank(y.Step)) is not 0 and var rank ? rank
            : string.CompareOrdinal(x.Step.By.Text, y.Step.By.Text) is not 0 and var name ? name : string.CompareOrdinal(Speaker(x.Step), Speaker(y.Step)));

        // Each as early as it can be: what must come before the first goes before it; where what is known leads in a circle, it is entered anywhere.
        var sorted = new List<(Step Step, Point Point)>(placed.Count);
        while (placed.Count > 0)
        {
            var (next, seen) = (placed[0], new HashSet<Step>(ReferenceEqualityComparer.Instance));
            while (seen.Add(next.Step) && placed.Find(other => other.Step != next.Step && Comes(world, other, next)) is { Step: not null } earlier)
            {
                next = earlier;
            }

            sorted.Add(next);
            placed.Remove(next);
        }

        return sorted;
    }

    /// <summary>Whether one certainly comes before another, or does so in a world.</summary>
    public bool Comes(int[] world, (Step Step, Point Point) one, (Step Step, Point Point) other) =>
        one.Point.Day != other.Point.Day && (one.Step.At is null || other.Step.At is null) && !one.Step.IsLinked && !other.Step.IsLinked ? one.Point.Day < other.Point.Day
        : one.Step.By != other.Step.By && Order(one.Step, other.Step) is var known && (known is { } isBefore
            ? isBefore && (one.Point.Day <= other.Point.Day || (one.Point.At is not null && other.Point.At is not null))
            : one.Point.Day < other.Point.Day || one.Point.Day == other.Point.Day && (orders.TryGetValue((one.Step.By, other.Step.By), out var variable) ? world[variable] == 0
                : orders.TryGetValue((other.Step.By, one.Step.By), out variable) && world[variable] == 1));

    /// <summary>Whether the clock or a link orders two steps: the first before the second, after it, or neither.</summary>
    private static bool? Order(Step one, Step other) =>
        one.At is { } moment && other.At is { } later && moment != later ? moment < later
        : one.Before.Contains(other.By) || other.After.Contains(one.By) ? true
        : other.Before.Contains(one.By) || one.After.Contains(other.By) ? false
        : null;

    private static string Speaker(Step step) => step.Said is null || step.Parties.Count == 0 ? "" : step.Parties[0].Text;

    private static int Rank(Step step) => step.Kind switch
    {
        StepKind.Happen => 0,
        StepKind.Put or StepKind.Explore or StepKind.Discuss or StepKind.Deliver => 1,
        StepKind.Yes or StepKind.Commit or StepKind.No or StepKind.Counter or StepKind.Defer or StepKind.Agree => 2,
        StepKind.Start or StepKind.Resume or StepKind.Extend => 3,
        StepKind.CarryOut or StepKind.Breach or StepKind.Accuse => 4,
        _ => 5,
    };

    private static bool IsWord(StepKind kind) => kind is StepKind.Put or StepKind.Yes or StepKind.Commit or StepKind.Extend or StepKind.No or StepKind.Counter or StepKind.Defer;

    /// <summary>Whether it is a yes as it stands: one on conditions can take the place of one without.</summary>
    private static bool IsYes(Step step) => IsAnyYes(step) && step.Said is null or { Conditions.Count: 0 };

    private static bool IsAnyYes(Step step) => step.Kind is StepKind.Put or StepKind.Yes or StepKind.Commit or StepKind.Extend or StepKind.Agree;

    /// <summary>Whether one of two is a yes and the other is not, or only on conditions, and the latter can undo the former: of one party, or of one that says yes elsewhere.</summary>
    private bool IsYesAndNo(Step one, Step other) => (IsYes(one) != IsYes(other) || IsAnyYes(one) != IsAnyYes(other))
        && (isAgreedByEvent || one.Parties.Any(other.Parties.Contains) || (!IsAnyYes(one) ? one : !IsAnyYes(other) ? other : IsYes(one) ? other : one).Parties.Any(hesitant.Contains));

    private static bool IsTurn(StepKind kind) => kind is StepKind.Withdraw or StepKind.TakeBack or StepKind.End or StepKind.Unknown;

    private static bool AreRelated(Topic one, Topic other) =>
        one == other || one.Above.Contains(other) || other.Above.Contains(one) || one.Successors.Contains(other) || other.Successors.Contains(one)
        || one.Within.Overlaps(other.Within)
        || one.Above.Any(holder => holder.Successors.Exists(next => other == next || other.Above.Contains(next)))
        || other.Above.Any(holder => holder.Successors.Exists(next => one == next || one.Above.Contains(next)));

    /// <summary>Whether a step is that of one who is not among those whose yes is stated to be needed: before the agreement it is nobody's consent, and after it an accession.</summary>
    private static bool IsOutside(Step step) => step.On.Exists(topic => NamedOn(topic).ToHashSet() is { Count: > 0 } named && !step.Parties.Any(named.Contains));

    /// <summary>Whether a step is on what a single party is to do: the first other that says yes to it becomes the counterparty.</summary>
    private static bool IsOfOne(Step step) => step.On.Exists(topic => NamedOn(topic).Distinct().Count() == 1);

    private static IEnumerable<Id<Party>> NamedOn(Topic topic) => topic.Entry switch
    {
        Document { Consent: null, Authors: null } => topic.Parts.SelectMany(NamedOn),
        Document text => (text.Consent?.Values ?? []).SelectMany(consent => consent.Of ?? []).Concat(text.Authors?.Elements ?? []),
        Proposal proposal => (proposal.Consent?.Values ?? []).SelectMany(consent => consent.Of ?? []).Concat(proposal.Actors?.Elements ?? []),
        _ => topic.Parts.SelectMany(NamedOn),
    };

    private static bool AreSuccessive(Step one, Step other) => one.On.Exists(x => other.On.Exists(y => x != y && AreRelated(x, y) && !x.Above.Contains(y) && !y.Above.Contains(x)));

    /// <summary>Whether the order of two steps can matter to what they lead to.</summary>
    private bool AreRivals(Step one, Step other) =>
        one.By != other.By && !AreSaidTogether(one, other) && one.On.Exists(x => other.On.Exists(y => AreRelated(x, y))) && (
            (IsTurn(one.Kind) && one.Kind != other.Kind) || (IsTurn(other.Kind) && one.Kind != other.Kind)
            || (one.Kind == StepKind.Suspend && other.Kind is StepKind.Resume or StepKind.Start) || (one.Kind is StepKind.Resume or StepKind.Start && other.Kind == StepKind.Suspend)
            || (IsWord(one.Kind) && IsWord(other.Kind) && IsYesAndNo(one, other))
            || (one.Kind == StepKind.Start && other.Kind == StepKind.Extend) || (other.Kind == StepKind.Start && one.Kind == StepKind.Extend)
            || (one.Kind == StepKind.Extend && other.Kind == StepKind.Extend && one.Parties.Any(other.Parties.Contains) && (one.Said?.For, one.Said?.Until) != (other.Said?.For, other.Said?.Until))
            || (IsWord(one.Kind) && IsWord(other.Kind) && !IsYes(one) && !IsYes(other) && (one.Kind != other.Kind || one.Kind == StepKind.No) && one.Parties.Any(other.Parties.Contains))
            || (IsYes(one) && IsYes(other) && one.Kind != other.Kind && (one.Kind == StepKind.Put || other.Kind == StepKind.Put) && one.Parties.Any(other.Parties.Contains))
            || (one.Kind == StepKind.Put && other.Kind == StepKind.Put && one.Parties.Any(other.Parties.Contains))
            || (one.Kind is StepKind.Yes or StepKind.Commit && other.Kind is StepKind.Put or StepKind.Yes or StepKind.Commit or StepKind.Agree && (IsOutside(one) != IsOutside(other) || IsOfOne(one)) && !one.Parties.Any(other.Parties.Contains))
            || (one.Kind == StepKind.Agree && other.Kind == StepKind.No) || (other.Kind == StepKind.Agree && one.Kind == StepKind.No)
            || ((IsWord(one.Kind) || one.Kind == StepKind.Agree) && (IsWord(other.Kind) || other.Kind == StepKind.Agree) && AreSuccessive(one, other))
            || (one.Kind is StepKind.Yes or StepKind.Commit or StepKind.Extend && other.Kind is StepKind.Yes or StepKind.Commit or StepKind.Extend && one.Parties.Any(other.Parties.Contains)
                && (one.Said?.Conditions != other.Said?.Conditions || one.Said?.Form != other.Said?.Form)));

    /// <summary>Whether two yeses are said at one event, such as a signing: they are one act of all, in no order.</summary>
    private static bool AreSaidTogether(Step one, Step other) => IsAnyYes(one) && IsAnyYes(other) && OccasionsOf(one).Intersect(OccasionsOf(other)).Any();

    private static IEnumerable<Id<Event>> OccasionsOf(Step step) => step.Entry is Event happening ? [happening.Id] : step.Said?.By.Select(voice => voice.In).OfType<Id<Event>>() ?? [];

    private Dictionary<Reference, List<Step>> Rivals(Step[][] entries)
    {
        var found = new Dictionary<Reference, List<Step>>();
        for (var one = 0; one < entries.Length; one++)
        {
            for (var other = one + 1; other < entries.Length; other++)
            {
                if (Array.Exists(entries[one], x => Array.Exists(entries[other], y => AreRivals(x, y))))
                {
                    (found.TryGetValue(entries[one][0].By, out var list) ? list : found[entries[one][0].By] = []).Add(entries[other][0]);
                    (found.TryGetValue(entries[other][0].By, out list) ? list : found[entries[other][0].By] = []).Add(entries[one][0]);
                }
            }
        }

        return found;
    }

    private int Add(int options, int from)
    {
        variables.Add((options, from));
        return variables.Count - 1;
    }

    private void AddPresence(Step step)
    {
        if (step.IsDoubtful && !presence.ContainsKey((step.By, Speaker(step))))
        {
            presence[(step.By, Speaker(step))] = Add(2, step.Doubt is not null ? DayNumber.Always : step.Denied!.Value.From);
        }
    }

    /// <summary>The days of each entry, narrowed by what is known to come before and after it.</summary>
    private void Narrow(Step[][] entries)
    {
        foreach (var entry in entries)
        {
            ranges[entry[0].By] = (entry[0].First, entry[0].Last);
        }

        var linked = entries.Where(entry => entry[0].First != entry[0].Last)
            .SelectMany(entry => entries.Where(other => other[0].By != entry[0].By && !Array.Exists(other, step => step.IsDoubtful) && Order(entry[0], other[0]) is not null).Select(other => (One: entry[0], Other: other[0])))
            .ToArray();
        for (var round = 0; round < entries.Length; round++)
        {
            var hasChanged = false;
            foreach (var (one, other) in linked)
            {
                var (own, bound) = (ranges[one.By], ranges[other.By]);
                var next = Order(one, other) == true ? (own.First, Last: Math.Min(own.Last, bound.Last)) : (First: Math.Max(own.First, bound.First), own.Last);
                if (next.First <= next.Last && next != own)
                {
                    (ranges[one.By], hasChanged) = (next, true);
                }
            }

            if (!hasChanged)
            {
                return;
            }
        }
    }

    /// <summary>Each day from the first to the last that is stated, where what is not dated to the day can be tried on all of them; otherwise none.</summary>
    private IEnumerable<int> EachDay(Step[][] entries, Func<Step, IEnumerable<int>> lastDays, int counted)
    {
        var vague = entries.Select(entry => ranges[entry[0].By]).Where(range => range.First != range.Last).ToArray();
        int[] stated = vague.Length == 0 ? [] : [.. entries.Select(entry => ranges[entry[0].By]).SelectMany(range => new[] { range.First, range.Last }).Concat(entries.SelectMany(entry => entry).SelectMany(lastDays)).Where(day => day > DayNumber.Always && day < DayNumber.Everything)];
        if (stated.Length == 0 || (long)stated.Max() - stated.Min() >= MostDays)
        {
            return [];
        }

        var (first, last) = (stated.Min() - counted, stated.Max() + counted);
        // A denial, which counts only from its day, does not change what is tried before it.
        var size = vague.Select(range => Math.Max(0.0, Math.Min(range.Last, last + 1) - Math.Max(range.First, first) + 1) + 2).Aggregate(1.0, (all, each) => all * each);
        var early = variables.Where(variable => variable.From == DayNumber.Always).Aggregate(size, (all, variable) => all * variable.Options);
        var whole = variables.Aggregate(size, (all, variable) => all * variable.Options);
        return early * entries.Length <= MostTried && whole <= most ? Enumerable.Range(first, last - first + 1) : [];
    }

    /// <summary>The days that a step can have, as far as they differ, from the last to the first: these two, and each that matters with the day after it.</summary>
    private void AddDays(Step step, IEnumerable<int> others, int? counted)
    {
        var (first, last) = ranges[step.By];
        if (first == last || step.Happened is Truth.No or Truth.Unknown)
        {
            return;
        }

        var options = new SortedSet<int> { first, last };
        foreach (var day in others.SelectMany(day => new[] { day, day + 1 }))
        {
            if (day > first && day < last)
            {
                options.Add(day);
            }
        }

        for (var day = (long)first + (counted ?? 0); counted is { } length && first > DayNumber.Always && last < DayNumber.Everything && day < last && options.Count < MostDays; day += length)
        {
            options.Add((int)day);
        }

        HasGaps |= counted is not null && (first == DayNumber.Always || last == DayNumber.Everything || options.Count >= MostDays);
        days[step.By] = (Add(options.Count, DayNumber.Always), [.. options.Reverse()]);
    }

    private void AddOrders(Step[][] entries)
    {
        for (var one = 0; one < entries.Length; one++)
        {
            for (var other = one + 1; other < entries.Length; other++)
            {
                var (first, second) = (entries[one][0], entries[other][0]);
                if (Order(first, second) is null && first.First <= second.Last && second.First <= first.Last
                    && Array.Exists(entries[one], x => Array.Exists(entries[other], y => AreRivals(x, y))))
                {
                    orders[(first.By, second.By)] = Add(2, DayNumber.Always);
                }
            }
        }
    }
}
