using System.Runtime.CompilerServices;

namespace Negotiation.Model;

/// <summary>What becomes of some topics in one world, worked out forwards, day by day.</summary>
/// <remarks>
/// A step counts from its place in the order of the world. After each step, and at the start of each day on which time alone can
/// change something, all that follows is worked out until nothing changes; a circle of conditions therefore is never met by itself.
/// What was agreed is remembered: it is not judged again by what comes later.
/// </remarks>
internal sealed partial class Course
{
    private const int Rounds = 64;
    private const int MostDays = 4000;
    private const int MostRenewals = 6;

    private readonly Standpoint standpoint;
    private readonly Closure closure;
    private readonly Worlds worlds;
    private readonly int[] world;
    private readonly List<(Step Step, Point Point)> steps;
    private readonly Dictionary<Reference, Point> points = [];
    private readonly Dictionary<Reference, TopicState> states = [];
    private readonly SortedSet<int> days = [];
    private readonly int lastDay;
    private int turn;
    private bool hasChanged;

    /// <summary>Counts what changed, so that what follows is not worked out twice.</summary>
    private int version;

    private readonly Dictionary<(string, TopicState), (int Version, Truth Truth, int? OpenAt)> known = [];
    private int depth;
    private int circle = int.MaxValue;

    /// <summary>The point that the course has come to.</summary>
    private Point Now
    {
        get;
        set
        {
            field = value;
            version++;
        }
    } = Point.Ever;

    private Course(Standpoint standpoint, Closure closure, Worlds worlds, int[] world, List<(Step Step, Point Point)> steps)
    {
        (this.standpoint, this.closure, this.worlds, this.world, this.steps) = (standpoint, closure, worlds, world, steps);
        lastDay = steps.Select(placed => placed.Point.Day).Where(day => day < DayNumber.Everything).DefaultIfEmpty(DayNumber.Always).Max();
        foreach (var (step, point) in steps)
        {
            days.Add(point.Day);
            if (step.Happened is Truth.Yes or Truth.Maybe)
            {
                points.TryAdd(step.By, point);
            }
        }

        foreach (var when in closure.TurningDays)
        {
            Turn(Of(when.Earliest, when.Latest));
        }

        foreach (var topic in closure.Topics)
        {
            states[topic.On] = new(topic);
        }
    }

    /// <summary>What has become of some topics in a world, on each day on which anything changes.</summary>
    public static Dictionary<Topic, Snapshot[]> Of(Standpoint standpoint, Closure closure, IReadOnlyList<Topic> asked, Worlds worlds, int[] world, List<(Step Step, Point Point)> steps) =>
        new Course(standpoint, closure, worlds, world, steps).Run(asked);

    private Dictionary<Topic, Snapshot[]> Run(IReadOnlyList<Topic> asked)
    {
        var found = asked.ToDictionary(topic => topic, _ => new List<Snapshot>());
        var place = 0;
        days.Add(DayNumber.Always);
        days.UnionWith(worlds.Turns);
        for (var count = 0; days.Count > 0 && count < MostDays; count++)
        {
            var day = days.Min;
            days.Remove(day);
            Now = new(day);
            if (place >= steps.Count || steps[place].Point.Day != day || steps[place].Point.At is null)
            {
                Settle();
            }

            while (place < steps.Count && steps[place].Point.Day == day)
            {
                version++;
                if (steps[place].Point.At is not null && IsTaken(steps[place]))
                {
                    Now = steps[place].Point;
                    Settle();
                }

                var together = steps.GetRange(place, SaidTogether(place));
                foreach (var taken in together.Where(IsTaken))
                {
                    Now = taken.Point;
                    turn++;
                    Apply(taken.Step);
                }

                place += together.Count;
                Now = together.Select(placed => placed.Point).MaxBy(point => point.At is not null);
                Settle();
            }

            if (Now.At is not null)
            {
                Now = new(day);
                Settle();
            }

            foreach (var topic in asked)
            {
                found[topic].Add(Read(states[topic.On]));
            }
        }

        foreach (var snapshots in found.Values)
        {
            LookBack(snapshots);
        }

        return found.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray());
    }

    private static bool IsTaken((Step Step, Point Point) placed) => placed.Step.Happened is Truth.Yes or Truth.Maybe;

    /// <summary>How many steps, from one on, are taken together: the yeses of one day, of which nobody knows or needs to know whose came first. They are moved to follow each other.</summary>
    private int SaidTogether(int first)
    {
        var count = 1;
        for (var place = first + 1; IsPlainYes(steps[first]) && place < steps.Count && steps[place].Point.Day == steps[first].Point.Day; place++)
        {
            var next = steps[place];
            if (IsPlainYes(next) && !steps.GetRange(first, count).Exists(before => IsApart(before, next))
                && !steps.GetRange(first + count, place - first - count).Exists(skipped => worlds.Comes(world, skipped, next)))
            {
                steps.RemoveAt(place);
                steps.Insert(first + count++, next);
            }
        }

        return count;

        bool IsApart((Step Step, Point Point) before, (Step Step, Point Point) next) => before.Step.By != next.Step.By
            && ((before.Step.At is not null && next.Step.At is not null) || worlds.Comes(world, before, next) || worlds.Comes(world, next, before));
    }

    private static bool IsPlainYes((Step Step, Point Point) placed) => placed.Step is { Said: not null, Kind: StepKind.Put or StepKind.Yes or StepKind.Commit or StepKind.Extend };

    /// <summary>What is known to have come into force on a day had no effect before it, in this world.</summary>
    private static void LookBack(List<Snapshot> snapshots)
    {
        var first = snapshots.FindIndex(snapshot => snapshot.Facts[Fact.InForce] == Truth.Yes);
        foreach (var table in snapshots.Take(Math.Max(first, 0)).SelectMany(before => before.Parties.Values.Select(party => party.Facts).Append(before.Facts)))
        {
            table[Fact.InForce] = table[Fact.InForce] == Truth.Unknown ? Truth.No : table[Fact.InForce];
        }
    }

    /// <summary>Works out what follows until nothing changes.</summary>
    private void Settle()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var before = version;
            TakeEffect();
            // What ran out by now ran out before a condition that is met now.
            foreach (var state in states.Values)
            {
                Note(Lapse, state);
            }

            foreach (var state in states.Values)
            {
                Note(Meet, state);
            }

            foreach (var state in states.Values)
            {
                Note(Agree, state);
            }

            foreach (var state in states.Values)
            {
                Note(SupersedeEarlier, state);
                Note(Begin, state);
                Note(End, state);
            }

            foreach (var state in states.Values)
            {
                Note(Replace, state);
            }

            if (version == before)
            {
                return;
            }
        }
    }

    private void Note(Action<TopicState> work, TopicState state)
    {
        hasChanged = false;
        work(state);
        version += hasChanged ? 1 : 0;
    }

    /// <summary>Looks at the days on which a time begins and ends, once they come.</summary>
    private void Turn(Timing time)
    {
        foreach (var day in time.Turns)
        {
            if (day > Now.Day && day < DayNumber.Everything)
            {
                days.Add(day);
            }
        }
    }

    private T? ValueOf<T>(IAttested<T>? fact, Topic owner, string name)
        where T : notnull
    {
        var values = closure.ValuesOf(fact, owner, name);
        return values.Length == 0 ? default : values[Math.Min(worlds.ValueOf(world, owner.On, name), values.Length - 1)];
    }

    /// <summary>What follows from the terms of a topic alone is the same throughout a world, and worked out once.</summary>
    private static T Once<T>(Dictionary<Topic, T> kept, Topic topic, Func<Topic, T> make) =>
        kept.TryGetValue(topic, out var found) ? found : kept[topic] = make(topic);

    /// <summary>What follows for a topic from all so far, worked out once until something more happens or time goes on.</summary>
    /// <remarks>What leads in a circle back to itself cannot be known by itself. What was worked out within the circle is not kept, for it is seen from one place of it.</remarks>
    private Truth Known(TopicState state, Func<TopicState, Truth> work, [CallerMemberName] string name = "")
    {
        var key = (name, state);
        if (known.TryGetValue(key, out var found) && found.Version == version)
        {
            circle = Math.Min(circle, found.OpenAt ?? int.MaxValue);
            return found.Truth;
        }

        known[key] = (version, Truth.Unknown, depth);
        depth++;
        var truth = work(state);
        depth--;
        if (circle < depth)
        {
            known.Remove(key);
        }
        else
        {
            known[key] = (version, truth, null);
            circle = int.MaxValue;
        }

        return truth;
    }

    private void Apply(Step step)
    {
        foreach (var topic in step.On)
        {
            if (states.TryGetValue(topic.On, out var state))
            {
                Id<Party>?[] parties = step.Parties.Count == 0 ? [null] : [.. step.Parties.Select(party => (Id<Party>?)party)];
                foreach (var part in ApartFrom(state, step).ToArray())
                {
                    Array.ForEach(parties, party => Apply(part, step, party));
                    part.IsApart = true;
                }

                foreach (var party in parties)
                {
                    Apply(state, step, party);
                    ExtendParts(state, step, party);
                }
            }
        }
    }

    /// <summary>What a text or package holds.</summary>
    private IEnumerable<TopicState> PartsOf(TopicState whole) => states.Values.Where(each => each.Topic.Above.Contains(whole.Topic));

    /// <summary>The proposals of a whole that have gone another way than the whole, so that an act on it is one on each of them too: what ended, for who says yes anew; what is offered anew, for every act; and of a severable package what is agreed though not all is, likewise, but for a withdrawal, which takes back what is still on offer.</summary>
    private IEnumerable<TopicState> ApartFrom(TopicState whole, Step step)
    {
        var isYes = step.Kind is StepKind.Put or StepKind.Yes or StepKind.Commit or StepKind.Agree;
        var isWord = isYes || step.Kind is StepKind.No or StepKind.Counter or StepKind.Defer or StepKind.Withdraw or StepKind.TakeBack;
        var isForce = step.Kind is StepKind.End or StepKind.Withdraw or StepKind.Suspend or StepKind.Resume;
        return PartsOf(whole).Where(part => part.Topic.Proposal is not null && !step.On.Contains(part.Topic) && (
            (isYes && part.IsSettled && EndedOf(part) == Truth.Yes && (step.Parties.Count == 0 || step.Parties.Any(part.EverBound.ContainsKey)))
            || (isWord && whole.IsSettled && !part.IsSettled && (part.Agreed != Truth.No || whole.Topic.Leaves.Contains(part.Topic)))
            || ((isWord || isForce) && part.IsApart && !part.IsSettled)
            || ((isWord || isForce) && step.Kind != StepKind.Withdraw && !whole.IsSettled && !whole.IsStarted && (part.IsSettled || part.IsStarted) && whole.Topic.Leaves.Contains(part.Topic))));
    }

    private readonly List<(TopicState State, Step Step, Id<Party>? Party)> pending = [];
    private readonly HashSet<(TopicState State, Step Step, Id<Party>? Party)> undecided = [];

    /// <summary>Whether an act on conditions is yet to take effect: any but a word, which remembers its conditions itself.</summary>
    private bool IsPending(TopicState state, Step step, Id<Party>? party) =>
        (step.Kind is StepKind.Suspend or StepKind.Resume or StepKind.End or StepKind.Withdraw || (step.Kind == StepKind.Extend && (state.IsSettled || state.IsStarted)))
        && party is not null && StatusOf(step.Said!.Conditions) != ConditionStatus.Met;

    /// <summary>An act on conditions takes effect once they are met; where it cannot be known whether they are, it may have.</summary>
    private void TakeEffect()
    {
        foreach (var act in pending.ToArray())
        {
            var status = StatusOf(act.Step.Said!.Conditions);
            if (status == ConditionStatus.Unknown && undecided.Add(act))
            {
                TakeAsMaybe(act.State, act.Step);
                version++;
            }
            else if (status is ConditionStatus.Met or ConditionStatus.Failed)
            {
                pending.Remove(act);
                if (status == ConditionStatus.Met)
                {
                    Apply(act.State, act.Step, act.Party);
                }
            }
        }
    }

    private void Apply(TopicState state, Step step, Id<Party>? party)
    {
        version++;
        if (step.Said is { Conditions.Count: > 0 } && IsPending(state, step, party))
        {
            pending.Add((state, step, party));
            return;
        }

        if (party is null && step.Entry is Event && step.Kind is StepKind.Agree or StepKind.Extend or StepKind.Suspend or StepKind.Resume && ActorsWithoutAbsent(state, step) is { } actors)
        {
            foreach (var actor in actors)
            {
                Apply(state, step, actor);
            }

            return;
        }

        switch (step.Kind)
        {
            case StepKind.Yes or StepKind.Commit or StepKind.No or StepKind.Counter or StepKind.Defer or StepKind.Withdraw or StepKind.TakeBack or StepKind.Suspend or StepKind.Resume or StepKind.Extend or StepKind.End
                when party is null && step.Said is not null:
                TakeAsMaybe(state, step);
                break;
            case StepKind.Put:
                Put(state, step, party);
                break;
            case StepKind.Deliver:
                Deliver(state, step);
                break;
            case StepKind.Reaffirm when party is { } speaker:
                state.WasDiscussed = true;
                HoldTo(state, speaker);
                break;
            case StepKind.Explore or StepKind.Discuss or StepKind.Reaffirm:
                state.WasDiscussed = true;
                break;
            case StepKind.Yes or StepKind.Commit or StepKind.Agree:
                Answer(state, step, party);
                break;
            case StepKind.No or StepKind.Counter or StepKind.Defer when party is { } speaker:
                Refuse(state, step, speaker);
                break;
            case StepKind.Withdraw when party is { } speaker:
                Withdraw(state, step, speaker);
                break;
            case StepKind.TakeBack when party is { } speaker && step.Target is { } target:
                TakeBack(state, step, speaker, target);
                break;
            case StepKind.Object when step.Target is { } target:
                state.Contested.Add(target);
                break;
            case StepKind.Suspend:
                Suspend(state, step, party);
                break;
            case StepKind.Resume:
                Resume(state, party);
                break;
            case StepKind.Extend when party is { } speaker && !state.IsSettled && !state.IsStarted:
                ExtendUnsettled(state, step, speaker);
                break;
            case StepKind.Extend:
                Extend(state, step, party);
                break;
            case StepKind.End:
                GiveNotice(state, step, party);
                break;
            case StepKind.Start:
                foreach (var started in PartsOf(state).Append(state))
                {
                    Start(started, state.Topic);
                }

                break;
            case StepKind.CarryOut:
                state.Deeds.Add(new(step.By, step.Effect?.By ?? [], step.Effect?.Done, step.Effect?.SoFar, Now));
                break;
            case StepKind.Breach or StepKind.Accuse:
                Blame(state, step, party);
                break;
            case StepKind.Unknown:
                state.IsTouchedByUnknown = true;
                break;
            default:
                break;
        }
    }
}
