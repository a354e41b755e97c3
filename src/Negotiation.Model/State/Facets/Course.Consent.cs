namespace Negotiation.Model;

/// <content>Consent: whose yes it needs, and who gave it.</content>
internal sealed partial class Course
{
    /// <summary>Remembers that something is agreed, through itself or what holds it.</summary>
    private void Agree(TopicState state)
    {
        foreach (var (party, since) in state.IsSettled ? BoundBesides(state).ToArray() : [])
        {
            hasChanged |= state.Bound.TryAdd(party, since.IsBefore(state.AgreedAt) ? state.AgreedAt : since);
            state.EverBound[party] = state.Bound[party];
        }

        if (state.IsSettled && state.Agreed == Truth.Yes)
        {
            return;
        }

        var (truth, through, bound) = Consented(state);
        if (truth is Truth.Yes or Truth.Maybe && (!state.IsSettled || state.Agreed != truth))
        {
            Latch(state, truth, through!, bound);
        }
    }

    /// <summary>Who else is bound by what is agreed: through each text that holds it and is agreed, through each part, and who is named in it and accepted its provision (VCLT 35, 36).</summary>
    private IEnumerable<KeyValuePair<Id<Party>, Point>> BoundBesides(TopicState state) => state.Topic.Above
        .Where(text => text.Text is not null && states[text.On] is { IsSettled: true, Agreed: Truth.Yes } && !HasOwnConsent(state.Topic, text) && !HasOwnConsenters(state.Topic, text))
        .Concat(state.Topic.Leaves.Where(leaf => states.TryGetValue(leaf.On, out var part) && part.IsSettled))
        .SelectMany(each => states[each.On].Bound)
        .Concat(state.Topic.Holders.Where(provision => provision.Entry is null && states[provision.On] is { IsSettled: true, Agreed: Truth.Yes })
            .SelectMany(provision => states[provision.On].Bound.Where(pair => IsNamedIn(state.Topic, pair.Key))));

    private bool IsNamedIn(Topic topic, Id<Party> party) => ActorsOf(topic)?.Contains(party) == true || topic.Proposal?.Toward?.Contains(party) == true;

    private void Latch(TopicState state, Truth truth, Topic through, Dictionary<Id<Party>, Point> bound)
    {
        var isNew = !state.IsSettled;
        Topic[] path = isNew ? state.Topic.PathTo(through) : [];
        var words = isNew ? ConsentersOf(state.Topic, through, path).Consenters.ToDictionary(party => party, party => WordOn(path, party)) : [];
        state.IsSettled = true;
        state.Base = through;
        (state.Gone, state.MayHaveLapsed) = (OfferEnd.None, truth == Truth.Maybe ? state.MayHaveLapsed : Truth.No);
        if (state.Agreed == Truth.No || (state.Agreed == Truth.Maybe && truth == Truth.Yes))
        {
            (state.Agreed, state.AgreedAt) = (truth, Now);
        }

        foreach (var (party, since) in bound)
        {
            state.Bound.TryAdd(party, since);
            state.EverBound[party] = state.Bound[party];
        }

        if (isNew)
        {
            state.IsApart = false;
            state.LostItsAuthor |= Array.Exists(path, each => states[each.On].LostItsAuthor);
            state.Consenters = [.. words.Keys];
            foreach (var (party, word) in words.Where(pair => pair.Value is not null))
            {
                state.Words[party] = word!;
            }

            (state.Began, state.Ended, state.EndedBy, state.IsOverByTime, state.Replaced) = (default, Truth.No, null, false, Truth.No);
            Turn(StartOf(state));
            Turn(EndOf(state));
            state.IsNewlySettled = true;
        }

        hasChanged = true;
    }

    /// <summary>What was just agreed takes the place of what it revises or replaces, as far as that was not agreed with it.</summary>
    private void SupersedeEarlier(TopicState state)
    {
        if (!state.IsNewlySettled)
        {
            return;
        }

        state.IsNewlySettled = false;
        foreach (var earlier in state.Topic.Predecessors.Select(each => states[each.On]).Where(each => !each.IsSettled))
        {
            earlier.Offers.Clear();
            earlier.Words.Clear();
            (earlier.Gone, earlier.IsPutByUnknown, hasChanged) = (OfferEnd.Superseded, false, true);
            foreach (var part in states.Values.Where(each => each.Topic.Above.Contains(earlier.Topic) && each is { IsSettled: false, WasPut: false } && each.Topic.Above.All(holder => holder.Text is null || states[holder.On].Gone == OfferEnd.Superseded)))
            {
                part.Gone = OfferEnd.Superseded;
            }
        }
    }

    private void Latch(TopicState state, Truth truth, Topic through, ValueList<Id<Party>> bound) =>
        Latch(state, truth, through, bound.ToDictionary(party => party, _ => Now));

    /// <summary>A new round: what was agreed and has ended is offered anew.</summary>
    private void Renew(TopicState state)
    {
        if (state.Ended != Truth.Yes)
        {
            // It ended with what it was agreed through, which it is no longer held by.
            (state.Ended, state.EndedBy, state.IsOverByTime) = (Truth.Yes, ChainOf(state).Select(each => each.EndedBy).FirstOrDefault(by => by is not null), ChainOf(state).All(each => each.EndedBy is null));
        }

        state.Replaced = ReplacedOf(state);
        state.IsSettled = false;
        foreach (var (party, word) in state.Words)
        {
            state.PastWords[party] = word;
        }

        state.RoundTurn = turn - 1;
        state.Words.Clear();
        state.Offers.Clear();
        state.Bound.Clear();
        state.Notices.Clear();
        state.Refusals.Clear();
        state.EndedFor.Clear();
        (state.Gone, state.IsStarted, state.MovedEnd, state.Renewals, state.Base, state.IsApart) = (OfferEnd.None, false, null, 0, null, false);
    }

    /// <summary>Whether all have said yes whose yes it needs: by itself, or through a text or package that holds it.</summary>
    private (Truth Truth, Topic? Through, Dictionary<Id<Party>, Point> Bound) Consented(TopicState state)
    {
        var best = (Truth: Truth.Unknown, Through: default(Topic), Bound: new Dictionary<Id<Party>, Point>());
        var topic = state.Topic;
        if (topic.Leaves is { Count: > 0 } leaves)
        {
            var truths = leaves.Select(leaf => states.TryGetValue(leaf.On, out var part) ? (topic.IsIndivisible ? Completed(part) : part.Agreed != Truth.No && state.Agreed == Truth.No ? part.Agreed : AgreedNow(part), part) : (Truth.Unknown, null)).ToArray();
            var all = truths.Select(each => each.Item1).Aggregate(Truths.And);
            foreach (var (_, part) in truths)
            {
                foreach (var (party, since) in part is null ? [] : part.IsSettled ? part.Bound : Best(part).Bound)
                {
                    best.Bound.TryAdd(party, since.IsBefore(Now) ? Now : since);
                }
            }

            best = (all, topic, best.Bound);
        }
        else
        {
            best = Best(state);
        }

        Topic[] wholes = [.. topic.Above.Where(each => each.IsIndivisible)];
        if (wholes.Length > 0)
        {
            // Of packages within each other all must be agreed; of several that hold it apart from each other one is enough.
            best.Truth = Truths.And(best.Truth, wholes.Where(whole => !Array.Exists(wholes, other => other.Above.Contains(whole)))
                .Select(whole => wholes.Where(other => other == whole || whole.Above.Contains(other)).Select(CompletedWhole).Aggregate(Truths.And)).Aggregate(Truths.Or));
        }

        return best.Truth != Truth.Yes && AgreedByItself(state) is { Truth: Truth.Yes or Truth.Maybe } own && own.Truth > best.Truth ? own : best;
    }

    /// <summary>Whether a part of a package that can only be had as a whole was agreed without it: who put the package put the part by itself later, and the others said yes to it then.</summary>
    /// <remarks>Unknown where their yes to the part came before: the author took it up, or passed over it and asked anew.</remarks>
    private (Truth Truth, Topic? Through, Dictionary<Id<Party>, Point> Bound) AgreedByItself(TopicState state)
    {
        var wholes = state.Topic.Above.Where(each => each.IsIndivisible).Select(each => states[each.On]).ToArray();
        var (truth, bound) = wholes.Length > 0 && state.Offers.Count > 0 ? Complete(state.Topic, state.Topic) : (Truth.Unknown, []);
        var isSevered = state.Offers.Any(offer => Array.TrueForAll(wholes, whole => whole.Offers.TryGetValue(offer.Key, out var put) && put.Turn < offer.Value.Turn)
            && bound.Keys.All(party => state.Words.GetValueOrDefault(party)?.Turn >= offer.Value.Turn));
        return (isSevered ? truth : Truth.Unknown, state.Topic, bound);
    }

    private Truth AgreedNow(TopicState state) => Known(state, FindAgreedNow);

    private Truth FindAgreedNow(TopicState state) => state.IsSettled ? state.Agreed : Consented(state).Truth;

    private Truth CompletedWhole(Topic whole) => whole.Leaves.Select(leaf => states.TryGetValue(leaf.On, out var part) ? Completed(part) : Truth.Unknown).Aggregate(Truth.Yes, Truths.And);

    private Truth Completed(TopicState state) => state.IsSettled ? state.Agreed : Best(state).Truth;

    /// <summary>The surest of the ways in which it can have been agreed, leaving aside packages that can only be had as a whole.</summary>
    private (Truth Truth, Topic? Through, Dictionary<Id<Party>, Point> Bound) Best(TopicState state)
    {
        if (!bests.TryGetValue(state.Topic, out var found) || found.Version != version)
        {
            bests[state.Topic] = found = (version, FindBest(state));
        }

        return found.Best;
    }

    private (Truth Truth, Topic? Through, Dictionary<Id<Party>, Point> Bound) FindBest(TopicState state)
    {
        var best = (Truth: Truth.Unknown, Through: default(Topic), Bound: new Dictionary<Id<Party>, Point>());
        var isNo = false;
        foreach (var through in WaysOf(state))
        {
            var (truth, bound) = Complete(state.Topic, through);
            isNo |= truth == Truth.No;
            if (truth > best.Truth && truth != Truth.No)
            {
                best = (truth, through, bound);
            }
        }

        return best.Truth == Truth.Unknown && isNo ? (Truth.No, null, best.Bound) : best;
    }

    /// <summary>What a topic can be agreed through: texts and packages that hold it, and itself where it was put by itself or nothing holds it.</summary>
    private IEnumerable<Topic> WaysOf(TopicState state)
    {
        var topic = state.Topic;
        foreach (var holder in topic.Above)
        {
            if (holder.Text is not null ? !HasOwnConsent(topic, holder) : holder.Entry is Package)
            {
                yield return holder;
            }
        }

        if (topic.Text is not null || !topic.Above.Any(each => each.Text is not null) || state.WasPut || state.PutBy.Count > 0 || topic.Above.Any(each => each.Entry is Package && states[each.On].WasPut))
        {
            yield return topic;
        }
    }

    /// <summary>Whether a text or provision has consenters of its own, so that a yes to what holds it is none to it.</summary>
    private bool HasOwnConsent(Topic topic, Topic holder) =>
        topic.PathTo(holder).Any(each => each != holder && each.Text is not null && ValueOf(each.Text.Consent, each, "consent")?.Of is not null);

    /// <summary>Whether all consenters of a topic said yes to it, on the way up to what it is agreed through.</summary>
    private (Truth Truth, Dictionary<Id<Party>, Point> Bound) Complete(Topic topic, Topic through)
    {
        if (through.Text is not null && topic != through && !HasOwnConsenters(topic, through))
        {
            return CompleteThrough(topic, through);
        }

        Topic[] path = topic.PathTo(through);
        var (consenters, isCertain) = ConsentersOf(topic, through, path);
        var consent = NearestConsent(topic);
        var bound = new Dictionary<Id<Party>, Point>();
        var isRefused = false;
        foreach (var party in consenters)
        {
            if (WordOn(path, party) is { } word)
            {
                isRefused |= word.Kind is not (WordKind.Yes or WordKind.None) && word is not { Kind: WordKind.Conditional, IsUndecided: true };
                if (word.Kind == WordKind.Yes)
                {
                    bound[party] = word.From ?? Now;
                }
            }
        }

        var counterparties = consenters.Length == 1 ? CounterpartiesOf(path, consenters[0]) : [];
        var speakers = path.SelectMany(each => states[each.On].Offers.Keys).Concat(bound.Keys).Concat(counterparties.Keys).Distinct().Count();
        var needed = consent?.Quorum ?? consenters.Length;
        var isDeclared = consenters.Length == 1 && bound.Count == 1
            && (consent?.Means == ConsentMeans.Declaration || consent?.Means == ConsentMeans.Decision || consent?.Of is { Count: 1 }
                || (topic.Proposal is not null && through.Text is null && path.Any(each => states[each.On].Words.GetValueOrDefault(consenters[0])?.IsCommitment == true))
                || (through.Text is { } own && ValueOf(own.Authors, through, "authors") is [var author] && author == consenters[0]));
        if (consenters.Length == 0 || (states[topic.On].Gone is OfferEnd.Withdrawn or OfferEnd.Superseded && topic != through && !path.Any(each => each == topic && bound.Keys.Any(states[each.On].Words.ContainsKey))) || (bound.Count < needed && !isDeclared) || (consent?.Quorum is null && isRefused) || (speakers < 2 && !isDeclared && consent?.Quorum is null))
        {
            var isGone = states[topic.On].Gone != OfferEnd.None || path.All(each => states[each.On].Gone != OfferEnd.None || !states[each.On].WasPut) && path.Any(each => states[each.On].Gone != OfferEnd.None);
            var isMissed = steps.Exists(placed => placed.Step.Happened == Truth.No && placed.Step.Kind is StepKind.Agree or StepKind.Yes && placed.Step.On.Exists(path.Contains) && !Now.IsBefore(placed.Point));
            return (isRefused || isGone || isMissed ? Truth.No : Truth.Unknown, bound);
        }

        var isSure = isCertain && !path.Any(each => states[each.On].LostItsAuthor || states[each.On].MayHaveLapsed == Truth.Maybe) && !path.Any(each => states[each.On].IsTouchedByUnknown) && consent is not { Means.IsKnown: false };
        if (consent?.Binds is { } binds)
        {
            bound = binds.ToDictionary(party => party, _ => Now);
        }
        else if (consent?.Means == ConsentMeans.Decision)
        {
            bound = [];
        }
        else
        {
            foreach (var (party, since) in counterparties)
            {
                bound.TryAdd(party, since);
            }
        }

        return (isSure ? Truth.Yes : Truth.Maybe, bound);
    }

    /// <summary>Whether who is to agree is stated below a text, for the part alone.</summary>
    private bool HasOwnConsenters(Topic topic, Topic through) => topic.PathTo(through).Any(each => each != through
        && (each.Proposal is { } proposal ? ValueOf(proposal.Consent, each, "consent") : each.Text is { } text ? ValueOf(text.Consent, each, "consent") : null)?.Of is not null);

    /// <summary>Whether a part is agreed with the text that holds it: a text is taken whole, and a yes to a part only settles the part between negotiators.</summary>
    private (Truth Truth, Dictionary<Id<Party>, Point> Bound) CompleteThrough(Topic topic, Topic through)
    {
        Topic[] path = topic.PathTo(through);
        var whole = states[through.On];
        var (truth, bound) = whole.IsSettled ? (whole.Agreed, new Dictionary<Id<Party>, Point>(whole.Bound)) : Complete(through, through);
        var (consenters, _) = ConsentersOf(topic, through, path);
        var isRefused = !states[topic.On].IsSettled && Array.Exists(consenters, party => WordOn(path, party) is { } word
            && (word.Kind == WordKind.Lapsed || (word.Kind is not (WordKind.Yes or WordKind.None or WordKind.Conditional or WordKind.Preliminary) && whole.Words.GetValueOrDefault(party)?.Turn != word.Turn)));
        if (!isRefused && whole.IsSettled && states[topic.On] is { IsSettled: false } part && whole.RoundTurn < part.RoundTurn)
        {
            // It was agreed with the text and has ended since: to have it again all must say yes again.
            bound = consenters.Where(party => WordOn(path, party)?.Kind == WordKind.Yes).ToDictionary(party => party, _ => Now);
            truth = bound.Count == consenters.Length ? truth : Truth.Unknown;
        }

        var gone = states[topic.On].Gone;
        var isReplaced = gone == OfferEnd.Superseded && (states[topic.On].WasPut || states[through.On].Gone == OfferEnd.Superseded);
        return gone == OfferEnd.Withdrawn || isReplaced || isRefused || (gone == OfferEnd.Lapsed && truth == Truth.Unknown) ? (Truth.No, []) : (truth, bound);
    }

    /// <summary>The others who are parties to what only one is to do: who asked it of that one, or said yes with it.</summary>
    private Dictionary<Id<Party>, Point> CounterpartiesOf(Topic[] path, Id<Party> only) =>
        path.SelectMany(each => states[each.On].Words).Where(pair => pair.Key != only && pair.Value.Kind == WordKind.Yes)
            .GroupBy(pair => pair.Key).ToDictionary(group => group.Key, group => Now);

    /// <summary>Those whose yes a topic needs, and whether the record settles who they are.</summary>
    private (Id<Party>[] Consenters, bool IsCertain) ConsentersOf(Topic topic, Topic through, Topic[] path)
    {
        var key = (topic, through);
        if (!consentersOf.TryGetValue(key, out var found) || found.Version != version)
        {
            consentersOf[key] = found = (version, FindConsenters(topic, through, path));
        }

        return found.Consenters;
    }

    private (Id<Party>[] Consenters, bool IsCertain) FindConsenters(Topic topic, Topic through, Topic[] path)
    {
        if (NearestConsent(topic)?.Of is { } stated)
        {
            return ([.. stated], true);
        }

        if (topic == through && topic.Leaves is { Count: > 0 } leaves)
        {
            var each = leaves.Where(leaf => states.ContainsKey(leaf.On)).Select(leaf => ConsentersOf(leaf, topic, leaf.PathTo(topic))).ToArray();
            return ([.. each.SelectMany(part => part.Consenters).Distinct().OrderBy(party => party.Text, StringComparer.Ordinal)], Array.TrueForAll(each, part => part.IsCertain));
        }

        var (putters, addressed, answering) = (new HashSet<Id<Party>>(), new HashSet<Id<Party>>(), new HashSet<Id<Party>>());
        foreach (var state in path.Select(each => states[each.On]))
        {
            putters.UnionWith(state.PutBy);
            addressed.UnionWith(state.PutTo);
            answering.UnionWith(state.Words.Where(pair => pair.Value.Kind is not (WordKind.None or WordKind.Deferred) && !state.Offers.ContainsKey(pair.Key)).Select(pair => pair.Key));
        }

        var actors = ActorsOf(topic);
        if (through.Text is { } text)
        {
            if (ValueOf(text.Authors, through, "authors") is { Count: > 0 } authors)
            {
                var isOffer = putters.Count > 0 && putters.All(authors.Contains);
                return (Without(topic, authors.Concat(isOffer ? addressed : []).Concat(authors.Count == 1 ? answering : [])), true);
            }

            var held = actors ?? [.. ActorsWithin(through)];
            return (Without(topic, answering.Concat(addressed).Concat(held)), held.Count > 0 || addressed.Count > 0);
        }

        if (actors is { Count: > 0 })
        {
            var toward = topic.Proposal?.Toward ?? [];
            var isOffer = putters.Count > 0 && putters.All(actors.Value.Contains) && !IsDeclared(topic, actors.Value);
            return (Without(topic, actors.Value.Concat(isOffer ? addressed.Count > 0 ? addressed : toward : [])), true);
        }

        if (topic.Amended.Count > 0 && topic.Amended[0] is { Proposal: not null } amended && states.TryGetValue(amended.On, out var changed))
        {
            return changed.IsSettled ? ([.. changed.Bound.Keys.OrderBy(party => party.Text, StringComparer.Ordinal)], true) : ConsentersOf(amended, amended, [amended]);
        }

        return (Without(topic, putters.Concat(addressed).Concat(answering)), false);
    }

    /// <summary>Whether the only actor undertook it, which needs nobody's yes.</summary>
    private bool IsDeclared(Topic topic, ValueList<Id<Party>> actors) =>
        actors.Count == 1 && states[topic.On].Words.GetValueOrDefault(actors[0])?.IsCommitment == true;

    private Id<Party>[] Without(Topic topic, IEnumerable<Id<Party>> parties)
    {
        Id<Party>[] all = [.. parties.Distinct().OrderBy(party => party.Text, StringComparer.Ordinal)];
        return [.. all.Where(party => !IsOrgan(topic, party) && !Array.Exists(all, other => other != party && standpoint.IsOrganOf(party, other)))];
    }

    private bool IsOrgan(Topic topic, Id<Party> party) =>
        NearestConsent(topic)?.Organs.Any(organ => organ.Body == party) == true || standpoint.Find(party) is Party { Kind: var kind, Memberships: var memberships } && kind == PartyKind.Body && memberships.Any(membership => ActorsOf(topic)?.Contains(membership.In) == true || topic.Above.Append(topic).Any(each => each.Text is { } text && ValueOf(text.Authors, each, "authors").Contains(membership.In)));

    private readonly Dictionary<Topic, ValueList<Id<Party>>?> actorsOf = [];
    private readonly Dictionary<Topic, Consent?> consents = [];
    private readonly Dictionary<(Topic, Topic), (int Version, (Id<Party>[] Consenters, bool IsCertain) Consenters)> consentersOf = [];
    private readonly Dictionary<Topic, (int Version, (Truth Truth, Topic? Through, Dictionary<Id<Party>, Point> Bound) Best)> bests = [];

    private ValueList<Id<Party>>? ActorsOf(Topic topic) => Once(actorsOf, topic, FindActors);

    private ValueList<Id<Party>>? FindActors(Topic topic) => topic.Proposal switch
    {
        MeetingProposal meeting => [.. (ValueOf<ValueList<Participant>>(meeting.Participants, topic, "participants")).Where(one => one.Capacity is null || one.Capacity == Capacity.Party).Select(one => one.Party).OfType<Id<Party>>().Distinct()],
        { Actors: { } actors } => ValueOf<ValueList<Id<Party>>>(actors, topic, "actors"),
        Package { Parts.Count: > 0 } => [.. topic.Leaves.SelectMany(leaf => (IEnumerable<Id<Party>>)(ActorsOf(leaf) ?? [])).Distinct()],
        _ => null,
    };

    private IEnumerable<Id<Party>> ActorsWithin(Topic text)
    {
        var seen = new HashSet<Topic>();
        var open = new Stack<Topic>(text.Parts);
        while (open.TryPop(out var next))
        {
            if (seen.Add(next))
            {
                foreach (var actor in (IEnumerable<Id<Party>>)(ActorsOf(next) ?? []))
                {
                    yield return actor;
                }

                next.Parts.ForEach(open.Push);
            }
        }
    }

    /// <summary>The consent that is stated for a topic: its own, or that of the nearest that holds it.</summary>
    private Consent? NearestConsent(Topic topic) => Once(consents, topic, FindConsent);

    private Consent? FindConsent(Topic topic)
    {
        var seen = new HashSet<Topic>();
        var open = new Queue<Topic>([topic]);
        while (open.TryDequeue(out var next))
        {
            if (!seen.Add(next))
            {
                continue;
            }

            var own = next.Proposal is { } proposal ? ValueOf(proposal.Consent, next, "consent") : next.Text is { } text ? ValueOf(text.Consent, next, "consent") : null;
            if (own is not null)
            {
                return own;
            }

            next.Holders.ForEach(open.Enqueue);
        }

        return null;
    }

    /// <summary>What a party said last on a topic or on what holds it.</summary>
    private Answered? WordOf(Topic topic, Id<Party> party) => WordOn(topic.Upward, party);

    /// <summary>What each party said last on a topic or on what holds it.</summary>
    private IEnumerable<KeyValuePair<Id<Party>, Answered>> WordsOf(TopicState state) =>
        state.Topic.Upward.SelectMany(each => states[each.On].Words.Keys).Distinct()
            .Select(party => (Party: party, Word: WordOf(state.Topic, party))).Where(pair => pair.Word is not null).Select(pair => KeyValuePair.Create(pair.Party, pair.Word!));

    /// <summary>What a party said last on some topics, one within the other; on one occasion, on the narrowest.</summary>
    private Answered? WordOn(Topic[] path, Id<Party> party)
    {
        Answered? last = null;
        Topic? of = null;
        var round = path.Max(each => states[each.On].RoundTurn);
        foreach (var topic in path)
        {
            if (states[topic.On].Words.TryGetValue(party, out var word) && word.Turn > round
                && (last is null || (IsOneOccasion(word, last) && IsSaidOn(topic, word) && IsSaidOn(of!, last) ? topic.Above.Contains(of!) : word.Turn > last.Turn)))
            {
                (last, of) = (word, topic);
            }
        }

        Point[] lapses = last is { Kind: WordKind.Yes or WordKind.Conditional or WordKind.Preliminary or WordKind.Lapsed }
            ? [.. path.Select(each => states[each.On]).Where(state => !state.IsSettled).SelectMany(state => state.Lapses).Where(lapse => last.Turn <= lapse.Turn).Select(lapse => lapse.At)]
            : [];
        return lapses.Length > 0 ? last!.Lapsed((last.LapsedAt is { } own ? [.. lapses, own] : lapses).MinBy(point => point.Day)) : last;
    }

    /// <summary>Whether a word was said on something itself, rather than on what holds it.</summary>
    private bool IsSaidOn(Topic topic, Answered word) => standpoint.Find(word.By) is not Statement said || said.On.Contains(topic.On) || said.Answers == topic.On;

    private static bool IsOneOccasion(Answered one, Answered other) =>
        one.By == other.By || (one.When.Day == other.When.Day && (one.When.At is null || other.When.At is null));

    /// <summary>Why the offer is gone; of what is put only through others, when all of these are.</summary>
    private OfferEnd GoneOf(TopicState state)
    {
        if (state.Gone != OfferEnd.None || state.WasPut)
        {
            return state.Gone;
        }

        var putting = state.Topic.Above.Where(each => states.TryGetValue(each.On, out var holder) && (holder.WasPut || holder.Gone != OfferEnd.None)).Select(each => states[each.On]).ToArray();
        return putting.Length > 0 && Array.TrueForAll(putting, holder => holder.Gone != OfferEnd.None) ? putting.Max(holder => holder.Gone) : OfferEnd.None;
    }
}
