namespace Negotiation.Model;

/// <content>Performance: what was due when, what was done by whom, and who broke it.</content>
internal sealed partial class Course
{
    private static bool IsAttacker(Participant one) => one.TakesPart && one.Role?.Equals("attacker", StringComparison.OrdinalIgnoreCase) == true;

    private void Blame(TopicState state, Step step, Id<Party>? party)
    {
        var isOutside = state.Topic.Proposal is { NotCovering: not null } proposal ? IsOutside(proposal, step, party) : Truth.No;
        if (isOutside == Truth.Yes)
        {
            return;
        }

        if (step.Kind == StepKind.Accuse)
        {
            state.Breaches.Add(new(step.By, step.To is [var accused] && accused != party ? accused : default(Id<Party>?), Truth.Unknown, Now));
            return;
        }

        if (party is { } author)
        {
            Add(author, Truth.Yes);
            return;
        }

        var participants = standpoint.Known(((Event)step.Entry).Participants, step.Entry).SelectMany(value => value.Value).ToArray();
        var attackers = participants.Where(IsAttacker).Select(one => one.Party).OfType<Id<Party>>().Distinct().ToArray();
        var bound = attackers.Where(attacker => state.Bound.ContainsKey(attacker) || ActorsOf(state.Topic)?.Contains(attacker) == true).ToArray();
        foreach (var attacker in bound)
        {
            Add(attacker, Truth.Maybe);
        }

        if (bound.Length == 0)
        {
            var actors = ActorsOf(state.Topic);
            Add(!Lasts(state.Topic) && actors is { Count: 1 } ? actors.Value[0] : default(Id<Party>?), attackers.Length > 0 ? Truth.Unknown : Truth.Yes);
        }

        void Add(Id<Party>? by, Truth certainty) => state.Breaches.Add(new(step.By, by, isOutside == Truth.No ? certainty : Truth.Unknown, Now));
    }

    /// <summary>Whether what was done was done only to those whom a proposal does not cover; an accusation is looked at by who accuses and what it reacts to.</summary>
    private Truth IsOutside(Proposal proposal, Step step, Id<Party>? author)
    {
        return step.Entry is not Statement said ? IsDoneToOutsiders((Event)step.Entry)
            : said.On.Concat(new[] { said.ReactsTo, said.Answers }.OfType<Reference>()).Select(standpoint.Find).OfType<Event>().Select(IsDoneToOutsiders)
                .Aggregate(author is { } accuser ? LeavesOut(accuser) : Truth.No, Truths.Or);

        // Whom nobody says to be left out, and whom it names as covered, is inside.
        Truth LeavesOut(Id<Party> party) => CoverageQuestion.LeavesOut(standpoint, proposal, party) is var truth and not Truth.Unknown ? truth : Truth.No;

        Truth IsDoneToOutsiders(Event happening)
        {
            var others = standpoint.Known(happening.Participants, happening).SelectMany(value => value.Value)
                .Where(one => one.TakesPart && !IsAttacker(one)).Select(one => one.Party).OfType<Id<Party>>()
                .Where(other => !happening.Effects.Any(effect => effect.On == proposal.Reference && effect.By?.Contains(other) == true)).ToArray();
            return others.Length == 0 ? Truth.No : Truths.All(others.Select(LeavesOut));
        }
    }

    /// <summary>Whether it was broken: reported, whoever did it; only alleged is no more than maybe.</summary>
    private static Truth Breached(TopicState state) => state.Breaches.Count == 0 ? Truth.No
        : state.Breaches.Exists(breach => breach.Certainty is Truth.Yes or Truth.Maybe) ? Truth.Yes
        : Truth.Maybe;

    private static Truth Breached(TopicState state, Id<Party> party) => state.Breaches.Where(breach => breach.Author == party)
        .Select(breach => breach.Certainty == Truth.Yes ? Truth.Yes : Truth.Maybe)
        .Aggregate(state.Breaches.Exists(breach => breach.Author is null) ? Truth.Unknown : Truth.No, Truths.Or);

    /// <summary>A sum that stays within what a number can hold.</summary>
    private static decimal Sum(decimal one, decimal other) => decimal.MaxValue - one < other ? decimal.MaxValue : one + other;

    /// <summary>What each side owes, where that is an exact number: of an exchange what it gives up, of an undertaking the amount.</summary>
    private IEnumerable<(Id<Party>? Party, decimal? Amount)> Owed(Topic topic)
    {
        if (topic.Proposal is IHandover handover && ValueOf(handover.Transfers, topic, "transfers") is { Count: > 0 } transfers)
        {
            return transfers.GroupBy(transfer => transfer.From).Select(side => (side.Key, side.All(transfer => transfer.Count is Exactly) ? side.Select(transfer => ((Exactly)transfer.Count!).Value).Aggregate(0m, Sum) : default(decimal?)));
        }

        var amount = topic.Proposal is Undertaking { Quantity: { } quantity } && ValueOf(quantity, topic, "quantity") is Exactly exact ? exact.Value : default(decimal?);
        return ActorsOf(topic) is { Count: > 0 } actors ? actors.Select(actor => ((Id<Party>?)actor, amount)) : [(default(Id<Party>?), amount)];
    }

    /// <summary>What each side has done: whether all of it, when the last of it, and how much is left.</summary>
    private IEnumerable<SideDone> DoneBySide(TopicState state)
    {
        DoneDeed[] deeds = [.. state.Topic.Above.Where(each => states.ContainsKey(each.On) && each != state.Topic).SelectMany(each => states[each.On].Deeds).Where(deed => deed.Done is null && deed.SoFar is null), .. state.Deeds];
        foreach (var (party, owed) in Owed(state.Topic))
        {
            // The least that was done, where what may be one and the same deed counts once, and the most, where it counts each time.
            var (sum, most, isWhole, isVague, at) = (0m, 0m, false, false, default(Point?));
            var counted = new List<DoneDeed>();
            foreach (var deed in deeds.Where(deed => deed.Parties.Count == 0 || (party is { } one && deed.Parties.Contains(one))).OrderBy(deed => deed.When.Day).ThenBy(deed => deed is { Done: null, SoFar: null }))
            {
                if (isWhole || (owed is { } all && sum >= all))
                {
                    break;
                }

                at = deed.When;
                switch (deed.SoFar, deed.Done)
                {
                    case (Exactly so, _):
                        (sum, most) = (Math.Max(sum, so.Value), Math.Max(most, so.Value));
                        break;
                    case (null, Exactly part):
                        var again = counted.FindAll(other => SameAs(deed, other) != Truth.No);
                        var before = again.Select(other => ((Exactly)other.Done!).Value).DefaultIfEmpty(0m).Max();
                        var more = Math.Max(0m, part.Value - before);
                        (sum, most) = (Sum(sum, more), Sum(most, again.Exists(other => SameAs(deed, other) == Truth.Yes) ? more : part.Value));
                        counted.Add(deed);
                        break;
                    case (null, All) or (All, _) or (null, null):
                        isWhole = true;
                        break;
                    default:
                        isVague = true;
                        break;
                }
            }

            var isDone = isWhole || (owed is { } due && sum >= due && at is not null) ? Truth.Yes
                : (at is not null && owed is null) || isVague || most >= owed ? Truth.Maybe
                : Truth.No;
            yield return new(party, isDone, at, sum, isDone == Truth.Yes ? 0 : owed is { } total && !isVague && most == sum ? total - sum : null);
        }
    }

    /// <summary>Whether two reports are of one and the same deed: said to be, or perhaps.</summary>
    private Truth SameAs(DoneDeed one, DoneDeed other) => Linked(one, other, LinkKind.SameAs) ? Truth.Yes : Linked(one, other, LinkKind.PossiblySameAs) ? Truth.Maybe : Truth.No;

    private bool Linked(DoneDeed one, DoneDeed other, LinkKind kind) =>
        standpoint.Find(one.By)?.Links.Any(link => link.Kind == kind && link.To == other.By) == true || standpoint.Find(other.By)?.Links.Any(link => link.Kind == kind && link.To == one.By) == true;

    /// <summary>Whether all of it was done: of a package, all its parts; what returns goes on.</summary>
    private Truth IsDone(TopicState state) => Known(state, FindIsDone);

    private Truth FindIsDone(TopicState state)
    {
        if (state.Topic.Leaves is { Count: > 0 } leaves)
        {
            return state.Deeds.Count > 0 ? Truth.Yes : leaves.Where(leaf => states.ContainsKey(leaf.On)).Select(leaf => IsDone(states[leaf.On])).Aggregate(Truth.Yes, Truths.And);
        }

        return PlanOf(state.Topic)?.Every is not null ? Truth.No
            : DoneBySide(state).Select(side => side.Truth).DefaultIfEmpty(Truth.No).Aggregate(Truths.And);
    }

    /// <summary>Whether a deed was wholly done, which ends what it was owed by.</summary>
    private Truth IsPerformed(TopicState state) => state.Topic.Proposal is null || Lasts(state.Topic) ? Truth.No : IsDone(state);

    /// <summary>What has become of what is owed.</summary>
    private Duty Owing(TopicState state)
    {
        var plan = PlanOf(state.Topic);
        var firstTime = StartOf(state) is { Kind: TimingKind.At } stated ? stated : state.Began;
        var due = plan?.Every is { } every ? firstTime.Returning(every, Now.Day) : EndOf(state);
        if (plan?.Every is null)
        {
            Turn(due);
        }

        var sides = state.Topic.Leaves.Count > 0 ? [] : DoneBySide(state).ToArray();
        var whole = Reading(state, due, IsDone(state), sides.Length == 0 ? null : sides.Select(side => side.At).Aggregate(static (x, y) => x is { } a && y is { } b ? (a.IsBefore(b) ? y : x) : x ?? y), null);
        return new(whole.Performance, whole.Certainty, due, FirstEndOf(state), plan?.Every, firstTime, [.. sides.Select(side =>
        {
            var (performance, certainty) = Reading(state, due, side.Truth, side.At, side.Party);
            return new SideDuty(side.Party, performance, certainty, side.Done, side.Left);
        })]);
    }

    private (Performance Performance, Truth Certainty) Reading(TopicState state, Timing due, Truth isDone, Point? doneAt, Id<Party>? side)
    {
        if (state.Topic.Leaves is { Count: > 0 } leaves)
        {
            return Together(leaves.Where(leaf => states.ContainsKey(leaf.On)).Select(leaf => states[leaf.On]).Select(part => Owing(part)).ToArray(), isDone);
        }

        var lasts = Lasts(state.Topic);
        if (isDone == Truth.Yes)
        {
            var late = doneAt is { } at && !lasts ? due.IsOver(at) : Truth.No;
            return late == Truth.Yes ? (Performance.MetLate, Truth.Yes) : (Performance.Met, late == Truth.No ? Truth.Yes : Truth.Maybe);
        }

        var breached = side is { } one ? Breached(state, one) : state.Breaches.Select(breach => breach.Certainty).Aggregate(Truth.No, Truths.Or);
        var entered = Entered(state);
        if (breached is Truth.Yes or Truth.Maybe && (side is null || state.Breaches.Exists(breach => breach.Author == side)))
        {
            return (Performance.Missed, side is null ? Truth.Yes : breached);
        }

        var over = due.IsOver(Now);
        if (EndedOf(state) is Truth.Yes or Truth.Maybe || ReplacedOf(state) == Truth.Yes)
        {
            return !lasts && over == Truth.Yes && EndedAfter(state, due) ? (Performance.Overdue, Truth.Yes) : (Performance.NotDeterminable, EndedOf(state) == Truth.Maybe ? Truth.Maybe : Truth.Yes);
        }

        if (entered == Truth.No || (entered != Truth.Yes && due.Kind == TimingKind.Unknown))
        {
            return due.Kind == TimingKind.Never ? (Performance.NotDeterminable, Truth.Yes) : (Performance.Pending, Truth.Yes);
        }

        if (entered != Truth.Yes)
        {
            return (Performance.NotDeterminable, entered);
        }

        if (lasts || PlanOf(state.Topic)?.Every is not null)
        {
            return due.Kind == TimingKind.Unknown && over != Truth.No ? (Performance.NotDeterminable, Truth.Unknown) : (Performance.Pending, Truth.Yes);
        }

        return due.Kind switch
        {
            TimingKind.Unstated => state.Topic.Proposal is Undertaking && PlanOf(state.Topic)?.Start is not null ? (Performance.NotDeterminable, Truth.Yes) : (Performance.Pending, Truth.Yes),
            TimingKind.Never => (Performance.NotDeterminable, Truth.Yes),
            TimingKind.Unknown when due.First == Point.Ever => (Performance.Pending, Truth.Maybe),
            TimingKind.Unknown => over == Truth.No ? (Performance.Pending, Truth.Yes) : (Performance.NotDeterminable, Truth.Unknown),
            _ when over == Truth.No => (Performance.Pending, Truth.Yes),
            _ when over == Truth.Maybe => (Performance.NotDeterminable, Truth.Maybe),
            _ when SuspendedOf(state) != Truth.No => (Performance.NotDeterminable, Truth.Maybe),
            _ => isDone == Truth.Maybe ? (Performance.Overdue, Truth.Maybe) : (Performance.Overdue, Truth.Yes),
        };
    }

    /// <summary>Whether what was due by then was due before it ended.</summary>
    private bool EndedAfter(TopicState state, Timing due) =>
        ChainOf(state).All(each => each.EndedBy is not { } by || !points.TryGetValue(by, out var ended) || due.IsOver(ended) == Truth.Yes);

    private static (Performance Performance, Truth Certainty) Together(Duty[] parts, Truth isDone) =>
        isDone == Truth.Yes ? (Array.Exists(parts, part => part.Performance == Performance.MetLate) ? Performance.MetLate : Performance.Met, Truth.Yes)
        : Array.Find(parts, part => part.Performance == Performance.Missed) is { } missed ? (missed.Performance, missed.Certainty)
        : Array.Find(parts, part => part.Performance == Performance.Overdue) is { } overdue ? (overdue.Performance, overdue.Certainty)
        : Array.Find(parts, part => part.Performance == Performance.Pending) is { } pending ? (pending.Performance, pending.Certainty)
        : (Performance.NotDeterminable, parts.Select(part => part.Certainty).DefaultIfEmpty(Truth.Yes).Aggregate(Truths.And));
}
