namespace Negotiation.Model;

/// <content>What is so at the end of a day.</content>
internal sealed partial class Course
{
    private Snapshot Read(TopicState state)
    {
        var gone = GoneOf(state);
        var isLive = state.IsSettled || state.IsStarted;
        var isOpen = !state.IsSettled && state.Agreed == Truth.No && !state.IsStarted;
        Topic[] ways = state is { IsSettled: true, Base: { } agreedThrough } ? [agreedThrough] : [.. WaysOf(state)];
        var putWays = Array.FindAll(ways, way => states[way.On] is var through && (through.WasPut || through.Words.Values.Any(word => IsSaidOn(way, word))));
        var consenters = (state is { IsSettled: true, Agreed: Truth.Yes } ? state.Consenters : ways.SelectMany(way => ConsentersOf(state.Topic, way, state.Topic.PathTo(way)).Consenters))
            .Concat(state.Topic.Leaves.Where(leaf => states.ContainsKey(leaf.On)).SelectMany(leaf => states[leaf.On].IsSettled ? states[leaf.On].Consenters : ConsentersOf(leaf, leaf, [leaf]).Consenters)).ToHashSet();
        var reach = Array.ConvertAll(state.Topic.Upward, each => states[each.On]);
        var words = WordsOf(state).ToDictionary(pair => pair.Key, pair => state.IsSettled && state.Words.TryGetValue(pair.Key, out var own) ? own : pair.Value);
        var inForce = InForce(state);
        var onTable = OnTable(state, gone, reach);
        TopicState[] chain = [.. ChainOf(state)];
        SideDone[] done = state.Topic.Leaves.Count > 0 ? [] : [.. DoneBySide(state)];
        var ended = !isLive && state.Agreed is not (Truth.Yes or Truth.Maybe) ? Truth.No : state is { Agreed: Truth.Maybe, IsStarted: false } ? Truths.AtMostMaybe(EndedOf(state)) : EndedOf(state);
        var facts = new FactTable
        {
            [Fact.Put] = Array.Exists(reach, each => each.WasPut) ? Truth.Yes : words.Count > 0 ? Truth.Unknown : Truth.No,
            [Fact.OnTable] = onTable,
            [Fact.Agreed] = state.Agreed != Truth.No ? state.Agreed : AgreedNow(state) is var agreed && agreed == Truth.No && (state.IsStarted || state.Topic.Leaves.Exists(leaf => states.TryGetValue(leaf.On, out var part) && part.IsStarted)) ? Truth.Unknown : agreed,
            [Fact.InForce] = inForce,
            [Fact.Suspended] = isLive ? Truths.And(SuspendedOf(state), Truths.Not(ended)) : Truth.No,
            [Fact.Ended] = ended,
            [Fact.Superseded] = gone == OfferEnd.Superseded && isOpen ? Truth.Yes : state.IsSettled || onTable is Truth.No or Truth.Unknown ? ReplacedOf(state) : Truths.And(ReplacedOf(state), Truths.Not(onTable)),
            [Fact.Lapsed] = gone == OfferEnd.Lapsed && isOpen ? Truth.Yes : isOpen ? state.MayHaveLapsed : Truth.No,
            [Fact.Withdrawn] = gone == OfferEnd.Withdrawn && isOpen ? Truth.Yes : Truth.No,
            [Fact.Rejected] = !state.IsSettled && words.Any(pair => pair.Value.Kind is WordKind.No or WordKind.Countered && consenters.Contains(pair.Key)) && Array.TrueForAll(putWays.Length > 0 ? putWays : ways, way => IsRefused(state.Topic, way)) ? Truth.Yes : Truth.No,
            [Fact.CarriedOut] = IsDone(state),
            [Fact.Breached] = Breached(state),
            [Fact.Countered] = !state.IsSettled && words.Any(pair => pair.Value.Kind == WordKind.Countered && consenters.Contains(pair.Key)) && !words.Any(pair => pair.Value.Kind == WordKind.No && consenters.Contains(pair.Key)) ? Truth.Yes : Truth.No,
            [Fact.Accepted] = state.Agreed != Truth.Yes && IsAccepted(reach, words, consenters) ? Truth.Yes : Truth.No,
            [Fact.Discussed] = Array.Exists(reach, each => each.WasDiscussed) ? Truth.Yes : Truth.No,
        };
        var isTouched = Array.Exists(reach, each => each.IsTouchedByUnknown || (each.IsOpenByUnnamed && !each.IsSettled && state.Agreed != Truth.Yes));
        if (isTouched)
        {
            facts.Weaken();
        }

        var parties = consenters.Concat(words.Keys).Concat(reach.SelectMany(each => each.PutBy.Concat(each.PutTo))).Concat(state.EverBound.Keys)
            .Concat(ActorsOf(state.Topic) ?? []).Concat(state.Topic.Proposal?.Toward ?? []).Concat(state.Breaches.Select(breach => breach.Author).OfType<Id<Party>>()).Distinct();
        return new(Now.Day, facts, parties.ToDictionary(party => party, party => Read(state, party, consenters.Contains(party), (reach, chain, done, onTable), words.GetValueOrDefault(party), isTouched)), MissingOf(state, ways), state.Topic.Proposal is not { } owed || !(isLive || state.Agreed != Truth.No) || (owed.Conditions.Count > 0 && StatusOf(owed.Conditions) == ConditionStatus.Failed) ? null : Owing(state))
        {
            Waiting = Waiting(state),
            Breaches = [.. state.Breaches],
            EndedBy = ended == Truth.No ? null : chain.Select(each => each.EndedBy).FirstOrDefault(by => by is not null && points.ContainsKey(by.Value)),
            IsOverByTime = ended == Truth.No ? gone == OfferEnd.Lapsed : Array.TrueForAll(chain, each => each.EndedBy is null),
            End = EndOf(state),
            Start = StartOf(state),
            Renewals = state.Renewals,
            NotRenewedBy = state.IsOverByTime ? state.NotRenewedBy : [],
            Through = state.Base?.On,
        };
    }

    /// <summary>Whether someone whose yes it needs said yes to it: other than who only offers it, which asks the others.</summary>
    private static bool IsAccepted(TopicState[] reach, Dictionary<Id<Party>, Answered> words, HashSet<Id<Party>> consenters)
    {
        var yes = words.Where(pair => pair.Value.Kind is WordKind.Yes or WordKind.Lapsed && consenters.Contains(pair.Key)).ToArray();
        return yes.Length > 1 && Array.Exists(yes, pair => pair.Value.IsCommitment)
            || Array.Exists(yes, pair => !Array.Exists(reach, each => pair.Value.Kind == WordKind.Lapsed ? each.PutBy.Contains(pair.Key) : each.Offers.ContainsKey(pair.Key)));
    }

    /// <summary>Whether someone whose yes it needs said no to it on one of the ways on which it can be agreed.</summary>
    private bool IsRefused(Topic topic, Topic way)
    {
        Topic[] path = topic.PathTo(way);
        return topic.Leaves.Count > 0 || Array.Exists(ConsentersOf(topic, way, path).Consenters, party => WordOn(path, party)?.Kind is WordKind.No or WordKind.Countered);
    }

    private Truth OnTable(TopicState state, OfferEnd gone, TopicState[] reach)
    {
        var isAgreed = state.IsSettled && state.Agreed == Truth.Yes;
        if (isAgreed || gone != OfferEnd.None || (state.IsStarted && !Array.Exists(reach, each => each.WasPut)))
        {
            return Truth.No;
        }

        var isOffered = reach.Any(each => each.Gone == OfferEnd.None && (each.IsPutByUnknown
            || each.Offers.Any(offer => offer.Value.Turn > state.LapsedTurn && WordOf(state.Topic, offer.Key)?.Kind is not (WordKind.No or WordKind.TakenBack or WordKind.Lapsed))));
        return isOffered ? (state.MayHaveLapsed == Truth.No && !state.IsSettled ? Truth.Yes : Truth.Maybe)
            : Array.Exists(reach, each => each.WasPut) ? Truth.No
            : Truth.Unknown;
    }

    private PartySnapshot Read(TopicState state, Id<Party> party, bool isConsenter, (TopicState[] Reach, TopicState[] Chain, SideDone[] Done, Truth OnTable) whole, Answered? word, bool isTouched)
    {
        var isBound = state.Bound.TryGetValue(party, out var since) || (!state.IsSettled && state.IsStarted && (isConsenter || ActorsOf(state.Topic)?.Contains(party) == true));
        var suspended = Truths.Or(whole.Chain.Select(each => each.SuspendedBy.GetValueOrDefault(party, Truth.No)).Aggregate(Truth.No, Truths.Or), SuspendedOf(state));
        var ended = isBound || state.EverBound.ContainsKey(party) ? Truths.Or(whole.Chain.Select(each => each.EndedFor.GetValueOrDefault(party, Truth.No)).Aggregate(Truth.No, Truths.Or), EndedOf(state)) : Truth.No;
        ended = state is { Agreed: Truth.Maybe, IsStarted: false } ? Truths.AtMostMaybe(ended) : ended;
        var replaced = ReplacedOf(state);
        var facts = new FactTable
        {
            [Fact.Put] = Array.Exists(whole.Reach, each => each.PutBy.Contains(party) || each.PutTo.Contains(party)) ? Truth.Yes : Truth.No,
            [Fact.OnTable] = whole.OnTable,
            [Fact.Agreed] = state.EverBound.ContainsKey(party) ? state.Agreed : !isConsenter ? Truth.No : word is null ? Truth.Unknown : word.Kind != WordKind.Yes ? Truth.No : state is { IsSettled: false, MayBeTooLate: true } ? Truth.Maybe : Truth.Yes,
            [Fact.InForce] = !isBound ? (isConsenter && (word is null || word.Kind == WordKind.Yes) && !state.IsSettled && !state.EverBound.ContainsKey(party) && InForce(state) != Truth.No ? Truth.Unknown : Truth.No) : Truths.And(Truths.And(Entered(state), Truths.Not(ended)), Truths.And(Truths.Not(suspended), Truths.Not(replaced))),
            [Fact.Suspended] = isBound ? Truths.And(suspended, Truths.Not(ended)) : Truth.No,
            [Fact.Ended] = ended,
            [Fact.Superseded] = isBound ? replaced : Truth.No,
            [Fact.Rejected] = word?.Kind is WordKind.No or WordKind.Countered && isConsenter ? Truth.Yes : Truth.No,
            [Fact.CarriedOut] = state.Topic.Leaves.Count > 0 ? IsDone(state) : whole.Done.Where(side => side.Party == party).Select(side => side.Truth).DefaultIfEmpty(Truth.No).Aggregate(Truths.And),
            [Fact.Breached] = Breached(state, party),
        };
        if (isTouched)
        {
            facts.Weaken();
        }

        return new(facts, word ?? state.PastWords.GetValueOrDefault(party), isConsenter, isBound && state.IsSettled ? since : state.EverBound.TryGetValue(party, out var earlier) ? earlier : null);
    }

    /// <summary>Those whose yes is missing, by the way on which most have said yes.</summary>
    private ValueList<Id<Party>> MissingOf(TopicState state, Topic[] ways)
    {
        if (state.IsSettled && state.Agreed == Truth.Yes)
        {
            return [];
        }

        if (state.Topic.Leaves is { Count: > 0 } leaves)
        {
            return [.. leaves.Where(leaf => states.ContainsKey(leaf.On)).SelectMany(leaf => (IEnumerable<Id<Party>>)MissingOf(states[leaf.On], [.. WaysOf(states[leaf.On])])).Distinct().OrderBy(party => party.Text, StringComparer.Ordinal)];
        }

        return ways.Select(way =>
        {
            Topic[] path = state.Topic.PathTo(way);
            var (consenters, _) = ConsentersOf(state.Topic, way, path);
            var missing = consenters.Where(party => WordOn(path, party)?.Kind != WordKind.Yes).ToArray();
            return (Yes: consenters.Length - missing.Length, missing);
        }).OrderByDescending(each => each.Yes).Select(each => (ValueList<Id<Party>>)[.. each.missing]).FirstOrDefault();
    }

    /// <summary>What would still have to happen for it to have effect.</summary>
    private ValueList<Awaited> Waiting(TopicState state)
    {
        var found = new List<Awaited>();
        if (!state.IsSettled && !state.IsStarted)
        {
            foreach (var party in MissingOf(state, [.. WaysOf(state)]))
            {
                var word = WordOf(state.Topic, party);
                found.Add(new()
                {
                    Kind = word?.Kind == WordKind.Preliminary && NeedsMoreThanSignature(NearestConsent(state.Topic)?.Means) ? AwaitedKind.Ratification : word?.Kind == WordKind.Preliminary ? AwaitedKind.Confirmation : word?.Kind == WordKind.Conditional ? AwaitedKind.Condition : AwaitedKind.Consent,
                    Party = party,
                    On = word?.Kind == WordKind.Conditional ? word.Conditions.Select(OnOf).FirstOrDefault(on => on is not null) : null,
                });
            }
        }
        else if (EndedOf(state) != Truth.Yes)
        {
            foreach (var topic in state.Topic.PathTo((state.IsStarted ? state.StartedWith : state.Base) ?? state.Topic))
            {
                if (EntryOf(topic).HasCome(Now) != Truth.Yes)
                {
                    found.Add(new() { Kind = AwaitedKind.Entry, On = topic.On });
                }

                foreach (var condition in topic.Text?.Conditions ?? topic.Proposal?.Conditions ?? [])
                {
                    if (StatusOf(condition) != ConditionStatus.Met)
                    {
                        found.Add(new() { Kind = AwaitedKind.Condition, On = OnOf(condition) });
                    }
                }
            }

            if (StartOf(state).HasCome(Now) != Truth.Yes)
            {
                found.Add(new() { Kind = AwaitedKind.Start, On = state.Topic.On });
            }
        }

        return [.. found.Distinct()];
    }

    /// <summary>What a condition waits for, first of all.</summary>
    private static Reference? OnOf(Condition condition) => StatesIn(condition).FirstOrDefault()?.On;
}
