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
                AddIfAny(found, Reading.OfOne(positions), standpoint, on, issue, positions);
            }
        }

        foreach (var (issue, positions) in byIssue)
        {
            AddIfAny(found, Reading.OfMany(positions), standpoint, issue, issue, positions);
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

        return [.. found.OrderBy(contrast => contrast.Key, StringComparer.Ordinal)];
    }

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
            if (statement.Act == Act.Counter && statement.Answers is not null && standpoint.Counts(statement) != Truth.No)
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
        var told = string.Join("; ", sides.Select(side =>
            $"{standpoint.NameOf(side.Party)} {(side.On == on ? side.Stance.Text : StanceWords.On(side.Stance, standpoint.NameOf(side.On)))} ({DayWords.Of(side.Since)})"));
        return $"On {standpoint.NameOf(on)}: {told}. {reading.Why}";
    }
}
