namespace Negotiation.Model;

/// <summary>Where the positions of parties conflict, and where they overlap: on one thing, on one point of the agenda, on a thing and its counter.</summary>
internal static class ContrastQuestion
{
    /// <summary>The contrasts, sorted by their key.</summary>
    public static ValueList<Contrast> Answer(NegotiationState state, Standpoint standpoint)
    {
        var found = new List<Contrast>();
        var byIssue = new Dictionary<Id<Issue>, List<Position>>();
        var bySubject = state.Positions
            .Where(position => Side.Of(position).IsTaken)
            .GroupBy(position => position.On)
            .ToDictionary(group => group.Key, group => group.ToArray());
        foreach (var (on, positions) in bySubject)
        {
            var issue = IssueOf(standpoint, on);
            if (issue is { } point)
            {
                (byIssue.TryGetValue(point, out var list) ? list : byIssue[point] = []).AddRange(positions);
            }

            if (on.Section != Section.Issue)
            {
                AddIfAny(found, on.Section == Section.Territory ? Reading.OfClaims(positions) ?? Reading.OfOne(positions) : Reading.OfOne(positions), standpoint, on, issue, positions);
            }
        }

        foreach (var (issue, positions) in byIssue)
        {
            AddIfAny(found, OfDemands(standpoint, positions) ?? Reading.OfMany(positions), standpoint, issue, issue, positions);
        }

        Weaken(standpoint, found, bySubject);
        foreach (var (territory, positions) in Rivals(standpoint, bySubject))
        {
            if (!found.Exists(contrast => contrast.On == territory))
            {
                AddIfAny(found, OfDemands(standpoint, positions), standpoint, territory, null, positions);
            }
        }

        foreach (var (on, other, statements) in Counters(standpoint))
        {
            if (bySubject.TryGetValue(on, out var newer) && bySubject.TryGetValue(other, out var older) && on != other)
            {
                var isCounter = statements.Aggregate(Truth.No, (best, statement) => Truths.Or(best, standpoint.Counts(statement)));
                AddIfAny(
                    found, Reading.OfRivals(newer, older, isCounter), standpoint, on, IssueOf(standpoint, on), [.. newer, .. older], other, statements);
            }
        }

        found.AddRange(ReadingsQuestion.Answer(state, standpoint).Where(contrast => !found.Exists(other => other.On == contrast.On && other.Counters is null)));
        return [.. found.OrderBy(contrast => contrast.Key, StringComparer.Ordinal)];
    }

    /// <summary>Two demands that each want the other to leave or cede one territory are a conflict.</summary>
    private static Reading? OfDemands(Standpoint standpoint, List<Position> positions)
    {
        Truth? conflict = null;
        foreach (var one in positions.Where(IsAdvanced))
        {
            foreach (var other in positions.Where(other => other.Party != one.Party && IsAdvanced(other)))
            {
                if (standpoint.Find(one.On) is TerritorialDemand mine && standpoint.Find(other.On) is TerritorialDemand theirs && GivesUp(mine) && GivesUp(theirs)
                    && ActorsOf(standpoint, mine).Contains(other.Party) && ActorsOf(standpoint, theirs).Contains(one.Party)
                    && TerritoriesOf(standpoint, mine).Overlaps(TerritoriesOf(standpoint, theirs)))
                {
                    conflict = Truths.Or(conflict ?? Truth.No, Truths.And(one.Certainty, other.Certainty));
                }
            }
        }

        return conflict is { } certainty ? new(ContrastKind.Conflict, certainty, "Each demands that the other give up one territory.") : null;

        static bool IsAdvanced(Position position) => position.Stance == Stance.Advances;
    }

    private static Dictionary<Reference, List<Position>> Rivals(Standpoint standpoint, Dictionary<Reference, Position[]> bySubject)
    {
        var found = new Dictionary<Reference, List<Position>>();
        foreach (var position in bySubject.Values.SelectMany(positions => positions))
        {
            foreach (var territory in standpoint.Find(position.On) is TerritorialDemand { Issue: null } demand && GivesUp(demand) ? TerritoriesOf(standpoint, demand) : [])
            {
                (found.TryGetValue(territory, out var list) ? list : found[territory] = []).Add(position);
            }
        }

        return found;
    }

    /// <summary>Who is for a demand on a territory and against one on a part of it, or on what it is part of, is not certainly at one with others on it.</summary>
    private static void Weaken(Standpoint standpoint, List<Contrast> found, Dictionary<Reference, Position[]> bySubject)
    {
        for (var place = 0; place < found.Count; place++)
        {
            var contrast = found[place];
            if (contrast.Kind != ContrastKind.Overlap || standpoint.Find(contrast.On) is not TerritorialDemand demand)
            {
                continue;
            }

            var dissent = bySubject.Where(pair => pair.Key != contrast.On && standpoint.Find(pair.Key) is TerritorialDemand other && other.Action == demand.Action && AreRelated(standpoint, demand, other))
                .SelectMany(pair => pair.Value)
                .Where(position => (position.Stance == Stance.Rejects || position.Stance == Stance.Opposes) && contrast.Sides.Any(side => side.Party == position.Party))
                .ToArray();
            if (dissent.Length > 0)
            {
                found[place] = contrast with
                {
                    Certainty = Truths.AtMostMaybe(contrast.Certainty),
                    Reason = $"{contrast.Reason} {Series.And(dissent.Select(position => $"{standpoint.NameOf(position.Party)} refuses {standpoint.NameOf(position.On)}, which concerns a part or the whole of it"))}.",
                    RestsOn = Listing.References(standpoint, [.. contrast.RestsOn, .. dissent.SelectMany(position => position.RestsOn)]),
                };
            }
        }
    }

    private static bool AreRelated(Standpoint standpoint, TerritorialDemand one, TerritorialDemand other) =>
        TerritoriesOf(standpoint, one).Any(x => TerritoriesOf(standpoint, other).Any(y => IsWithin(standpoint, x, y) || IsWithin(standpoint, y, x)));

    private static bool IsWithin(Standpoint standpoint, Reference part, Reference whole)
    {
        var seen = new HashSet<Reference>();
        for (var next = (Reference?)part; next is { } at && seen.Add(at); next = (standpoint.Find(at) as Territory)?.Within is { } within ? within : default(Reference?))
        {
            if (at == whole)
            {
                return true;
            }
        }

        return false;
    }

    private static bool GivesUp(TerritorialDemand demand) =>
        demand.Action == TerritorialAction.WithdrawForces || demand.Action == TerritorialAction.Cede || demand.Action == TerritorialAction.HandOver || demand.Action == TerritorialAction.Return;

    private static HashSet<Id<Party>> ActorsOf(Standpoint standpoint, Proposal proposal) => [.. standpoint.Known(proposal.Actors, proposal).SelectMany(testimony => testimony.Value)];

    private static HashSet<Reference> TerritoriesOf(Standpoint standpoint, TerritorialDemand demand) =>
        [.. standpoint.Known(demand.Areas, demand).SelectMany(testimony => testimony.Value).OfType<TerritoryArea>().Select(area => (Reference)area.Territory)];

    private static void AddIfAny(
        List<Contrast> found,
        Reading? reading,
        Standpoint standpoint,
        Reference on,
        Id<Issue>? issue,
        IEnumerable<Position> positions,
        Reference? counters = null,
        IReadOnlyCollection<Statement>? by = null)
    {
        if (reading is not { } given)
        {
            return;
        }

        Position[] sides = [.. positions.OrderBy(position => position.Party.Text, StringComparer.Ordinal).ThenBy(position => position.On.Text, StringComparer.Ordinal)];
        found.Add(new Contrast
        {
            On = on,
            Counters = counters,
            Issue = issue,
            Kind = given.Kind,
            Sides = [.. sides],
            Certainty = given.Certainty,
            Reason = Reason(standpoint, given, on, sides),
            RestsOn = Listing.References(
                standpoint,
                [
                    .. sides.SelectMany(side => side.RestsOn),
                    .. sides.Select(side => side.On).Where(subject => subject.Section == Section.Proposal),
                    .. (by ?? []).Select(statement => statement.Reference),
                    .. (by ?? []).Select(statement => statement.Answers!.Value),
                ]),
        });
    }

    /// <summary>The point of the agenda: of a proposal its own, as far as the proposal is known; a point is its own.</summary>
    private static Id<Issue>? IssueOf(Standpoint standpoint, Reference on) =>
        on.Section == Section.Issue ? Id<Issue>.Parse(on.Id)
        : standpoint.Find(on) is Proposal proposal && standpoint.Knows(proposal) != Truth.No ? proposal.Issue
        : null;

    /// <summary>What was put as a counter to what, by which statements.</summary>
    private static IEnumerable<(Reference On, Reference Other, List<Statement> By)> Counters(Standpoint standpoint)
    {
        var found = new Dictionary<(Reference On, Reference Other), List<Statement>>();
        foreach (var statement in standpoint.Record.Statements)
        {
            if (statement.Done == Act.Counter && statement.Answers is not null && standpoint.Counts(statement) != Truth.No)
            {
                foreach (var pair in statement.On.SelectMany(_ => Countered(standpoint, statement), (on, other) => (on, other)))
                {
                    (found.TryGetValue(pair, out var list) ? list : found[pair] = []).Add(statement);
                }
            }
        }

        return found.Select(pair => (pair.Key.On, pair.Key.Other, pair.Value));
    }

    private static ValueList<Reference> Countered(Standpoint standpoint, Statement counter) =>
        standpoint.Find(counter.Answers!.Value) switch
        {
            Statement answered when standpoint.Knows(answered) == Truth.No => [],
            Statement answered => answered.On,
            _ => [counter.Answers.Value],
        };

    private static string Reason(Standpoint standpoint, Reading reading, Reference on, Position[] sides)
    {
        var stated = string.Join("; ", sides.Select(side =>
            $"{standpoint.NameOf(side.Party)} {(side.On == on ? side.Stance.Text : StanceWords.On(side.Stance, standpoint.NameOf(side.On)))} ({DayWords.Of(side.Since)})"));
        return $"On {standpoint.NameOf(on)}: {stated}. {reading.Why}";
    }
}
