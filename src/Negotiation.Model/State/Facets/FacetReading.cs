namespace Negotiation.Model;

/// <summary>Whether something is so on a day, and since when.</summary>
/// <param name="Truth">Yes where it is so in all worlds, no where in none, unknown where none says, and otherwise maybe.</param>
/// <param name="Since">The days on one of which the present unbroken time of it began; unknown ends where it is not so, or no day is known.</param>
internal readonly record struct FactReading(Truth Truth, DateRange Since);

/// <summary>What is so of a topic for a party on a day.</summary>
/// <param name="Party">The party.</param>
/// <param name="Facts">What is so.</param>
/// <param name="Said">What it said last to it.</param>
/// <param name="SaidCertainty">How sure that is.</param>
/// <param name="Word">The last word in the world where nothing is doubted.</param>
/// <param name="IsConsenter">Whether its yes is needed.</param>
/// <param name="BoundSince">Since when it is bound.</param>
/// <param name="SaidOn">When it said so; where that lapsed, when it did.</param>
internal sealed record PartyReading(Id<Party> Party, FactReading[] Facts, WordKind Said, Truth SaidCertainty, Answered? Word, Truth IsConsenter, DateRange BoundSince, DateRange SaidOn)
{
    private static readonly (LifeStage Stage, Fact Fact)[] Headlines =
    [
        (LifeStage.CarriedOut, Fact.CarriedOut),
        (LifeStage.Superseded, Fact.Superseded),
        (LifeStage.Ended, Fact.Ended),
        (LifeStage.Suspended, Fact.Suspended),
        (LifeStage.InForce, Fact.InForce),
    ];

    /// <summary>What is so of one fact.</summary>
    public FactReading this[Fact fact] => Facts[(int)fact];

    /// <summary>The headline for the party, how sure it is, and since when.</summary>
    public (LifeStage Stage, Truth Certainty, DateRange Since) Headline
    {
        get
        {
            var certainty = SaidCertainty;
            foreach (var (stage, fact) in Headlines)
            {
                if (this[fact].Truth == Truth.Yes)
                {
                    return (stage, certainty, this[fact].Since);
                }

                certainty = this[fact].Truth == Truth.Maybe ? Truth.Maybe : certainty;
            }

            return BoundSince != default ? (LifeStage.Agreed, certainty, BoundSince) : Said switch
            {
                WordKind.TakenBack => (LifeStage.Withdrawn, certainty, SaidOn),
                WordKind.No => (LifeStage.Rejected, certainty, SaidOn),
                WordKind.Countered => (LifeStage.Countered, certainty, SaidOn),
                WordKind.Lapsed => (LifeStage.Lapsed, certainty, SaidOn),
                WordKind.Yes => (LifeStage.Accepted, certainty, SaidOn),
                WordKind.Conditional or WordKind.Preliminary or WordKind.InPrinciple or WordKind.Deferred => (LifeStage.Discussed, certainty, SaidOn),
                _ => this[Fact.Put].Truth == Truth.Yes ? (LifeStage.Raised, certainty, this[Fact.Put].Since) : (LifeStage.NotRaised, certainty, default),
            };
        }
    }
}

/// <summary>What is so of a topic on a day in one world.</summary>
/// <param name="Snapshots">All that becomes of it.</param>
/// <param name="Place">The snapshot of the day.</param>
/// <param name="IsPending">Whether something that may have been said or done by that day is said or done later here.</param>
/// <param name="Latest">The last day on which what begins on a day here can have begun where nothing else is different.</param>
internal sealed record WorldReading(Snapshot[] Snapshots, int Place, bool IsPending, Func<int, int> Latest);

/// <summary>What is so of a topic on a day, over all worlds.</summary>
internal sealed class FacetReading
{
    private static readonly (LifeStage Stage, Fact? Fact)[] Headlines =
    [
        (LifeStage.CarriedOut, Fact.CarriedOut),
        (LifeStage.Superseded, Fact.Superseded),
        (LifeStage.Ended, Fact.Ended),
        (LifeStage.Suspended, Fact.Suspended),
        (LifeStage.InForce, Fact.InForce),
        (LifeStage.Agreed, Fact.Agreed),
        (LifeStage.Withdrawn, Fact.Withdrawn),
        (LifeStage.Lapsed, Fact.Lapsed),
        (LifeStage.Countered, Fact.Countered),
        (LifeStage.Rejected, Fact.Rejected),
        (LifeStage.Accepted, Fact.Accepted),
        (LifeStage.Discussed, Fact.Discussed),
        (LifeStage.Raised, Fact.Put),
    ];

    private FacetReading(FactReading[] facts) => Facts = facts;

    /// <summary>What is so as a whole.</summary>
    public FactReading[] Facts { get; }

    /// <summary>The headline: the first of the stages that certainly holds.</summary>
    public required LifeStage Stage { get; init; }

    /// <summary>Whether no world has another headline.</summary>
    public required Truth Certainty { get; init; }

    /// <summary>Since when.</summary>
    public required DateRange Since { get; init; }

    /// <summary>The same for each party, sorted.</summary>
    public required PartyReading[] Parties { get; init; }

    /// <summary>Those whose yes it still needs, or may need.</summary>
    public required ValueList<Id<Party>> Missing { get; init; }

    /// <summary>What is awaited, in any world.</summary>
    public required ValueList<Awaited> Waiting { get; init; }

    /// <summary>The breaches, in the world where nothing is doubted.</summary>
    public required ValueList<ReportedBreach> Breaches { get; init; }

    /// <summary>What has become of what is owed, in each world where anything is.</summary>
    public required Duty[] Duties { get; init; }

    /// <summary>When its term ends or what is owed is due, over all worlds that state it.</summary>
    public required Timing Ends { get; init; }

    /// <summary>The snapshot of the world in which nothing is doubted.</summary>
    public required Snapshot Undoubted { get; init; }

    /// <summary>The stages that it may be in.</summary>
    public required ValueList<LifeStage> Possible { get; init; }

    /// <summary>Whether there are more worlds than could be looked at.</summary>
    public required bool IsPartial { get; init; }

    /// <summary>What is so of one fact.</summary>
    public FactReading this[Fact fact] => Facts[(int)fact];

    /// <summary>The reading of a party; <c>null</c> where it is not named.</summary>
    public PartyReading? Of(Id<Party> party) => Array.Find(Parties, each => each.Party == party);

    /// <summary>Reads the snapshots of all worlds that are open on a day.</summary>
    public static FacetReading Of(WorldReading[] worlds, bool isPartial, int day)
    {
        var facts = Read(worlds, isPartial, day, static snapshot => snapshot.Facts);
        var (stage, certainty) = HeadlineOf(fact => facts[(int)fact].Truth);
        var stages = worlds.Select(world => HeadlineOf(fact => world.Snapshots[world.Place].Facts[fact]).Stage).Distinct().ToArray();
        var parties = worlds.SelectMany(world => world.Snapshots[world.Place].Parties.Keys).Distinct().OrderBy(party => party.Text, StringComparer.Ordinal);
        var undoubted = worlds[0].Snapshots[worlds[0].Place];
        return new(facts)
        {
            Stage = stage,
            Certainty = stages.Length > 1 || isPartial ? Truths.AtMostMaybe(certainty) : certainty,
            Since = StageSince(worlds, stage),
            Parties = [.. parties.Select(party => Read(worlds, isPartial, day, party))],
            Missing = facts[(int)Fact.Agreed].Truth == Truth.Yes ? [] : [.. worlds.SelectMany(world => (IEnumerable<Id<Party>>)world.Snapshots[world.Place].Missing).Distinct().OrderBy(party => party.Text, StringComparer.Ordinal)],
            Waiting = [.. worlds.SelectMany(world => (IEnumerable<Awaited>)world.Snapshots[world.Place].Waiting).Distinct().OrderBy(each => each.Kind.Text, StringComparer.Ordinal).ThenBy(each => each.Party?.Text, StringComparer.Ordinal).ThenBy(each => each.On?.Text, StringComparer.Ordinal)],
            Breaches = [.. undoubted.Breaches.OrderBy(breach => breach.When.Day).ThenBy(breach => breach.By.Text, StringComparer.Ordinal).ThenBy(breach => breach.Author?.Text, StringComparer.Ordinal)],
            Duties = [.. worlds.Select(world => world.Snapshots[world.Place].Duty).OfType<Duty>()],
            Ends = EndOf([.. worlds.Select(world => world.Snapshots[world.Place].End).Where(end => end.Kind != TimingKind.Unstated).Distinct()]),
            Undoubted = undoubted,
            Possible = [.. stages.OrderBy(each => each.Text, StringComparer.Ordinal)],
            IsPartial = isPartial,
        };
    }

    private static Timing EndOf(Timing[] ends) => ends.Length <= 1 ? ends.FirstOrDefault()
        : Array.TrueForAll(ends, end => end.Kind == TimingKind.At) ? Timing.Between(ends.Aggregate(Timing.Earlier).First, ends.Aggregate(Timing.Later).Last)
        : new(TimingKind.Unknown, ends.Aggregate(Timing.Earlier).First, default);

    /// <summary>The headline in one world, and the first day of its present unbroken time.</summary>
    public static (LifeStage Stage, int Since) HeadlineIn(Snapshot[] snapshots, int place)
    {
        var stage = HeadlineOf(fact => snapshots[place].Facts[fact]).Stage;
        while (place > 0 && HeadlineOf(fact => snapshots[place - 1].Facts[fact]).Stage == stage)
        {
            place--;
        }

        return (stage, snapshots[place].Day);
    }

    /// <summary>The first stage that certainly holds; sure unless one that goes before it may hold.</summary>
    private static (LifeStage Stage, Truth Certainty) HeadlineOf(Func<Fact, Truth> facts)
    {
        var certainty = Truth.Yes;
        foreach (var (stage, fact) in Headlines)
        {
            var truth = facts(fact!.Value);
            if (truth == Truth.Yes)
            {
                return (stage, certainty);
            }

            certainty = truth == Truth.Maybe ? Truth.Maybe : certainty;
        }

        return (LifeStage.NotRaised, certainty);
    }

    private static DateRange StageSince(WorldReading[] worlds, LifeStage stage)
    {
        var (first, last) = (int.MaxValue, int.MinValue);
        var fact = Array.Find(Headlines, headline => headline.Stage == stage).Fact;
        foreach (var (snapshots, place, _, latest) in worlds)
        {
            var from = place;
            while (from > 0 && HeadlineOf(fact => snapshots[from].Facts[fact]).Stage == stage && HeadlineOf(fact => snapshots[from - 1].Facts[fact]).Stage == stage)
            {
                from--;
            }

            if (HeadlineOf(fact => snapshots[from].Facts[fact]).Stage == stage)
            {
                // It may have begun when it first may have been so.
                var possible = from;
                while (possible > 0 && fact is { } of && snapshots[possible - 1].Facts[of] is Truth.Yes or Truth.Maybe)
                {
                    possible--;
                }

                (first, last) = (Math.Min(first, snapshots[possible].Day), Math.Max(last, latest(snapshots[from].Day)));
            }
        }

        return first == int.MaxValue ? default : Range(first, last);
    }

    private static DateRange Range(int first, int last)
    {
        var (earliest, latest) = (Point.Bound(first), Point.Bound(last));
        return DateBounds.AreReversed(earliest, latest) ? default : new(earliest, latest);
    }

    private static FactReading[] Read(WorldReading[] worlds, bool isPartial, int day, Func<Snapshot, FactTable?> table)
    {
        var found = new FactReading[FactTable.Count];
        for (var fact = (Fact)0; (int)fact < FactTable.Count; fact++)
        {
            Truth? joined = null;
            var (first, last, sure) = (int.MaxValue, int.MinValue, int.MinValue);
            foreach (var (snapshots, place, _, latest) in worlds)
            {
                var truth = table(snapshots[place])?[fact] ?? Truth.No;
                joined = joined is null || joined == truth ? truth : joined is Truth.No or Truth.Unknown && truth is Truth.No or Truth.Unknown ? Truth.Unknown : Truth.Maybe;
                if (truth is Truth.Yes or Truth.Maybe)
                {
                    var possible = place;
                    while (possible > 0 && table(snapshots[possible - 1])?[fact] is Truth.Yes or Truth.Maybe)
                    {
                        possible--;
                    }

                    var certain = place;
                    while (certain > 0 && truth == Truth.Yes && table(snapshots[certain - 1])?[fact] == Truth.Yes)
                    {
                        certain--;
                    }

                    first = Math.Min(first, snapshots[possible].Day);
                    last = Math.Max(last, latest(snapshots[possible].Day));
                    sure = Math.Max(sure, latest(snapshots[truth == Truth.Yes ? certain : possible].Day));
                }
            }

            // Where something may already have been said or done and has not yet in some world, it may have begun on any day until now.
            if (first != int.MaxValue && joined == Truth.Maybe && day < DayNumber.Everything
                && Array.Exists(worlds, world => world.IsPending && table(world.Snapshots[world.Place])?[fact] is null or Truth.No or Truth.Unknown))
            {
                last = Math.Max(last, day);
            }

            var value = joined ?? Truth.No;
            found[(int)fact] = new(isPartial && value is Truth.Yes or Truth.No ? Truth.Maybe : value, first == int.MaxValue ? default : Range(first, Math.Max(last, sure)));
        }

        return found;
    }

    private static PartyReading Read(WorldReading[] worlds, bool isPartial, int day, Id<Party> party)
    {
        var all = worlds.Select(world => (Read: world.Snapshots[world.Place].Parties.GetValueOrDefault(party), world.IsPending, world.Latest)).ToArray();
        var said = all.Select(each => each.Read?.Word?.Kind ?? WordKind.None).ToArray();
        Answered[] words = [.. all.Select(each => each.Read?.Word).OfType<Answered>().Where(word => word.Kind == said.Max())];
        var same = said.Distinct().Count() == 1;
        var consents = all.Select(each => each.Read?.IsConsenter == true).Distinct().ToArray();
        return new(
            party,
            Read(worlds, isPartial, day, snapshot => snapshot.Parties.GetValueOrDefault(party)?.Facts),
            said.Max(),
            same && !isPartial ? Truth.Yes : Truth.Maybe,
            WordOf(words),
            consents.Length > 1 ? Truth.Maybe : consents[0] ? Truth.Yes : Truth.No,
            Since(each => each?.BoundSince?.Day),
            Since(each => each?.Word is { } word && word.Kind == said.Max() ? (word.LapsedAt ?? word.When).Day : null));

        DateRange Since(Func<PartySnapshot?, int?> dayOf)
        {
            var days = all.Select(each => (Day: dayOf(each.Read), each.Latest)).Where(each => each.Day is not null).ToArray();
            return days.Length == 0 ? default : Range(days.Min(each => each.Day!.Value),
                Math.Max(days.Max(each => each.Latest(each.Day!.Value)), day < DayNumber.Everything && Array.Exists(all, each => each.IsPending && dayOf(each.Read) is null) ? day : int.MinValue));
        }
    }

    /// <summary>One of the words of several worlds, whichever order they come in; undecided where they differ on its conditions.</summary>
    private static Answered? WordOf(Answered[] words)
    {
        var first = words.OrderByDescending(word => word.When.Day).ThenBy(word => word.Form is null).ThenBy(word => word.Form?.Text, StringComparer.Ordinal).ThenBy(word => word.By.Text, StringComparer.Ordinal).FirstOrDefault();
        Answered[] same = [.. words.Where(word => word.By == first?.By)];
        return first is null ? null : first with
        {
            HasFailed = Array.TrueForAll(same, word => word.HasFailed),
            IsUndecided = Array.Exists(same, word => word.IsUndecided) || same.Select(word => word.HasFailed).Distinct().Count() > 1,
        };
    }
}
