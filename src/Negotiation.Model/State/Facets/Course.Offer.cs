namespace Negotiation.Model;

/// <content>Offer: who put it, who answered it and how, and what takes it off the table.</content>
internal sealed partial class Course
{
    private void Put(TopicState state, Step step, Id<Party>? party)
    {
        state.WasPut = true;
        state.PutTo.UnionWith(step.To);
        if (state.IsSettled && EndedOf(state) == Truth.Yes)
        {
            Renew(state);
        }

        if (party is not { } author)
        {
            state.IsPutByUnknown = true;
            return;
        }

        state.PutBy.Add(author);
        AcceptLate(state, author);
        if (state.IsSettled)
        {
            return;
        }

        Reopen(state);
        state.Offers[author] = new(step.By, OpenUntil(state, step), turn);
        if (!NeedsMoreThanWords(NearestConsent(state.Topic)?.Means))
        {
            state.Words[author] = Yes(state, step, author);
        }
        else if (state.Words.GetValueOrDefault(author) is { Kind: WordKind.No or WordKind.Countered or WordKind.Deferred or WordKind.TakenBack or WordKind.Lapsed })
        {
            // Who puts it anew no longer refuses it; what it has signed or ratified stays.
            state.Words.Remove(author);
        }

        foreach (var earlier in state.Topic.Predecessors)
        {
            Supersede(states[earlier.On], author);
        }
    }

    /// <summary>What is put anew is on the table again, with what it holds.</summary>
    private void Reopen(TopicState state)
    {
        foreach (var each in PartsOf(state).Where(part => part.Gone == OfferEnd.Lapsed || (part.Gone == OfferEnd.Superseded && !part.WasPut)).Append(state))
        {
            (each.Gone, each.LostItsAuthor) = (OfferEnd.None, false);
        }
    }

    private Timing OpenUntil(TopicState state, Step step)
    {
        var own = ResolveEnd(step.Said?.OpenUntil ?? state.Topic.Proposal?.OpenUntil);
        Turn(own);
        return own;
    }

    /// <summary>An offer gives way to another of the same author.</summary>
    private void Supersede(TopicState state, Id<Party> author)
    {
        if (!state.IsSettled && state.Offers.Remove(author))
        {
            if (state.Words.TryGetValue(author, out var word))
            {
                state.Words[author] = word.Lapsed(Now);
            }

            if (state.Offers.Count == 0 && !state.IsPutByUnknown)
            {
                state.Gone = OfferEnd.Superseded;
            }
        }
    }

    /// <summary>A text that is handed over is put by its author, where it has one.</summary>
    private void Deliver(TopicState state, Step step)
    {
        state.WasPut = true;
        if (state.IsSettled)
        {
            return;
        }

        state.Gone = state.Gone == OfferEnd.Superseded ? state.Gone : OfferEnd.None;
        if (state.Topic.Text is { } text && ValueOf(text.Authors, state.Topic, "authors") is { Count: 1 } authors)
        {
            state.PutBy.Add(authors[0]);
            state.Offers[authors[0]] = new(step.By, default, turn);
            state.Words.TryAdd(authors[0], new(WordKind.Yes, step.By, Now, turn));
        }
        else
        {
            state.IsPutByUnknown = true;
        }
    }

    private void Answer(TopicState state, Step step, Id<Party>? party)
    {
        state.WasDiscussed |= step.Kind is not (StepKind.Commit or StepKind.Extend);
        if (state.IsSettled && EndedOf(state) == Truth.Yes)
        {
            Renew(state);
        }

        if (party is not { } speaker)
        {
            if (step.Kind == StepKind.Agree)
            {
                foreach (var each in PartsOf(state).Where(part => !HasOwnConsent(part.Topic, state.Topic) && !HasOwnConsenters(part.Topic, state.Topic)).Append(state).ToArray())
                {
                    ValueList<Id<Party>> agreeing = [.. NeededFor(each).Concat(AgreeingAt(step)).Distinct().OrderBy(one => one.Text, StringComparer.Ordinal)];
                    Latch(each, agreeing.Count > 0 ? Truth.Yes : Truth.Maybe, state.Topic, agreeing);
                }
            }

            return;
        }

        // Also where the whole is not agreed: what suspended it suspended those of its parts that are.
        HoldTo(state, speaker);
        var word = Yes(state, step, speaker);
        if (state.IsSettled)
        {
            if (word.Kind == WordKind.Yes)
            {
                AcceptLate(state, speaker);
            }

            if (word.Kind == WordKind.Yes && !state.Bound.ContainsKey(speaker) && !IsOrgan(state.Topic, speaker) && !state.Bound.Keys.Any(party => standpoint.IsOrganOf(speaker, party)) && (state.Base?.Text is not null || state.Agreed == Truth.Maybe))
            {
                state.EverBound[speaker] = state.Bound[speaker] = word.From ?? Now;
                state.Words[speaker] = word;
            }
            else if (!state.Bound.ContainsKey(speaker))
            {
                state.Words[speaker] = word;
            }

            return;
        }

        state.Words[speaker] = word;
        state.PutTo.UnionWith(step.To);
        if (step.Kind is StepKind.Commit or StepKind.Extend)
        {
            state.WasPut = true;
            state.PutBy.Add(speaker);
            state.Offers[speaker] = new(step.By, OpenUntil(state, step), turn);
            foreach (var earlier in state.Topic.Predecessors)
            {
                Supersede(states[earlier.On], speaker);
            }
        }
    }

    /// <summary>Those whose yes it needs, and its actors.</summary>
    private IEnumerable<Id<Party>> NeededFor(TopicState state) =>
        WaysOf(state).SelectMany(way => ConsentersOf(state.Topic, way, state.Topic.PathTo(way)).Consenters).Concat(ActorsOf(state.Topic) ?? []);

    /// <summary>Whose act it is when an event agrees to something, extends, suspends or resumes it and nobody is named, where one of those it concerns is recorded as having stayed away; <c>null</c> where none is, and it is the act of all.</summary>
    private Id<Party>[]? ActorsWithoutAbsent(TopicState state, Step step)
    {
        var concerned = NeededFor(state).Concat(state.Bound.Keys).Distinct().ToArray();
        var absent = ParticipantsOf(step).GroupBy(one => one.Party).Where(party => party.All(one => !one.TakesPart)).Select(party => party.Key).OfType<Id<Party>>().ToHashSet();
        return absent.Overlaps(concerned) ? [.. concerned.Where(party => !absent.Contains(party)).Union(AgreeingAt(step)).OrderBy(party => party.Text, StringComparer.Ordinal)] : null;
    }

    private IEnumerable<Participant> ParticipantsOf(Step step) =>
        step.Entry is Event happening ? standpoint.Known(happening.Participants, happening).SelectMany(testimony => testimony.Value) : [];

    private IEnumerable<Id<Party>> AgreeingAt(Step step) =>
        ParticipantsOf(step).Where(one => one.TakesPart && (one.Capacity is null || one.Capacity == Capacity.Party)).Select(one => one.Party).OfType<Id<Party>>();

    private Answered Yes(TopicState state, Step step, Id<Party> party)
    {
        var form = step.Said?.Form ?? (step.Entry is Event ? AssentForm.Signature : null);
        var means = NearestConsent(state.Topic)?.Means;
        var earlier = state.Words.GetValueOrDefault(party);
        var kind = form == AssentForm.InPrinciple ? WordKind.InPrinciple
            : form == AssentForm.AdReferendum || (form == AssentForm.Initials && means != ConsentMeans.Initials) ? WordKind.Preliminary
            : step.Said is { Conditions.Count: > 0 } ? WordKind.Conditional
            : form == AssentForm.Signature && NeedsMoreThanSignature(means) ? WordKind.Preliminary
            : WordKind.Yes;
        return new(kind, step.By, Now, turn)
        {
            Conditions = step.Said?.Conditions ?? [],
            Form = form,
            IsCommitment = step.Kind is StepKind.Commit or StepKind.Extend,
            From = step.Said is { IsRetroactive: true } && earlier?.Kind == WordKind.Preliminary ? earlier.When : null,
        };
    }

    /// <summary>Whether consent is given by an act of its own, so that who puts the text has not given it (VCLT 11).</summary>
    private static bool NeedsMoreThanWords(ConsentMeans? means) => means == ConsentMeans.Signature || means == ConsentMeans.Initials || NeedsMoreThanSignature(means);

    private static bool NeedsMoreThanSignature(ConsentMeans? means) =>
        means == ConsentMeans.Ratification || means == ConsentMeans.Accession || means == ConsentMeans.ExchangeOfInstruments;

    private void Refuse(TopicState state, Step step, Id<Party> party)
    {
        state.WasDiscussed = true;
        if (state.IsSettled)
        {
            if (step.Kind == StepKind.No)
            {
                state.Refusals.Add((party, Now, step.By));
            }

            if (!state.Bound.ContainsKey(party))
            {
                state.Words[party] = new(KindOf(step), step.By, Now, turn);
            }

            return;
        }

        state.Words[party] = new(KindOf(step), step.By, Now, turn);
        if (step.Kind != StepKind.Defer)
        {
            RemoveOffer(state, party, OfferEnd.Withdrawn);
        }

        static WordKind KindOf(Step step) => step.Kind == StepKind.No ? WordKind.No : step.Kind == StepKind.Counter ? WordKind.Countered : WordKind.Deferred;
    }

    private void Withdraw(TopicState state, Step step, Id<Party> party)
    {
        if (state.IsSettled || state.IsStarted)
        {
            GiveNotice(state, step, party);
            return;
        }

        state.Words[party] = new(WordKind.TakenBack, step.By, Now, turn);
        RemoveOffer(state, party, OfferEnd.Withdrawn);
    }

    private static void RemoveOffer(TopicState state, Id<Party> party, OfferEnd end)
    {
        if (state.Offers.Remove(party) && state.Offers.Count == 0 && !state.IsPutByUnknown && state.Gone == OfferEnd.None)
        {
            state.Gone = end;
            state.LostItsAuthor = state.Words.Values.Any(word => word.Kind is WordKind.Yes or WordKind.Conditional);
        }
    }

    /// <summary>A statement is taken back from the day on which its speaker says so.</summary>
    private void TakeBack(TopicState state, Step step, Id<Party> party, Reference target)
    {
        state.Notices.RemoveAll(notice => notice.By == target && notice.Party == party && notice.Effect.IsOver(Now) != Truth.Yes && (state.Ended == Truth.No || state.EndedBy != target));
        if (state.Suspensions.RemoveAll(notice => notice.By == target && notice.Party == party) > 0)
        {
            state.SuspendedBy.Remove(party);
        }

        pending.RemoveAll(act => act.State == state && act.Step.By == target && act.Party == party);
        state.Refusals.RemoveAll(no => no.By == target);
        if (state.IsSettled)
        {
            return;
        }

        if (state.Words.TryGetValue(party, out var word) && word.By == target)
        {
            if (word.Kind is WordKind.No or WordKind.Countered or WordKind.Deferred)
            {
                state.Words.Remove(party);
            }
            else
            {
                state.Words[party] = new(WordKind.TakenBack, step.By, Now, turn);
            }
        }
        else if (word is { Kind: WordKind.Yes } && standpoint.Find(target) is Statement { Done: var act } && (act == Act.Accept || act == Act.Propose || act == Act.Commit))
        {
            // It takes back a yes that it has given again since: which of the two still holds cannot be known.
            state.LostItsAuthor = true;
        }

        if (state.Offers.TryGetValue(party, out var offer) && offer.By == target)
        {
            RemoveOffer(state, party, OfferEnd.Withdrawn);
        }
    }

    /// <summary>A yes on conditions counts from when they are met.</summary>
    private void Meet(TopicState state)
    {
        foreach (var (party, word) in state.Words.ToArray())
        {
            if (word.Kind == WordKind.Conditional && !state.IsSettled)
            {
                var status = StatusOf(word.Conditions);
                var next = word with { Kind = status == ConditionStatus.Met ? WordKind.Yes : word.Kind, HasFailed = status == ConditionStatus.Failed, IsUndecided = status == ConditionStatus.Unknown };
                if (next != word)
                {
                    state.Words[party] = next;
                    hasChanged = true;
                }
            }
        }
    }

    /// <summary>An offer lapses with the time until which it is open, or when what it asks can no longer be done in time; what is said after that lapses at once.</summary>
    private void Lapse(TopicState state)
    {
        if (state.IsSettled || state.IsStarted || GoneOf(state) is OfferEnd.Withdrawn or OfferEnd.Superseded || !state.Topic.Above.Append(state.Topic).Any(each => states.TryGetValue(each.On, out var put) && (put.WasPut || put.Words.Count > 0)))
        {
            return;
        }

        var expired = state.Offers.Where(pair => pair.Value.OpenUntil.IsOver(Now) == Truth.Yes).ToArray();
        foreach (var (party, offer) in expired)
        {
            state.Offers.Remove(party);
            if (state.Words.TryGetValue(party, out var word) && word.By == offer.By)
            {
                state.Words[party] = word.Lapsed(Now);
            }
        }

        var end = Timing.Earlier(LastTime(state), LastOpen(state));
        Turn(end);
        var isTooLate = end.IsOver(Now);
        state.MayBeTooLate = isTooLate == Truth.Maybe || IsOnLastDay(end) || state.Offers.Values.Any(offer => offer.OpenUntil.IsOver(Now) is Truth.Maybe or Truth.Unknown || IsOnLastDay(offer.OpenUntil));
        state.MayHaveLapsed = state.Gone == OfferEnd.None && state.MayBeTooLate ? Truth.Maybe : Truth.No;
        if (isTooLate == Truth.Yes || (expired.Length > 0 && state.Offers.Count == 0 && !state.IsPutByUnknown))
        {
            hasChanged |= state.LapsedTurn != turn || state.Gone != OfferEnd.Lapsed;
            if (state.LapsedTurn != turn)
            {
                state.Lapses.Add((turn, Now));
            }

            state.Offers.Clear();
            (state.Gone, state.MayHaveLapsed) = (OfferEnd.Lapsed, Truth.No);
            foreach (var (party, word) in state.Words.Where(pair => pair.Value.Kind is WordKind.Yes or WordKind.Conditional or WordKind.Preliminary).ToArray())
            {
                state.Words[party] = word.Lapsed(Now);
            }
        }
    }

    /// <summary>Whether what is said today, nobody knows when, may have come after the clock at which something ends today.</summary>
    private bool IsOnLastDay(Timing end) => end is { Kind: TimingKind.At, Last: { At: not null } last } && Now.At is null && last.Day == Now.Day;

    /// <summary>Who offers anew, by a yes, what another accepted perhaps too late, accepts that other's yes at the latest.</summary>
    private static void AcceptLate(TopicState state, Id<Party> party)
    {
        if (state is { IsSettled: true, Agreed: Truth.Maybe, MayHaveLapsed: Truth.Maybe } && state.Offers.ContainsKey(party))
        {
            state.MayHaveLapsed = Truth.No;
        }
    }

    /// <summary>Until when the proposal can be accepted: as it says itself, or later where an offer of it says so.</summary>
    private Timing LastOpen(TopicState state) => state.Topic.Proposal?.OpenUntil is { } open
        ? state.Offers.Values.Select(offer => offer.OpenUntil).Aggregate(ResolveEnd(open), Timing.Later)
        : default;
}
