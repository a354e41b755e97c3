using NodaTime;

namespace Negotiation.Model;

/// <content>Force: for whom it has effect, from when to when, and whether it is ended, suspended or replaced.</content>
internal sealed partial class Course
{
    private readonly Dictionary<Topic, (Schedule Plan, Topic Owner)?> plans = [];
    private readonly Dictionary<Topic, (List<Step> Starts, Reference? Stated)> entries = [];

    /// <summary>The schedule of a proposal: its own, or that of the nearest package that holds it.</summary>
    private Schedule? PlanOf(Topic topic) => Once(plans, topic, FindPlan)?.Plan;

    /// <summary>The topic by whose time another goes: the package whose schedule it has, once that is agreed and unless it was given a time of its own; otherwise itself.</summary>
    private TopicState ClockOf(TopicState state) => state.MovedEnd is null && Once(plans, state.Topic, FindPlan) is { Owner: var owner } && owner != state.Topic
        && states.TryGetValue(owner.On, out var holder) && (holder.IsSettled || holder.IsStarted) ? holder : state;

    private (Schedule Plan, Topic Owner)? FindPlan(Topic topic)
    {
        var seen = new HashSet<Topic>();
        var open = new Queue<Topic>([topic]);
        while (open.TryDequeue(out var next))
        {
            if (next.Proposal is { } proposal && seen.Add(next))
            {
                if (ValueOf(proposal.Schedule, next, "schedule") is { } plan)
                {
                    return (plan, next);
                }

                next.Holders.FindAll(holder => holder.Entry is Package).ForEach(open.Enqueue);
            }
        }

        return null;
    }

    /// <summary>Whether it is a state that lasts, rather than a deed that is done once.</summary>
    private bool Lasts(Topic topic)
    {
        var plan = PlanOf(topic);
        return topic.Proposal switch
        {
            null => true,
            CeasefireProposal => true,
            { } proposal when proposal.Mode == Mode.ShallNot => true,
            TerritorialDemand demand => demand.Action == TerritorialAction.Freeze,
            PrisonerExchange or DetaineeRelease or MeetingProposal => false,
            _ => plan is { Due: null } && (plan.Every is not null || plan.Term is not null),
        };
    }

    private static bool IsDeadline(When? start) => start is Window { NotBefore: null } || (start is Phrase { Within: { } within } && IsDeadline(within));

    /// <summary>When it is to start by its own terms; unstated where it has effect at once.</summary>
    private Timing StartOf(TopicState state)
    {
        var start = PlanOf(state.Topic)?.Start;
        return start is null || (IsDeadline(start) && !Lasts(state.Topic)) ? default : Resolve(start);
    }

    /// <summary>When a text, or what an event starts, comes into force: known for every day, once it is known at all.</summary>
    private Timing EntryOf(Topic topic)
    {
        var (starts, stated) = Once(entries, topic, each => (
            closure.Steps.FindAll(step => step.Kind == StepKind.Start && step.On.Contains(each)),
            (each.Proposal is { } proposal ? ValueOf(proposal.Consent, each, "consent") : each.Text is { } text ? ValueOf(text.Consent, each, "consent") : null)?.Entry));
        if (stated is { } entry)
        {
            return Anchor(entry, null);
        }

        var happened = starts.Count == 0 ? default : steps.Find(placed => starts.Contains(placed.Step) && placed.Step.Happened is Truth.Yes or Truth.Maybe);
        return happened.Step is not null ? Timing.At(happened.Point)
            : starts.Count == 0 ? default
            : starts.TrueForAll(step => step.Happened == Truth.No && ((Event)step.Entry).Kind == EventKind.EntryIntoForce) ? Timing.Never
            : Timing.Unknown;
    }

    /// <summary>When the term of a state ends, or the time by which a deed is due; extensions and renewals counted.</summary>
    private Timing EndOf(TopicState state) => ClockOf(state).MovedEnd ?? FirstEndOf(state);

    private Timing FirstEndOf(TopicState state)
    {
        if (ClockOf(state) is var clock && clock != state)
        {
            return FirstEndOf(clock);
        }

        if (PlanOf(state.Topic) is not { } plan)
        {
            return default;
        }

        var lasts = Lasts(state.Topic);
        var start = plan.Start is not null && !IsDeadline(plan.Start) ? Resolve(plan.Start)
            : IsDeadline(plan.Start) && lasts ? Resolve(plan.Start)
            : plan.Term is FixedTerm && state.Began.Kind == TimingKind.Unstated ? (lasts || state.IsSettled ? Timing.Unknown : default)
            : state.Began;
        if (!lasts && (plan.Due is not null || IsDeadline(plan.Start)))
        {
            return ResolveEnd(plan.Due ?? plan.Start);
        }

        return plan.Term switch
        {
            FixedTerm { Bound: var bound, For: var length } when start.Kind != TimingKind.Unstated =>
                start.EndOf(length) is var end && bound == TermBound.AtMost ? (end.Kind == TimingKind.At ? Timing.Between(start.First, end.Last) : end)
                : bound == TermBound.AtLeast ? (end.Kind == TimingKind.At ? new(TimingKind.Unknown, end.First, default) : end)
                : end,
            UntilTerm { When: var until } => ResolveEnd(until),
            NotKnownTerm or UnknownTerm => start.Kind == TimingKind.At ? new(TimingKind.Unknown, start.First, default) : Timing.Unknown,
            null when plan.Every is not null => plan.Through is null ? default : ResolveEnd(plan.Through),
            null when !lasts && state.Topic.Proposal is not Undertaking && plan.Start is not null => ResolveEnd(plan.Start),
            _ => default,
        };
    }

    /// <summary>After what time it is too late to agree to it.</summary>
    private Timing LastTime(TopicState state) => state.Topic.Text is not null || (state.Topic.IsIndivisible && PlanOf(state.Topic) is null) ? LastTimeOfParts(state.Topic)
        : state.Topic.Proposal is null ? default : EndOf(state) is { Kind: TimingKind.At } end ? end : default;

    /// <summary>After what time all that a text or package holds is over; unstated unless that is fixed beforehand for all of it.</summary>
    private Timing LastTimeOfParts(Topic whole)
    {
        var last = default(Timing);
        var open = new Stack<Topic>(whole.Parts);
        var seen = new HashSet<Topic>();
        while (open.TryPop(out var next))
        {
            if (!seen.Add(next) || next.Parts.Count > 0)
            {
                next.Parts.FindAll(part => !seen.Contains(part)).ForEach(open.Push);
                continue;
            }

            var end = LastTimeOfPart(next);
            if (end.Kind != TimingKind.At)
            {
                return default;
            }

            last = Timing.Later(last, end);
        }

        return last;
    }

    /// <summary>After what time a part of a text is over, where that is fixed beforehand; uncertain where only what is said on the part alone, which is not looked at here, may have moved it.</summary>
    private Timing LastTimeOfPart(Topic part)
    {
        if (movedBeside.TryGetValue(part, out var moved))
        {
            return moved;
        }

        if (part.Proposal is not { } proposal || closure.ValuesOf(proposal.Schedule, part, "schedule") is not [var plan] || states.GetValueOrDefault(part.On)?.MovedEnd is not null)
        {
            return default;
        }

        var end = plan switch
        {
            { Due: { } due } => ResolveEnd(due),
            { Term: UntilTerm { When: var until } } => ResolveEnd(until),
            { Term: FixedTerm { Bound: var bound, For: var length }, Start: { } start } when bound == TermBound.Exactly && !IsDeadline(start) => Resolve(start).EndOf(length),
            _ => default,
        };
        return end.Kind == TimingKind.At && !states.ContainsKey(part.On) && closure.IsExtendedBy(Now.Day, part) ? Timing.Between(end.First, new(DayNumber.Everything)) : end;
    }

    /// <summary>The ends of parts of a text that are not looked at for themselves, moved with the text.</summary>
    private readonly Dictionary<Topic, Timing> movedBeside = [];

    /// <summary>Whether it has come to have effect, whatever suspended or ended it since.</summary>
    private Truth Entered(TopicState state) => Known(state, FindEntered);

    private Truth FindEntered(TopicState state)
    {
        if (state.Topic.Leaves is { Count: > 0 } leaves)
        {
            return leaves.Where(leaf => states.ContainsKey(leaf.On)).Select(leaf => Entered(states[leaf.On])).Aggregate(Truth.Yes, Truths.And);
        }

        var start = StartOf(state);
        Turn(start);
        var entered = state.IsStarted ? Entered(state.Topic.PathTo(state.StartedWith ?? state.Topic))
            : Truths.And(Entered(state.Topic.Above.Where(each => each.Entry is Package)), BasesOf(state).Select(each => Truths.And(AgreedThrough(state, each), Entered(state.Topic.PathTo(each)))).Aggregate(Truths.Or));
        return Truths.And(entered, start.HasCome(Now));
    }

    /// <summary>Whether some topics have come into force by their own terms: what brings them into force has come, and their conditions are met.</summary>
    private Truth Entered(IEnumerable<Topic> topics)
    {
        var truth = Truth.Yes;
        foreach (var topic in topics)
        {
            var entry = EntryOf(topic);
            Turn(entry);
            truth = Truths.And(truth, Truths.And(entry.HasCome(Now), Holds(topic.Text?.Conditions ?? topic.Proposal?.Conditions ?? [])));
        }

        return truth;
    }

    private Truth AgreedThrough(TopicState state, Topic through) => state.IsSettled && state.Base != through ? states[through.On].Agreed : state.IsSettled ? state.Agreed : AgreedNow(state);

    /// <summary>What it is agreed through: itself, or each text that holds it and is agreed; it has effect by the first of them, and ends with the last.</summary>
    private Topic[] BasesOf(TopicState state) => state.Base is null ? [OnlyTextOf(state.Topic) ?? state.Topic]
        : [state.Base, .. state.Topic.Above.Where(each => each != state.Base && state.Base.Text is not null && each.Text is not null && states[each.On] is { IsSettled: true, Agreed: Truth.Yes } && !HasOwnConsent(state.Topic, each) && !HasOwnConsenters(state.Topic, each))];

    private Truth Holds(ValueList<Condition> conditions) => conditions.Count == 0 ? Truth.Yes : StatusOf(conditions) switch
    {
        ConditionStatus.Met => Truth.Yes,
        ConditionStatus.Failed => Truth.No,
        _ => conditions.Any(IsYetToCome) ? Truth.No : Truth.Unknown,
    };

    private void Begin(TopicState state)
    {
        if (state.Began is { Kind: TimingKind.At } known && known.First == known.Last)
        {
            return;
        }

        var truth = Entered(state);
        var start = StartOf(state);
        var began = truth == Truth.Yes ? Timing.Between(state.Began.Kind == TimingKind.At ? state.Began.First : Now, Now)
            : truth == Truth.Maybe && state.Began.Kind == TimingKind.Unstated ? Timing.Between(Now, start.Kind == TimingKind.At && !start.Last.IsBefore(Now) ? start.Last : Now.Days(1))
            : state.Began;
        if (began.Kind == TimingKind.At && began.First.IsBefore(began.Last) && truth == Truth.Yes)
        {
            began = Timing.At(began.Last);
        }

        if (began != state.Began)
        {
            state.Began = began;
            hasChanged = true;
            Turn(EndOf(state));
        }
    }

    private void Start(TopicState state, Topic whole)
    {
        if (state.Ended == Truth.Yes)
        {
            // What begins when its term is over lasts for a time that nobody states.
            var end = state.IsOverByTime ? new Timing(TimingKind.Unknown, Now, default) : default(Timing?);
            (state.Ended, state.EndedBy, state.IsOverByTime, state.MovedEnd, state.Began) = (Truth.No, null, false, end, default);
            state.EndedFor.Clear();
        }

        (state.IsStarted, state.StartedWith, state.Gone, state.MayHaveLapsed) = (true, whole, OfferEnd.None, Truth.No);
        state.IsSuspended = false;
        state.SuspendedBy.Clear();
        state.Suspensions.Clear();
    }

    /// <summary>A later text takes the place of this one from the day on which that has effect, where it binds all whom this one binds; otherwise this one goes on between the others.</summary>
    private void Replace(TopicState state)
    {
        if (!state.IsSettled || state.Replaced == Truth.Yes)
        {
            return;
        }

        foreach (var later in state.Topic.Successors.Select(each => states[each.On]).Where(each => each.IsSettled))
        {
            var truth = InForce(later) is not (Truth.Yes or Truth.Maybe) ? Truth.No
                : state.Bound.Count == 0 || later.Bound.Count == 0 ? Truth.Maybe
                : !state.Bound.Keys.All(later.Bound.ContainsKey) ? Truth.No
                : later.AgreedAt.IsBefore(state.AgreedAt) ? Truths.AtMostMaybe(IsAllOver(later) ? Truth.No : InForce(later)) : InForce(later);
            if (truth != Truth.No && truth > state.Replaced)
            {
                (state.Replaced, hasChanged) = (truth, true);
            }
        }
    }

    /// <summary>Whether all that a text holds is over, though the text as such is not: by its times, or one by one where it is looked at for itself.</summary>
    private bool IsAllOver(TopicState text) => LastTimeOfParts(text.Topic).IsOver(Now) == Truth.Yes || PartsOf(text).Where(part => part.Topic.Proposal is not null).ToArray() is { Length: > 0 } parts && Array.TrueForAll(parts, part => EndedOf(part) == Truth.Yes);

    /// <summary>The text that holds it, where it is the only one.</summary>
    private static Topic? OnlyTextOf(Topic topic) => topic.Above.Where(each => each.Text is not null).Take(2).ToArray() is [var only] ? only : null;

    /// <summary>The topics by whose end a topic ends: itself, what it was agreed through, and packages that hold it.</summary>
    private IEnumerable<TopicState> ChainOf(TopicState state) =>
        BasesOf(state).SelectMany(state.Topic.PathTo).Append(state.Topic)
            .Concat(state.Topic.Above.Where(each => each.Entry is Package)).Distinct()
            .Where(each => states.ContainsKey(each.On)).Select(each => states[each.On]);

    /// <summary>Whether it is ended: of a package, once all its parts are.</summary>
    private Truth EndedOf(TopicState state) => Known(state, FindEndedOf);

    private Truth FindEndedOf(TopicState state)
    {
        var own = InChain(state, static each => each.Ended);
        var time = Lasts(state.Topic) && state.Topic.Proposal is not null && (state.IsSettled || state.IsStarted) && own != Truth.Yes ? Truths.Or(EndOf(state).IsOver(Now), Truths.AtMostMaybe(ClockOf(state).MayEnd.IsOver(Now))) : Truth.No;
        if (state.Topic.Leaves is { Count: > 0 } leaves)
        {
            return Truths.Or(Truths.Or(own, time), leaves.Where(leaf => states.ContainsKey(leaf.On)).Select(leaf => EndedOf(states[leaf.On])).DefaultIfEmpty(Truth.No).Aggregate(Truths.And));
        }

        return IsPerformed(state) == Truth.Yes ? Truth.Yes : Truths.Or(own, time);
    }

    /// <summary>Whether what would take its place is agreed exactly if a condition is met of which that cannot be known.</summary>
    private bool MayBeReplaced(TopicState state) => state.IsSettled && state.Topic.Successors.Exists(next => states[next.On] is { IsSettled: false } later
        && later.Words.Values.Any(word => word is { Kind: WordKind.Conditional, IsUndecided: true }) && AgreedNow(later) == Truth.Unknown
        && MissingOf(later, [.. WaysOf(later)]).All(party => WordOf(next, party) is { Kind: WordKind.Conditional, IsUndecided: true }));

    private Truth ReplacedOf(TopicState state) => Known(state, FindReplacedOf);

    private Truth FindReplacedOf(TopicState state) => state.Replaced == Truth.Yes ? Truth.Yes
        : MayBeReplaced(state) ? Truths.Or(state.Replaced, Truth.Unknown)
        : (state.Base is { } through ? state.Topic.PathTo(through).Where(each => each != state.Topic && states.ContainsKey(each.On)).Select(each => states[each.On]) : [])
            .Where(holder => !holder.Topic.Successors.Exists(next => state.Topic.Above.Contains(next)))
            .Select(holder => holder.Replaced).Aggregate(state.Replaced, Truths.Or);

    private Truth SuspendedOf(TopicState state) => Known(state, FindSuspendedOf);

    private Truth FindSuspendedOf(TopicState state) => InChain(state, Suspended);

    /// <summary>Whether something is so of a topic or a package that holds it, or of each text by which it is agreed.</summary>
    private Truth InChain(TopicState state, Func<TopicState, Truth> work) => Truths.Or(
        state.Topic.Above.Where(each => each.Entry is Package).Append(state.Topic).Select(each => work(states[each.On])).Aggregate(Truths.Or),
        BasesOf(state).Select(text => state.Topic.PathTo(text).Where(each => each != state.Topic && each.Entry is not Package).Select(each => work(states[each.On])).Aggregate(Truth.No, Truths.Or)).Aggregate(Truths.And));

    /// <summary>Whether it is suspended as a whole: by one of two it is; by one of more it may be, unless it is made to go on among the others.</summary>
    private Truth Suspended(TopicState state)
    {
        if (state.IsSuspended)
        {
            // What was suspended for all is not certainly resumed by one of them.
            return state.Bound.Keys.Any(state.ResumedBy.Contains) ? Truth.Maybe : Truth.Yes;
        }

        var going = state.Bound.Keys.Count(party => !state.SuspendedBy.ContainsKey(party));
        return state.SuspendedBy.Count == 0 ? (state.MayBeSuspended ? Truth.Maybe : Truth.No)
            : state.Bound.Count > 2 && going >= 2 ? (GoesOnAmongOthers(state) ? Truth.No : Truth.Maybe)
            : going > 0 && state.Suspensions.Exists(notice => state.Contested.Contains(notice.By)) ? Truth.Maybe
            : Truth.Yes;
    }

    private Truth InForce(TopicState state) => Known(state, FindInForce);

    private Truth FindInForce(TopicState state)
    {
        var entered = Entered(state);
        if (state.Topic.Leaves is { Count: > 0 } leaves && entered is Truth.Yes or Truth.Maybe)
        {
            var parts = leaves.Where(leaf => states.ContainsKey(leaf.On)).Select(leaf => states[leaf.On]).ToArray();
            var any = parts.Select(InForce).Aggregate(Truth.No, Truths.Or);
            return state.Topic.IsIndivisible && any == Truth.Yes && Array.Exists(parts, part => InForce(part) != Truth.Yes && IsPerformed(part) != Truth.Yes) ? Truth.Maybe : any;
        }

        return Truths.And(Truths.And(entered, Truths.Not(EndedOf(state))), Truths.And(Truths.Not(SuspendedOf(state)), Truths.Not(ReplacedOf(state))));
    }
}
