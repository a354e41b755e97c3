using NodaTime;

namespace Negotiation.Model;

/// <content>What suspends, extends, renews and ends what is in force.</content>
internal sealed partial class Course
{
    private void Suspend(TopicState state, Step step, Id<Party>? party)
    {
        if (party is { } one)
        {
            state.Suspensions.Add(new(step.By, one, step.Said?.Effective is { } later ? Resolve(later) : Timing.At(Now), Truth.Yes));
        }
        else
        {
            state.IsSuspended = true;
            state.ResumedBy.Clear();
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
            state.ResumedBy.Add(one);
            state.IsSuspended &= state.Bound.Count == 0 || !state.Bound.Keys.All(state.ResumedBy.Contains);
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
            ((state.Ended, state.EndedBy), state.IsOverByTime) = (state.EndedBeforeTime, false);
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
        if (step.Kind == StepKind.Extend && party is not null)
        {
            ExtendBeside(whole, step);
        }

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

    /// <summary>What a party makes last longer as a whole lasts longer in those parts too that are not looked at for themselves.</summary>
    private void ExtendBeside(TopicState whole, Step step)
    {
        foreach (var part in whole.Topic.Within.Where(each => each.Proposal?.Schedule is not null && !states.ContainsKey(each.On) && !step.On.Contains(each)))
        {
            var end = LastTimeOfPart(part);
            movedBeside[part] = step.Said?.Until is { } until ? ResolveEnd(until) : step.Said?.For is { } length && end.Kind == TimingKind.At ? end.Extended(length) : end;
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
            : length is not null && end.Kind != TimingKind.Unstated ? end.Extended(length)
            : end.Kind == TimingKind.At ? new(TimingKind.Unknown, end.First, default)
            : end;
    }

    /// <summary>What may have effect: said for nobody who is named, or on conditions of which it cannot be known whether they are met.</summary>
    private void TakeAsMaybe(TopicState state, Step step)
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
        else if (state.Breaches.Exists(breach => breach.Author is { } other && other != author && breach.Certainty is Truth.Yes or Truth.Maybe && standpoint.Find(breach.By) is Event))
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
        foreach (var notice in state.Suspensions.Where(each => each.HasCome(Now) == Truth.Yes))
        {
            hasChanged |= state.SuspendedBy.TryAdd(notice.Party, Truth.Yes);
        }
    }

    private void EndByTime(TopicState state)
    {
        if (!Lasts(state.Topic) || InChain(state, static each => each.Ended) == Truth.Yes || state.Topic.Proposal is null || ClockOf(state) != state)
        {
            return;
        }

        // When what prevents a renewal happens counts, and not that it has by the end.
        _ = PlanOf(state.Topic)?.Renewal?.Unless is { } unless ? StatusOf(unless) : default;
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
                // Once nothing more is recorded it goes on like this; some more times are worked out, so that its next end is known.
                state.RenewalsAhead += lastDay < Now.Day ? 1 : 0;
                state.MovedEnd = state.RenewalsAhead > MostRenewals ? default(Timing) : end.Extended(length!);
                state.Renewals++;
                state.ExtendedBy.Clear();
                hasChanged = true;
            }
            else if (isRenewed == Truth.No)
            {
                state.EndedBeforeTime = (state.Ended, state.EndedBy);
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
}
