using NodaTime;

namespace Negotiation.Model;

/// <content>Force: for whom it has effect, from when to when, and what suspends, extends, replaces and ends it.</content>
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

            var end = next.Proposal is { } proposal && closure.ValuesOf(proposal.Schedule, next, "schedule") is [var plan] && states.GetValueOrDefault(next.On)?.MovedEnd is null
                ? plan switch
                {
                    { Due: { } due } => ResolveEnd(due),
                    { Term: UntilTerm { When: var until } } => ResolveEnd(until),
                    { Term: FixedTerm { Bound: var bound, For: var length }, Start: { } start } when bound == TermBound.Exactly && !IsDeadline(start) => Resolve(start).EndOf(length),
                    _ => default,
                }
                : default;
            if (end.Kind != TimingKind.At)
            {
                return default;
            }

            last = Timing.Later(last, end);
        }

        return last;
    }

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
        var entered = state.IsStarted ? Entered([state.Topic])
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

    private void Start(TopicState state)
    {
        if (state.Ended == Truth.Yes)
        {
            // What begins when its term is over lasts for a time that nobody states.
            var end = state.IsOverByTime ? new Timing(TimingKind.Unknown, Now, default) : default(Timing?);
            (state.Ended, state.EndedBy, state.IsOverByTime, state.MovedEnd, state.Began) = (Truth.No, null, false, end, default);
            state.EndedFor.Clear();
        }

        (state.IsStarted, state.Gone, state.MayHaveLapsed) = (true, OfferEnd.None, Truth.No);
        state.IsSuspended = false;
        state.SuspendedBy.Clear();
        state.Suspensions.Clear();
    }

    private void Suspend(TopicState state, Step step, Id<Party>? party)
    {
        if (party is { } one)
        {
            state.Suspensions.Add(new(step.By, one, step.Said?.Effective is { } later ? Resolve(later) : Timing.At(Now), Truth.Yes));
        }
        else
        {
            state.IsSuspended = true;
        }
    }

    /// <summary>Who says that it holds to it contests what another did to end or suspend it.</summary>
    private static void HoldTo(TopicState state, Id<Party> party) =>
        state.Contested.UnionWith(state.Suspensions.Concat(state.Notices).Where(notice => notice.Party != party).Select(notice => notice.By));

    private static void Resume(TopicState state, Id<Party>? party)
    {
        if (party is { } one)
        {
            state.Suspensions.RemoveAll(notice => notice.Party == one);
            state.SuspendedBy.Remove(one);
            if (state.SuspendedBy.Count == 0 && state.Bound.ContainsKey(one))
            {
                state.IsSuspended = false;
            }
        }
        else
        {
            state.Suspensions.Clear();
            state.SuspendedBy.Clear();
            state.IsSuspended = false;
        }
    }

    private void Extend(TopicState state, Step step, Id<Party>? party)
    {
        if (!state.IsSettled && !state.IsStarted)
        {
            state.WasDiscussed = true;
            return;
        }

        var end = ExtendedEnd(state, step);
        if (party is { } one)
        {
            state.ExtendedBy[one] = StatesLength(state, step) ? end : default;
            if (state.Bound.Count == 0 || !state.Bound.Keys.All(state.ExtendedBy.ContainsKey))
            {
                // Who asks for another length than that for which a term would begin again by itself may keep it from doing so.
                state.MayEnd = IsRenewedByItself(state) && StatesLength(state, step) && state.Bound.ContainsKey(one) ? Timing.Earlier(state.MayEnd, end) : state.MayEnd;
                Turn(state.MayEnd);
                return;
            }
        }

        // All extend it: to the end on which they agree; where they differ, at least to the earliest.
        Timing[] stated = [.. state.ExtendedBy.Values.Where(each => each.Kind != TimingKind.Unstated).Distinct()];
        var least = stated.Aggregate(end, Timing.Earlier);
        var moved = stated.Length > 1 ? new(TimingKind.Unknown, least.First, default) : stated is [var same] ? same : end;
        (state.MovedEnd, state.MayEnd) = (moved, default);
        state.ExtendedBy.Clear();
        for (var place = 0; place < state.Notices.Count; place++)
        {
            // All want it to go on until then, whatever notice was given before.
            var notice = state.Notices[place];
            var later = Timing.Later(notice.Effect, moved);
            state.Notices[place] = notice.HasCome(Now) == Truth.No && later != notice.Effect ? notice with { Effect = later, IsPeriod = true } : notice;
        }

        if (state.IsOverByTime)
        {
            (state.Ended, state.EndedBy, state.IsOverByTime) = (Truth.No, null, false);
        }

        Turn(EndOf(state));
    }

    /// <summary>Who makes last longer what is not agreed, or no longer, says yes to it anew, and offers that to the others.</summary>
    private void ExtendUnsettled(TopicState state, Step step, Id<Party> party)
    {
        if (StatesLength(state, step))
        {
            Reopen(state);
            state.MovedEnd = ExtendedEnd(state, step) is { Kind: TimingKind.At } end ? end : state.MovedEnd;
            Turn(EndOf(state));
        }

        Answer(state, step, party);
    }

    /// <summary>What makes a text or package last longer makes what it holds last longer, where that has a time of its own.</summary>
    private void ExtendParts(TopicState whole, Step step, Id<Party>? party)
    {
        foreach (var part in step.Kind != StepKind.Extend ? [] : PartsOf(whole).Where(each => each.Topic.Proposal?.Schedule is not null && !step.On.Contains(each.Topic)).ToArray())
        {
            version++;
            if (part.IsSettled || part.IsStarted)
            {
                Extend(part, step, party);
            }
            else if (party is not null && StatesLength(part, step) && ExtendedEnd(part, step) is { Kind: TimingKind.At } end)
            {
                part.MovedEnd = end;
                part.Gone = part.Gone == OfferEnd.Lapsed ? OfferEnd.None : part.Gone;
                Turn(end);
            }
        }
    }

    private bool IsRenewedByItself(TopicState state) => PlanOf(state.Topic)?.Renewal?.Mode == RenewalMode.Automatic;

    private bool StatesLength(TopicState state, Step step) => step.Said is { Until: not null } or { For: not null } || TermBeside(state, step) is not null;

    /// <summary>The term of another proposal on which the same step is, and which amends this one: how long it is to last.</summary>
    private Term? TermBeside(TopicState state, Step step) => (step.Said?.On ?? (step.Entry as Event)?.About ?? [])
        .Select(on => states.GetValueOrDefault(on)?.Topic.Proposal is { } other && states[on].Topic.Amended.Contains(state.Topic) ? PlanOf(states[on].Topic)?.Term : null)
        .FirstOrDefault(each => each is not null);

    /// <summary>The end that an extension asks for: its own, or later by its own length, by that of a renewal or by the term; unknown where no length is stated.</summary>
    private Timing ExtendedEnd(TopicState state, Step step)
    {
        var end = EndOf(state);
        var plan = PlanOf(state.Topic);
        var term = TermBeside(state, step);
        var until = step.Said?.Until ?? step.Effect?.Until ?? (term as UntilTerm)?.When;
        var length = step.Said?.For ?? step.Effect?.For ?? (term as FixedTerm)?.For ?? plan?.Renewal?.For ?? (plan?.Renewal is not null ? (plan.Term as FixedTerm)?.For : null);
        return until is not null ? ResolveEnd(until)
            : length is not null && end.Kind != TimingKind.Unstated ? end.Plus(length)
            : end.Kind == TimingKind.At ? new(TimingKind.Unknown, end.First, default)
            : end;
    }

    /// <summary>What was said for nobody who is named: at most maybe.</summary>
    private void HearUnnamed(TopicState state, Step step)
    {
        if (!state.IsSettled && !state.IsStarted)
        {
            state.IsOpenByUnnamed = true;
        }
        else if (step.Kind == StepKind.End && state.Ended == Truth.No)
        {
            (state.Ended, state.EndedBy) = (Truth.Maybe, step.By);
        }
        else if (step.Kind == StepKind.Suspend)
        {
            state.MayBeSuspended = true;
        }
        else if (step.Kind == StepKind.Extend && !IsRenewedByItself(state) && EndOf(state) is { Kind: TimingKind.At } end)
        {
            state.MovedEnd = new(TimingKind.Unknown, end.First, default);
        }
    }

    /// <summary>Whether it is made to go on among the others when one leaves: it says how one may leave, or how few are enough, or is open to ratification or accession (VCLT 54, 55, 70).</summary>
    private bool GoesOnAmongOthers(TopicState state) => WithdrawalOf(state) is not null
        || NearestConsent(state.Topic) is { } consent && (consent.Quorum is not null || consent.Means == ConsentMeans.Ratification || consent.Means == ConsentMeans.Accession);

    /// <summary>A party ends it, or an event does.</summary>
    private void GiveNotice(TopicState state, Step step, Id<Party>? party)
    {
        if (!state.IsSettled && !state.IsStarted)
        {
            Drop(state, step, party);
            return;
        }

        if (party is not { } author)
        {
            (state.Ended, state.EndedBy, state.IsOverByTime) = (Truth.Yes, step.By, false);
            return;
        }

        var stated = step.Said?.Effective is { } later ? Resolve(later) : default;
        var effect = stated;
        var certainty = Truth.Maybe;
        var clause = WithdrawalOf(state);
        if (clause is not null)
        {
            var notice = Timing.At(Now).Plus(clause.Notice);
            effect = Timing.Later(Timing.Later(notice, stated), Resolve(clause.From));
            certainty = Truth.Yes;
        }
        else if (state.Bound.Count == 1 || step.Entry is Event)
        {
            certainty = Truth.Yes;
        }
        else if (state.Topic.Proposal is CeasefireProposal && EndOf(state).Kind == TimingKind.Unstated && stated.Kind == TimingKind.At && Now.IsBefore(stated.First))
        {
            certainty = Truth.Yes;
        }
        else if (state.Breaches.Exists(breach => breach.Author is { } other && other != author && breach.Certainty is Truth.Yes or Truth.Maybe && ((standpoint.Find(breach.By) as Event) is not null)))
        {
            certainty = Truth.Yes;
        }

        state.Notices.RemoveAll(notice => notice.Party == author && notice.Certainty != Truth.Yes);
        state.Notices.Add(new(step.By, author, effect.Kind == TimingKind.Unstated ? Timing.At(Now) : effect, certainty) { IsPeriod = clause?.Notice is not null && effect != stated });
        Turn(effect);
    }

    private void Drop(TopicState state, Step step, Id<Party>? party)
    {
        if (party is { } speaker)
        {
            state.Words[speaker] = new(WordKind.No, step.By, Now, turn);
            RemoveOffer(state, speaker, OfferEnd.Withdrawn);
            return;
        }

        state.Offers.Clear();
        state.Words.Clear();
        (state.Gone, state.IsPutByUnknown) = (state.Gone == OfferEnd.Superseded ? state.Gone : OfferEnd.Lapsed, false);
    }

    private static WithdrawalClause? WithdrawalOf(TopicState state) => state.Topic.Proposal?.Withdrawal ?? state.Topic.Text?.Withdrawal
        ?? (state.Base is { } through ? state.Topic.PathTo(through).Select(each => each.Text?.Withdrawal ?? each.Proposal?.Withdrawal).FirstOrDefault(each => each is not null) : null);

    private void End(TopicState state)
    {
        EndBySuspension(state);
        if ((!state.IsSettled && !state.IsStarted) || state.Ended == Truth.Yes)
        {
            return;
        }

        var voids = state.Topic.Text?.VoidWhen ?? state.Topic.Proposal?.VoidWhen ?? [];
        if (voids.Any(condition => StatusOf(condition) == ConditionStatus.Met))
        {
            (state.Ended, state.EndedBy, hasChanged) = (Truth.Yes, state.Topic.On, true);
            return;
        }

        foreach (var notice in state.Notices)
        {
            Id<Party>[] bound = state.Bound.Count > 0 ? [.. state.Bound.Keys] : [.. ActorsOf(state.Topic) ?? []];
            var others = Array.FindAll(bound, party => party != notice.Party);
            var isAccepted = others.Length > 0 && Array.TrueForAll(others, party => state.Notices.Exists(other => other.Party == party));
            var truth = Truths.And(notice.HasCome(Now), isAccepted ? Truth.Yes : notice.Certainty);
            if (truth is not (Truth.Yes or Truth.Maybe) || state.EndedFor.GetValueOrDefault(notice.Party, Truth.No) == truth)
            {
                continue;
            }

            state.EndedFor[notice.Party] = truth;
            hasChanged = true;
            var least = Math.Min(2, Math.Max(1, bound.Length));
            if (truth == Truth.Yes && bound.Length > 0 && bound.Count(party => state.EndedFor.GetValueOrDefault(party, Truth.No) != Truth.Yes) < least)
            {
                (state.Ended, state.EndedBy) = (Truth.Yes, notice.By);
            }
            else if (state.Ended == Truth.No && (bound.Count(party => state.EndedFor.GetValueOrDefault(party, Truth.No) == Truth.No) < least || (bound.Contains(notice.Party) && !GoesOnAmongOthers(state))))
            {
                (state.Ended, state.EndedBy) = (Truth.Maybe, notice.By);
            }
        }

        EndByTime(state);
    }

    private void EndBySuspension(TopicState state)
    {
        foreach (var notice in state.Suspensions)
        {
            var truth = notice.Effect.HasCome(Now) == Truth.Yes ? Truth.Yes : Truth.No;
            if (truth == Truth.Yes && state.SuspendedBy.TryAdd(notice.Party, truth))
            {
                hasChanged = true;
            }
        }
    }

    private int renewalsAhead;

    private void EndByTime(TopicState state)
    {
        if (!Lasts(state.Topic) || state.Ended == Truth.Yes || state.Topic.Proposal is null || ClockOf(state) != state)
        {
            return;
        }

        for (var renewals = 0; renewals < Rounds * 8; renewals++)
        {
            var end = EndOf(state);
            Turn(end);
            if (end.IsOver(Now) != Truth.Yes)
            {
                return;
            }

            var (isRenewed, length) = Renewed(state, end);
            if (isRenewed == Truth.Yes)
            {
                // Once nothing more is recorded it goes on like this; some more times are worked out, so that its next end can be told.
                renewalsAhead += lastDay < Now.Day ? 1 : 0;
                state.MovedEnd = renewalsAhead > MostRenewals ? default(Timing) : end.Plus(length!);
                state.Renewals++;
                state.ExtendedBy.Clear();
                hasChanged = true;
            }
            else if (isRenewed == Truth.No)
            {
                (state.Ended, state.EndedBy, state.IsOverByTime, hasChanged) = (Truth.Yes, null, true, true);
                state.NotRenewedBy = [.. KeptFromRenewal(state, end)];
                return;
            }
            else
            {
                state.MovedEnd = new(TimingKind.Unknown, end.Last, default);
                hasChanged = true;
                return;
            }
        }
    }

    /// <summary>Whether a term starts again by itself when it ends, and for how long.</summary>
    private (Truth Truth, Period? Length) Renewed(TopicState state, Timing end)
    {
        if (PlanOf(state.Topic) is not { Renewal: { } renewal } plan || renewal.Mode != RenewalMode.Automatic
            || (renewal.For ?? (plan.Term as FixedTerm)?.For) is not { } length || state.Renewals >= (renewal.Times ?? int.MaxValue))
        {
            return (Truth.No, null);
        }

        var last = LastNotice(end, renewal.Notice);
        var ending = ChainOf(state).SelectMany(each => each.Notices).Where(notice => state.Bound.ContainsKey(notice.Party) && points.TryGetValue(notice.By, out var given) && !last.IsBefore(given)).ToArray();
        var prevented = Array.Exists(ending, notice => Names(renewal.Unless, notice.Party)) ? Truth.Yes
            : ending.Length > 0 ? Truth.Maybe
            : renewal.Unless switch
            {
                null => Truth.No,
                StateReached { State: var reached, By: var by } unless when unless.On == state.Topic.On && reached == ConditionState.Rejected =>
                    state.Refusals.Exists(no => (by is not { Count: > 0 } named || named.Contains(no.Party)) && !last.IsBefore(no.When)) ? Truth.Yes : Truth.No,
                { } unless => StatusOf(unless) switch
                {
                    ConditionStatus.Met => metAt.TryGetValue(unless, out var met) && last.IsBefore(met) ? Truth.No : Truth.Yes,
                    ConditionStatus.Unknown => Truth.Maybe,
                    _ => Truth.No,
                },
            };
        var allowed = renewal.When is { } when ? Holds([when]) switch { Truth.Unknown => Truth.Maybe, var truth => truth } : Truth.Yes;
        return (Truths.And(Truths.Not(prevented), allowed), length);
    }

    /// <summary>Whether a condition speaks of something that a party does.</summary>
    private static bool Names(Condition? condition, Id<Party> party) => StatesIn(condition).Any(each => each.By?.Contains(party) == true);

    /// <summary>What kept a term that renews itself from being renewed: the noes in time, or what its condition is on.</summary>
    private IEnumerable<Reference> KeptFromRenewal(TopicState state, Timing end) =>
        PlanOf(state.Topic)?.Renewal is not { Mode: var mode, Unless: { } unless, Notice: var notice } || mode != RenewalMode.Automatic ? []
        : unless is StateReached { State: var reached, By: var by } && reached == ConditionState.Rejected && OnOf(unless) == state.Topic.On
            ? state.Refusals.Where(no => (by is not { Count: > 0 } named || named.Contains(no.Party)) && !LastNotice(end, notice).IsBefore(no.When)).Select(no => no.By)
        : StatusOf(unless) == ConditionStatus.Met && OnOf(unless) is { } on ? [on] : [];

    /// <summary>The last moment at which a renewal can be prevented.</summary>
    private static Point LastNotice(Timing end, Period? notice) => notice is not null && end.Kind == TimingKind.At ? end.First.Plus(Period.Zero - notice) : end.Last;

    /// <summary>A later text takes the place of this one from the day on which that has effect, where it binds all whom this one binds; otherwise this one goes on between the others.</summary>
    private void Replace(TopicState state)
    {
        if (!state.IsSettled || state.Replaced == Truth.Yes)
        {
            return;
        }

        foreach (var later in state.Topic.Successors.Select(each => states[each.On]))
        {
            if (!later.IsSettled || InForce(later) is not (Truth.Yes or Truth.Maybe) and not Truth.No || InForce(later) == Truth.No)
            {
                continue;
            }

            var truth = InForce(later);
            var whole = state.Bound.Count == 0 || later.Bound.Count == 0 ? Truth.Maybe : state.Bound.Keys.All(later.Bound.ContainsKey) ? truth : Truth.No;
            if (whole > state.Replaced && whole != Truth.No)
            {
                state.Replaced = whole;
                hasChanged = true;
            }
        }
    }

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

    /// <summary>Whether what would take its place is agreed exactly if a condition is met of which nobody can tell.</summary>
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
            return Truth.Yes;
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
