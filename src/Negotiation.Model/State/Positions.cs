using System.Collections.Frozen;

namespace Negotiation.Model;

/// <summary>Derives where the parties stand from what was said in their names.</summary>
public static class Positions
{
    private static readonly FrozenDictionary<Act, Stance> Stances = new Dictionary<Act, Stance>
    {
        [Act.Demand] = Stance.Advances,
        [Act.Propose] = Stance.Advances,
        [Act.Request] = Stance.Advances,
        [Act.Claim] = Stance.Advances,
        [Act.Counter] = Stance.Advances,
        [Act.Accept] = Stance.Accepts,
        [Act.Commit] = Stance.Accepts,
        [Act.Resume] = Stance.Accepts,
        [Act.Extend] = Stance.Accepts,
        [Act.Support] = Stance.Supports,
        [Act.Raise] = Stance.Open,
        [Act.Explore] = Stance.Open,
        [Act.Discuss] = Stance.Open,
        [Act.Defer] = Stance.Open,
        [Act.Oppose] = Stance.Opposes,
        [Act.Reject] = Stance.Rejects,
        [Act.Suspend] = Stance.Rejects,
        [Act.Terminate] = Stance.Rejects,
        [Act.Withdraw] = Stance.Withdrawn,
    }.ToFrozenDictionary();

    /// <summary>The position of every party on everything that its statements take a stance on.</summary>
    /// <remarks>
    /// The last word counts: the statements than which no other one of the party on the same thing is certainly later.
    /// Statements that take no stance (that assert, predict, characterise ...) leave the position as it was.
    /// </remarks>
    /// <param name="record">The record.</param>
    /// <returns>In the order in which the statements first mention them.</returns>
    public static ValueList<Position> In(NegotiationRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var times = new RecordTimes(new RecordIndex(record));
        var words = new Dictionary<(Id<Party> Party, Reference On), List<Statement>>();
        foreach (var statement in record.Statements.Where(statement => Of(statement) is not null))
        {
            foreach (var party in statement.By.Select(PartyOf).OfType<Id<Party>>().Distinct())
            {
                foreach (var on in statement.On)
                {
                    (words.TryGetValue((party, on), out var said) ? said : words[(party, on)] = []).Add(statement);
                }
            }
        }

        return [.. words.Select(word => Derive(word.Key.Party, word.Key.On, word.Value, times))];
    }

    private static Position Derive(Id<Party> party, Reference on, List<Statement> said, RecordTimes times)
    {
        var dated = said.ConvertAll(statement => (Statement: statement, Time: times.Of(statement.Reference)));
        var last = dated.Where(word => !dated.Exists(other => word.Time.IsBefore(other.Time) == Truth.Yes)).ToArray();
        var stances = last.Select(word => Of(word.Statement)!).Distinct().ToArray();
        return new Position
        {
            Party = party,
            On = on,
            Stance = stances.Length == 1 ? stances[0] : Stance.Unclear,
            Since = new DateRange(
                DateBounds.LeastEarliest(last.Select(word => word.Time.Days.Earliest)),
                DateBounds.GreatestLatest(last.Select(word => word.Time.Days.Latest))),
            Conditions = [.. last.SelectMany(word => word.Statement.Conditions).Distinct()],
            Statements = [.. last.Select(word => word.Statement.Id)],
            Voices = last.Min(word => Voices(word.Statement)),
            IsDoubtful = last.All(word => IsDoubtful(word.Statement)),
            IsAttributed = last.All(word => IsAttributed(word.Statement, party)),
        };
    }

    /// <summary>The source, those who report, and the party; without evidence only the party.</summary>
    private static int Voices(Statement statement) =>
        statement.Evidence.Count == 0 ? 1 : statement.Evidence.Min(evidence => evidence.Via.Count) + 2;

    private static Id<Party>? PartyOf(Voice voice) =>
        voice.For is null && voice.Speaker is { } speaker && speaker.Section == Section.Party ? Id<Party>.Parse(speaker.Id) : voice.For;

    private static bool IsDoubtful(Statement statement) =>
        statement.Evidence.Count > 0
        && statement.Evidence.All(evidence => evidence.Grade == InformationGrade.Doubtful || evidence.Grade == InformationGrade.Improbable);

    /// <summary>Whether others than the party tell it, in every piece of evidence.</summary>
    private static bool IsAttributed(Statement statement, Id<Party> party) =>
        statement.Evidence.Count > 0 && statement.Evidence.All(evidence => evidence.Via.Any(voice => PartyOf(voice) != party));

    private static Stance? Of(Statement statement) =>
        !Stances.TryGetValue(statement.Act, out var stance) ? null
        : stance == Stance.Accepts && statement.Conditions.Count > 0 ? Stance.Conditional
        : stance;
}
