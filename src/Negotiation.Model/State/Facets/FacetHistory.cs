using System.Collections.Concurrent;

namespace Negotiation.Model;

/// <summary>What has become of a topic: a function of the day, over all worlds that the record allows, for one state of knowledge.</summary>
internal sealed class FacetHistory
{
    private readonly Worlds worlds;
    private readonly (int[] World, Snapshot[] Snapshots)[] courses;
    private readonly ConcurrentDictionary<int, FacetReading> readings = new();
    private readonly Reference[] entries;
    private readonly Dictionary<Reference, int> later;

    private FacetHistory(Topic topic, Closure closure, Worlds worlds, (int[] World, Snapshot[] Snapshots)[] courses)
    {
        (this.worlds, this.courses) = (worlds, courses);
        (Topic, Steps) = (topic, [.. closure.Steps.Where(step => step.On.Exists(on => on == topic || topic.Above.Contains(on)))]);
        entries = [.. closure.Entries.Distinct()];
        later = closure.Steps.GroupBy(step => step.By).Where(group => group.All(step => step.Kind is not (StepKind.Start or StepKind.Happen))).ToDictionary(group => group.Key, group => group.Min(step => step.First));
        InOrder = [.. worlds.InOrder(courses[0].World, Steps)];
    }

    /// <summary>The histories of topics that depend on each other and on the same others.</summary>
    public static IEnumerable<FacetHistory> Of(Standpoint standpoint, Closure closure, IReadOnlyList<Topic> topics)
    {
        var all = new Worlds(closure.Steps, closure.Contested, closure.CountedDays);
        var known = new Dictionary<string, Dictionary<Topic, Snapshot[]>>(StringComparer.Ordinal);
        var run = Array.ConvertAll(all.Possible(closure.Steps), world =>
        {
            // Worlds that differ in nothing that comes to pass, such as the day of what is left out, have one course.
            var steps = all.InOrder(world, closure.Steps);
            var key = all.KeyOf(world, steps);
            return (World: world, Course: known.TryGetValue(key, out var found) ? found : known[key] = Course.Of(standpoint, closure, topics, all, world, steps));
        });
        return topics.Select(topic => new FacetHistory(topic, closure, all, Array.ConvertAll(run, each => (each.World, each.Course[topic]))));
    }

    /// <summary>The topic.</summary>
    public Topic Topic { get; }

    /// <summary>The steps on it and on what holds it.</summary>
    public Step[] Steps { get; }

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
        var open = courses.Where(course => worlds.IsOpenBy(course.World, day)).Select(course => (course.Snapshots, Place: PlaceOf(course.Snapshots, day), IsPending: worlds.IsPending(course.World, day))).ToArray();
        return FacetReading.Of(open, worlds.AreTooMany, day);
    }
}
