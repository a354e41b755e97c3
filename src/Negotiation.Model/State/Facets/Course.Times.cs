using NodaTime;

namespace Negotiation.Model;

/// <content>When things are in this world, and whether conditions are met.</content>
internal sealed partial class Course
{
    private readonly Dictionary<Condition, Point> metAt = [];

    /// <summary>When a time is: what it is counted from looked up, and nothing counted from what did not happen.</summary>
    private Timing Resolve(When? time) => time switch
    {
        null => default,
        Moment or ApproximateDate when Clocks.Of(time) is { } moment => Timing.At(new((int)DayLine.Count(moment.Day), moment.Instant, moment.At.Offset)),
        Relative relative => Anchor(relative.Anchor, relative.Edge).Plus(relative.Offset),
        NumberedDay numbered => Anchor(numbered.Of, Edge.Start) is { Kind: TimingKind.At } first ? Timing.Between(first.First.Days(numbered.Number - 1), first.Last.Days(numbered.Number - 1)) : Anchor(numbered.Of, Edge.Start),
        Window { NotBefore: { } first, NotAfter: { } last } => Spanning(Resolve(first), Resolve(last)),
        Window { NotBefore: { } first } => Resolve(first) is { Kind: TimingKind.At } start ? new(TimingKind.Unknown, start.First, default) : Timing.Unknown,
        Window { NotAfter: { } last } => Resolve(last) is { Kind: TimingKind.At } end ? Timing.Between(Point.Ever, end.Last) : Resolve(last),
        Phrase { Within: { } within } => Resolve(within),
        Phrase { Anchor: { } anchor } => Anchor(anchor, null) is { Kind: TimingKind.At } from ? new(TimingKind.Unknown, from.First, default) : Anchor(anchor, null),
        EarliestOf several => several.Times.Select(Resolve).Aggregate(Timing.Earlier),
        LatestOf several => several.Times.Select(Resolve).Aggregate(Timing.Later),
        _ => Of(time.Earliest, time.Latest),
    };

    /// <summary>The end of a time not to be passed.</summary>
    private Timing ResolveEnd(When? time) => time is Window { NotAfter: { } last } ? ResolveEnd(last)
        : Resolve(time) is { Kind: TimingKind.At } known ? (time is ApproximateDate or Window or Phrase ? Timing.At(known.Last) : known)
        : Resolve(time);

    private static Timing Spanning(Timing first, Timing last) => (first.Kind, last.Kind) switch
    {
        (TimingKind.At, TimingKind.At) => Timing.Between(first.First, last.Last),
        (_, TimingKind.At) => Timing.Between(Point.Ever, last.Last),
        (TimingKind.Never, _) or (_, TimingKind.Never) => Timing.Never,
        _ => new(TimingKind.Unknown, first.Kind == TimingKind.At ? first.First : Point.Ever, default),
    };

    private static Timing Of(DateBound earliest, DateBound latest) =>
        latest.Day is null ? new(TimingKind.Unknown, new(DayNumber.First(earliest)), default)
        : DateBounds.AreReversed(earliest, latest) ? Timing.Unknown
        : Timing.Between(new(DayNumber.First(earliest)), new(DayNumber.Last(latest)));

    private static Timing Of(Reach reach) => reach.Exact is { } moment && reach.Days.Earliest.Day is { } day
        ? Timing.At(new((int)DayLine.Count(day), moment, moment.InUtc().Date is var utc && utc == day ? Offset.Zero : Offset.FromHours(utc < day ? 12 : -12)))
        : Of(reach.Days.Earliest, reach.Days.Latest);

    private readonly HashSet<Reference> resolving = [];

    /// <summary>When what a time is counted from is; unknown where that leads in a circle.</summary>
    private Timing Anchor(Reference on, Edge? edge)
    {
        if (!resolving.Add(on))
        {
            return Timing.Unknown;
        }

        var found = FindAnchor(on, edge);
        resolving.Remove(on);
        return found;
    }

    private Timing FindAnchor(Reference on, Edge? edge) => standpoint.Find(on) switch
    {
        Event happening => HappenedAt(happening, edge),
        Statement statement => points.TryGetValue(on, out var said) ? Timing.At(said) : Of(standpoint.Ledger.Times.Of(statement)),
        Proposal when states.TryGetValue(on, out var state) => edge == Edge.End ? EndOf(state) : state.Began.Kind != TimingKind.Unstated ? state.Began : NotBegun(state),
        Document when states.TryGetValue(on, out var state) && state.Topic.Text!.Dated is null =>
            state.Agreed == Truth.Yes ? Timing.At(state.AgreedAt) : Timing.Unknown,
        _ => Of(standpoint.Ledger.Times.Of(on, edge)),
    };

    /// <summary>When an event was: never where it did not come to pass, and unknown where it is only announced.</summary>
    private Timing HappenedAt(Event happening, Edge? edge = null)
    {
        var truth = standpoint.Happened(happening);
        if (truth == Truth.No || (truth == Truth.Maybe && !points.ContainsKey(happening.Reference)))
        {
            return Timing.Never;
        }

        var stated = edge is null ? Of(standpoint.Ledger.Times.Of(happening.Reference)) : Of(standpoint.Ledger.Times.Of(happening.Reference, edge));
        return truth == Truth.Unknown || standpoint.Knows(happening) == Truth.No || !points.TryGetValue(happening.Reference, out var point)
            ? new(TimingKind.Unknown, stated.Kind == TimingKind.At ? stated.First : Point.Ever, default)
            : edge is not null && stated.Kind == TimingKind.At ? stated : Timing.At(point);
    }

    /// <summary>When something that has not begun begins: nothing that is counted from it comes before.</summary>
    private Timing NotBegun(TopicState state) => state.Ended == Truth.Yes || IsRefused(state) ? Timing.Never
        : StartOf(state) is { Kind: TimingKind.At } start && Now.IsBefore(start.First) ? new(TimingKind.Unknown, start.First, default)
        : new(TimingKind.Unknown, new(DayNumber.Everything), default);

    /// <summary>Whether conditions are met by now; since when none is remembered but the first time.</summary>
    private ConditionStatus StatusOf(ValueList<Condition> conditions)
    {
        var status = ConditionStatus.Met;
        foreach (var condition in conditions)
        {
            status = And(status, StatusOf(condition));
        }

        return status;
    }

    private ConditionStatus StatusOf(Condition condition)
    {
        if (condition.WhileHolds != true && metAt.ContainsKey(condition))
        {
            return ConditionStatus.Met;
        }

        var status = condition switch
        {
            AllOf all => all.Conditions.Select(each => StatusOf(each.Within(all))).Aggregate(And),
            AnyOf any => any.Conditions.Select(each => StatusOf(each.Within(any))).Aggregate(Or),
            StateReached state => StatusOf(state),
            _ => ConditionStatus.Unknown,
        };
        if (condition.Deadline is { } deadline && status is ConditionStatus.Open or ConditionStatus.Met && ResolveEnd(deadline) is var end)
        {
            var isOver = end.IsOver(Now);
            Turn(end);
            status = isOver == Truth.No ? status
                : status == ConditionStatus.Met && metOnTime.Contains(condition) ? status
                : isOver == Truth.Yes && (status == ConditionStatus.Met || !IsOnlyAnnounced(condition)) ? ConditionStatus.Failed
                : ConditionStatus.Unknown;
        }

        if (status == ConditionStatus.Met && condition.Deadline is not null)
        {
            metOnTime.Add(condition);
        }

        status = condition.IsNegated != true ? status : status switch
        {
            ConditionStatus.Met => ConditionStatus.Failed,
            ConditionStatus.Failed => ConditionStatus.Met,
            ConditionStatus.Open when IsNotNow(condition) => ConditionStatus.Met,
            _ => status,
        };
        if (status == ConditionStatus.Met)
        {
            metAt.TryAdd(condition, Now);
        }

        return status;
    }

    private readonly HashSet<Condition> metOnTime = [];

    /// <summary>Whether a condition waits for an event of which it is not known whether it came to pass.</summary>
    private bool IsOnlyAnnounced(Condition condition) => condition switch
    {
        AllOf all => all.Conditions.Any(IsOnlyAnnounced),
        AnyOf any => any.Conditions.Any(IsOnlyAnnounced),
        StateReached state => standpoint.Find(state.On) is Event happening && HappenedAt(happening).Kind == TimingKind.Unknown,
        _ => false,
    };

    /// <summary>Whether a condition is certainly not met yet: what it is on is known to come, or to be called off, only later.</summary>
    private bool IsYetToCome(Condition condition) => condition switch
    {
        { IsNegated: true } => false,
        AllOf all => all.Conditions.Any(each => IsYetToCome(each.Within(all))),
        AnyOf any => any.Conditions.All(each => StatusOf(each.Within(any)) == ConditionStatus.Failed || IsYetToCome(each.Within(any))),
        StateReached state when IsNotNow(state) => true,
        StateReached state => IsYetToCome(state),
        _ => false,
    };

    /// <summary>Whether what must go on certainly does not now: an event that has not begun or is suspended, a proposal that is not in force.</summary>
    private bool IsNotNow(Condition condition) => condition is StateReached { WhileHolds: true } state && (state.State == ConditionState.Held || state.State == ConditionState.InForce) && StatusOf(state) == ConditionStatus.Open;

    private bool IsYetToCome(StateReached condition) => standpoint.Find(condition.On) is Event happening
        && (HappenedAt(happening) is { Kind: TimingKind.Never } ? Of(standpoint.Ledger.Times.Of(happening.Reference)) : HappenedAt(happening)) is { Kind: TimingKind.At } when && when.HasCome(Now) == Truth.No;

    private ConditionStatus StatusOf(StateReached condition) => standpoint.Find(condition.On) switch
    {
        Event happening when condition.State == ConditionState.Held && condition.WhileHolds == true => GoesOn(happening),
        Event happening when condition.State == ConditionState.Held && HappenedAt(happening, Edge.Start) is { Kind: TimingKind.At } from => StatusOf(from),
        Event happening when condition.State == ConditionState.Held || condition.State == ConditionState.Happened || condition.State == ConditionState.CarriedOut || condition.State == ConditionState.Delivered => StatusOf(condition, happening),
        Statement statement when condition.State == ConditionState.Happened =>
            (points.TryGetValue(condition.On, out var said) ? Timing.At(said) : Of(standpoint.Ledger.Times.Of(statement))).HasCome(Now) switch
            {
                Truth.Yes => ConditionStatus.Met,
                Truth.Maybe => ConditionStatus.Unknown,
                _ => ConditionStatus.Open,
            },
        _ when states.TryGetValue(condition.On, out var state) => StatusOf(condition, state),
        _ => ConditionStatus.Unknown,
    };

    /// <summary>Whether an event that lasts is held: from its first moment on.</summary>
    private ConditionStatus StatusOf(Timing from)
    {
        Turn(from);
        return from.HasCome(Now) switch
        {
            Truth.Yes => ConditionStatus.Met,
            Truth.No => ConditionStatus.Open,
            _ => ConditionStatus.Unknown,
        };
    }

    /// <summary>Whether an event goes on: by its own days, and by who suspended, resumed and closed it.</summary>
    private ConditionStatus GoesOn(Event happening)
    {
        var status = closure.StatusOn(Now.Day, happening);
        return status.Certainty != Truth.Yes || status.Stage == TalksStage.Held ? ConditionStatus.Unknown
            : status.Stage == TalksStage.UnderWay ? ConditionStatus.Met
            : status.Stage == TalksStage.Ended || status.Stage == TalksStage.NotHeld ? ConditionStatus.Failed
            : ConditionStatus.Open;
    }

    private ConditionStatus StatusOf(StateReached condition, Event happening)
    {
        var when = HappenedAt(happening);
        Turn(when);
        if (when.Kind == TimingKind.Never)
        {
            var planned = Of(standpoint.Ledger.Times.Of(happening.Reference));
            Turn(planned);
            return planned.Kind == TimingKind.At && planned.HasCome(Now) == Truth.No ? ConditionStatus.Open : ConditionStatus.Failed;
        }

        if (when.Kind != TimingKind.At || when.HasCome(Now) == Truth.No)
        {
            return ConditionStatus.Open;
        }

        if (when.HasCome(Now) != Truth.Yes)
        {
            return ConditionStatus.Unknown;
        }

        if (condition.By is not { Count: > 0 } parties)
        {
            return ConditionStatus.Met;
        }

        var participants = standpoint.Known(happening.Participants, happening);
        return participants.Count == 0 ? ConditionStatus.Unknown
            : participants.All(value => value.Value.Any(one => one is { TakesPart: true, Party: { } party } && parties.Contains(party))) ? ConditionStatus.Met
            : participants.Any(value => value.Value.Any(one => one is { TakesPart: true, Party: { } party } && parties.Contains(party))) ? ConditionStatus.Unknown
            : ConditionStatus.Open;
    }

    private ConditionStatus StatusOf(StateReached condition, TopicState state)
    {
        if (state.Topic.On.Provision is not null && state.Topic.Parts.Count > 0)
        {
            return state.Topic.Parts.Select(part => StatusOf(condition with { On = part.On }, states[part.On])).Aggregate(And);
        }

        if (condition.State == ConditionState.Accepted || condition.State == ConditionState.Agreed)
        {
            if (condition.State == ConditionState.Accepted && condition.By is { Count: > 0 } named)
            {
                return named.Select(party => WordOf(state.Topic, party)?.Kind switch
                {
                    WordKind.Yes => ConditionStatus.Met,
                    WordKind.No or WordKind.Countered or WordKind.TakenBack => ConditionStatus.Failed,
                    _ => HasFallen(state) ? ConditionStatus.Failed : ConditionStatus.Open,
                }).Aggregate(And);
            }

            return state.Agreed == Truth.Yes || (condition.State == ConditionState.Accepted && WordsOf(state).Any(word => word.Value.Kind == WordKind.Yes && !state.Topic.Upward.Any(each => states[each.On].Offers.TryGetValue(word.Key, out var offer) && offer.By == word.Value.By))) ? ConditionStatus.Met : state.Agreed == Truth.Maybe ? ConditionStatus.Unknown
                : HasFallen(state) ? ConditionStatus.Failed
                : LeadsBack(condition, state) ? ConditionStatus.Unknown : ConditionStatus.Open;
        }

        if (condition.State == ConditionState.Rejected)
        {
            var refused = condition.By is { Count: > 0 } parties
                ? parties.All(party => WordOf(state.Topic, party)?.Kind == WordKind.No || state.Refusals.Exists(no => no.Party == party))
                : WordsOf(state).Any(word => word.Value.Kind == WordKind.No) || state.Refusals.Count > 0;
            return refused ? ConditionStatus.Met : ConditionStatus.Open;
        }

        var (truth, isLost) =
            condition.State == ConditionState.InForce ? (InForce(state), HasFallen(state) || EndedOf(state) == Truth.Yes)
            : condition.State == ConditionState.CarriedOut || condition.State == ConditionState.Happened ? (IsDone(state), HasFallen(state))
            : condition.State == ConditionState.Delivered ? (Delivered(state), false)
            : condition.State == ConditionState.Held ? (Truth.Unknown, state.Breaches.Exists(breach => breach.Certainty == Truth.Yes))
            : (Truth.Unknown, false);
        return truth == Truth.Yes ? ConditionStatus.Met
            : isLost ? ConditionStatus.Failed
            : truth == Truth.Maybe || (truth == Truth.Unknown && condition.WhileHolds == true) || LeadsBack(condition, state) || condition.State == ConditionState.Held || !condition.State.IsKnown ? ConditionStatus.Unknown
            : ConditionStatus.Open;
    }

    /// <summary>Whether what a condition waits for waits in turn for it: each is met exactly if the other is, so that it cannot be known.</summary>
    private bool LeadsBack(StateReached condition, TopicState state)
    {
        var seen = new HashSet<TopicState>();
        var open = new Stack<TopicState>([state]);
        while (open.TryPop(out var next))
        {
            if (seen.Add(next))
            {
                Condition[] awaited = [.. next.Topic.Upward.SelectMany(each => states[each.On].Words.Values).Where(word => word.Kind == WordKind.Conditional).SelectMany(word => word.Conditions), .. (IEnumerable<Condition>)(next.Topic.Proposal?.Conditions ?? next.Topic.Text?.Conditions ?? [])];
                if (awaited.SelectMany(StatesIn).Contains(condition))
                {
                    return true;
                }

                foreach (var on in awaited.SelectMany(StatesIn).Select(each => each.On))
                {
                    if (states.TryGetValue(on, out var other))
                    {
                        open.Push(other);
                    }
                }
            }
        }

        return false;
    }

    /// <summary>The states that a condition speaks of, alone or among others.</summary>
    private static IEnumerable<StateReached> StatesIn(Condition? condition) => condition switch
    {
        StateReached state => [state],
        AllOf all => all.Conditions.SelectMany(StatesIn),
        AnyOf any => any.Conditions.SelectMany(StatesIn),
        _ => [],
    };

    private Truth Delivered(TopicState state) =>
        steps.Exists(placed => placed.Step.Kind == StepKind.Deliver && placed.Step.Happened is Truth.Yes or Truth.Maybe && placed.Step.On.Contains(state.Topic) && !Now.IsBefore(placed.Point)) ? Truth.Yes : Truth.No;

    /// <summary>Whether an offer was refused or fell, so that it can no longer become what is waited for.</summary>
    private bool HasFallen(TopicState state) => !state.IsSettled && (GoneOf(state) != OfferEnd.None || IsRefused(state));

    private bool IsRefused(TopicState state) => !state.IsSettled && WordsOf(state).Any(word => word.Value.Kind == WordKind.No);

    private static ConditionStatus And(ConditionStatus one, ConditionStatus other) =>
        one == ConditionStatus.Failed || other == ConditionStatus.Failed ? ConditionStatus.Failed
        : one == ConditionStatus.Unknown || other == ConditionStatus.Unknown ? ConditionStatus.Unknown
        : one == ConditionStatus.Open || other == ConditionStatus.Open ? ConditionStatus.Open
        : ConditionStatus.Met;

    private static ConditionStatus Or(ConditionStatus one, ConditionStatus other) =>
        one == ConditionStatus.Met || other == ConditionStatus.Met ? ConditionStatus.Met
        : one == ConditionStatus.Unknown || other == ConditionStatus.Unknown ? ConditionStatus.Unknown
        : one == ConditionStatus.Open || other == ConditionStatus.Open ? ConditionStatus.Open
        : ConditionStatus.Failed;
}
