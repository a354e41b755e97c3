using System.Collections.Concurrent;

namespace Negotiation.Model;

/// <summary>What has become of a topic: a function of the day, over all worlds that the record allows, for one state of knowledge.</summary>
internal sealed class FacetHistory
{
    private readonly Standpoint standpoint;
    private readonly Closure closure;
    private readonly Worlds worlds;
    private readonly (int[] World, Snapshot[] Snapshots)[] courses;
    private readonly ConcurrentDictionary<int, FacetReading> readings = new();
    private readonly Reference[] entries;
    private readonly Dictionary<Reference, int> later;
    private readonly Dictionary<Reference, int> firsts;

    private FacetHistory(Standpoint standpoint, Topic topic, Closure closure, Worlds worlds, (int[] World, Snapshot[] Snapshots)[] courses)
    {
        (this.standpoint, this.closure, this.worlds, this.courses) = (standpoint, closure, worlds, courses);
        (Topic, Steps) = (topic, [.. closure.Steps.Where(step => step.On.Exists(on => on == topic || topic.Above.Contains(on)))]);
        AllSteps = closure.Steps;
        entries = [.. closure.Entries.Distinct()];
        later = closure.Steps.GroupBy(step => step.By).Where(group => group.All(step => step.Kind is not (StepKind.Start or StepKind.Happen))).ToDictionary(group => group.Key, group => group.Min(step => step.First));
        foreach (var turn in closure.Turns)
        {
            later.TryAdd(turn.By, DayNumber.First(turn.When.Earliest));
        }

        firsts = closure.Steps.GroupBy(step => step.By).ToDictionary(group => group.Key, group => group.Min(step => step.First));
        InOrder = [.. worlds.InOrder(courses[0].World, Steps)];
    }

    /// <summary>The histories of topics that depend on each other and on the same others.</summary>
    public static IEnumerable<FacetHistory> Of(Standpoint standpoint, Closure closure, IReadOnlyList<Topic> topics)
    {
        var run = Run(standpoint, closure, topics, closure.Steps, null, out var all);
        return topics.Select(topic => new FacetHistory(standpoint, topic, closure, all, Array.ConvertAll(run, each => (each.World, each.Course[topic]))));
    }

    private static (int[] World, Dictionary<Topic, Snapshot[]> Course)[] Run(Standpoint standpoint, Closure closure, IReadOnlyList<Topic> topics, List<Step> taken, int? asked, out Worlds worlds)
    {
        var all = worlds = new Worlds(taken, closure.Topics.Length, closure.Contested, closure.CountedDays, closure.LastDaysOf, asked);
        var known = new Dictionary<string, Dictionary<Topic, Snapshot[]>>(StringComparer.Ordinal);
        return Array.ConvertAll(all.Possible(taken), world =>
        {
            // Worlds that differ in nothing that comes to pass, such as the day of what is left out, have one course.
            var steps = all.InOrder(world, taken);
            var key = all.KeyOf(world, steps);
            return (World: world, Course: known.TryGetValue(key, out var found) ? found : known[key] = Course.Of(standpoint, closure, topics, all, world, steps));
        });
    }

    /// <summary>The topic.</summary>
    public Topic Topic { get; }

    /// <summary>The steps on it and on what holds it.</summary>
    public Step[] Steps { get; }

    /// <summary>All steps on which it can depend.</summary>
    public IReadOnlyList<Step> AllSteps { get; }

    /// <summary>The same in the order of the world in which nothing is doubted.</summary>
    public (Step Step, Point Point)[] InOrder { get; }

    /// <summary>The days on which time alone ended it, let it lapse or renewed it, where nothing is doubted.</summary>
    public IEnumerable<(int Day, LifeStepKind Kind)> TurnsByTime => courses[0].Snapshots.Zip(courses[0].Snapshots.Skip(1))
        .Where(pair => pair.Second.Day < DayNumber.Everything)
        .SelectMany(pair => (IEnumerable<(int, LifeStepKind)>)[
            .. pair.Second.Renewals > pair.First.Renewals ? [(pair.Second.Day, LifeStepKind.Renew)] : Array.Empty<(int, LifeStepKind)>(),
            .. pair.Second.IsOverByTime && !pair.First.IsOverByTime ? [(pair.Second.Day, LifeStepKind.Expire)] : Array.Empty<(int, LifeStepKind)>(),
        ]);

    /// <summary>The entries on which what is so on a day can rest: what was not yet said or done by then left out, but for what starts it.</summary>
    public IEnumerable<Reference> EntriesBy(int day) => entries.Where(entry => !later.TryGetValue(entry, out var first) || first <= day);

    /// <summary>The days on which anything can change.</summary>
    public IEnumerable<int> Turns => courses.SelectMany(course => course.Snapshots).Select(snapshot => snapshot.Day).Distinct().Order();

    /// <summary>What is so on a day, inclusive.</summary>
    public FacetReading At(int day) => readings.GetOrAdd(day, Read);

    /// <summary>The headline on a day of the past; where there are too many worlds, that of the one in which nothing is doubted, for to read them all for each day takes long.</summary>
    public LifeStage StageOn(int day) => worlds.AreTooMany ? FacetReading.HeadlineIn(courses[0].Snapshots, PlaceOf(courses[0].Snapshots, day)).Stage : At(day).Stage;

    /// <summary>Whether it was certainly ended or lapsed on a day of the past.</summary>
    public bool IsOverOn(int day) => !worlds.AreTooMany && (At(day)[Fact.Ended].Truth == Truth.Yes || At(day)[Fact.Lapsed].Truth == Truth.Yes);

    /// <summary>What the record leaves open on which the headline on a day depends, by the first day that each can concern, and by name.</summary>
    /// <remarks>A doubt counts where two worlds that differ in nothing else have different headlines; of a day, different stages.</remarks>
    public IEnumerable<Doubt> DoubtsBy(int day)
    {
        var open = courses.Where(course => worlds.IsOpenBy(course.World, day))
            .Select(course => (World: string.Concat(course.World.Select(option => (char)option)), Headline: FacetReading.HeadlineIn(course.Snapshots, PlaceOf(course.Snapshots, day)))).ToArray();
        return worlds.AreTooMany || Array.TrueForAll(open, course => course.Headline == open[0].Headline) ? [] : worlds.Doubts.Where(each => Decides(each.Place, each.Doubt.Kind)).Select(each => each.Doubt)
            .OrderBy(doubt => firsts.GetValueOrDefault(doubt.On, DayNumber.Always)).ThenBy(doubt => doubt.On.Text, StringComparer.Ordinal)
            .ThenBy(doubt => doubt.Kind).ThenBy(doubt => doubt.Other?.Text, StringComparer.Ordinal).ThenBy(doubt => doubt.Fact, StringComparer.Ordinal);

        bool Decides(int place, DoubtKind kind) => open
            .GroupBy(course => course.World.Remove(place, 1), StringComparer.Ordinal)
            .Any(group => group.Select(course => kind == DoubtKind.Day ? (course.Headline.Stage, 0) : course.Headline).Distinct().Skip(1).Any());
    }

    /// <summary>The end of the term or the time that is due, in each world that has one value of a contested fact.</summary>
    public IEnumerable<Timing> EndsBy(int day, string fact, int value) => courses
        .Where(course => worlds.IsOpenBy(course.World, day) && worlds.ValueOf(course.World, Topic.On, fact) == value)
        .Select(course => course.Snapshots[PlaceOf(course.Snapshots, day)].End).Distinct();

    /// <summary>How often its term was renewed automatically by a day, and the day of the last time, where nothing is doubted.</summary>
    public (int Count, int Day) RenewalsBy(int day)
    {
        var snapshots = courses[0].Snapshots;
        var place = PlaceOf(snapshots, day);
        var count = snapshots[place].Renewals;
        while (place > 0 && snapshots[place - 1].Renewals == count)
        {
            place--;
        }

        return (count, snapshots[place].Day);
    }

    private static int PlaceOf(Snapshot[] snapshots, int day)
    {
        var (low, high) = (0, snapshots.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = snapshots[middle].Day <= day ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    private FacetReading Read(int day)
    {
        // Where there are too many worlds, what comes only later is left out: it changes nothing of the day.
        var taken = worlds.AreTooMany ? closure.Steps.FindAll(step => !later.TryGetValue(step.By, out var first) || first <= day) : closure.Steps;
        var asked = worlds.HasGaps && day < DayNumber.Everything ? day : default(int?);
        return taken.Count == closure.Steps.Count && asked is null ? Read(courses, worlds, day)
            : Read(Run(standpoint, closure, [Topic], taken, asked, out var other).Select(each => (each.World, each.Course[Topic])), other, day);
    }

    private FacetReading Read(IEnumerable<(int[] World, Snapshot[] Snapshots)> courses, Worlds worlds, int day) => FacetReading.Of(
        [.. courses.Where(course => worlds.IsOpenBy(course.World, day))
            .Select(course => new WorldReading(course.Snapshots, PlaceOf(course.Snapshots, day), worlds.IsPending(course.World, day, Steps), since => Math.Min(worlds.LatestOf(course.World, since), Math.Max(since, day))))],
        worlds.AreTooMany, day);
}
