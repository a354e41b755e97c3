namespace Negotiation.Model;

/// <summary>Tells whether a position hardened, softened or stayed, because someone says so or by comparison.</summary>
internal static class MovementReader
{
    /// <summary>The movement towards the last words.</summary>
    public static Movement Of(Standpoint standpoint, StanceRow words, StanceStatement[] basis, Stance stance, StanceStatement? turning)
    {
        var last = Array.ConvertAll(basis, word => word.Statement);
        var before = Preceding(standpoint, words, basis);
        var compared = Compare(before, last, stance);
        var said = Sayings(standpoint, words, basis);
        if (said.Length > 0 && (compared == MovementKind.Unchanged || compared == MovementKind.First))
        {
            return new()
            {
                Kind = IsFirst(last) ? MovementKind.First : MovementKind.Unchanged,
                Basis = MovementBasis.Said,
                From = before?.Stance,
                Statements = [.. said.Select(statement => statement.Id)],
            };
        }

        if (before is null && GeneralWords(standpoint, words, basis) is { Length: > 0 } general)
        {
            return new()
            {
                Kind = MovementKind.Unchanged,
                Basis = MovementBasis.Said,
                Certainty = Truth.Maybe,
                Statements = [.. general.Select(statement => statement.Id)],
            };
        }

        return before is { } earlier
            ? new() { Kind = compared, Basis = MovementBasis.Compared, From = earlier.Stance, Statements = Compared(earlier, turning) }
            : new() { Kind = MovementKind.First, Basis = MovementBasis.NothingToCompare };
    }

    private static ValueList<Id<Statement>> Compared(StanceStatement earlier, StanceStatement? turning) =>
        turning is { } turned && turned.Statement.Id != earlier.Statement.Id ? [earlier.Statement.Id, turned.Statement.Id] : [earlier.Statement.Id];

    private static MovementKind Compare(StanceStatement? before, Statement[] last, Stance stance)
    {
        if (before is not { } earlier)
        {
            return MovementKind.First;
        }

        if (earlier.Stance == stance)
        {
            return CompareConditions([.. earlier.Statement.Conditions], [.. last.SelectMany(said => said.Conditions)]);
        }

        return (Stances.Rank(earlier.Stance), Stances.Rank(stance)) is ({ } from, { } to)
            ? (to < from ? MovementKind.Hardened : MovementKind.Softened)
            : MovementKind.Changed;
    }

    private static MovementKind CompareConditions(HashSet<Condition> before, HashSet<Condition> after) =>
        before.SetEquals(after) ? MovementKind.Unchanged
        : before.IsProperSubsetOf(after) ? MovementKind.Hardened
        : before.IsProperSupersetOf(after) ? MovementKind.Softened
        : MovementKind.Changed;

    /// <summary>The last word that certainly counts before the last words.</summary>
    private static StanceStatement? Preceding(Standpoint standpoint, StanceRow words, StanceStatement[] last)
    {
        var areAttributed = Array.TrueForAll(last, said => said.Own > standpoint.KnownDay);
        return words.Before(standpoint, last, areAttributed);
    }

    private static bool IsFirst(Statement[] last) => Array.Exists(last, said => said.Iteration?.Kind == IterationKind.First);

    /// <summary>The statements that say whether it is the first word, a repetition, or unchanged.</summary>
    private static Statement[] Sayings(Standpoint standpoint, StanceRow words, StanceStatement[] last)
    {
        var own = last.Select(word => word.Statement).Where(said => said.Iteration is { } iteration
            && (iteration.Kind == IterationKind.First || iteration.Kind == IterationKind.Again || iteration.Kind == IterationKind.Unchanged)).ToArray();
        if (own.Length > 0)
        {
            return own;
        }

        return Reaffirmed(standpoint, words.Party, words.On, said => !Array.Exists(last, other => said.IsBefore(other)));
    }

    /// <summary>
    /// The words by which the party said of the agenda, and not of the thing itself, that it stands where it stood. They tell of the
    /// thing only where it certainly spoke on it before: what it says for the first time on that day it cannot have kept to.
    /// </summary>
    private static Statement[] GeneralWords(Standpoint standpoint, StanceRow words, StanceStatement[] last) =>
        !Array.TrueForAll(last, word => standpoint.WasSaid(word.Statement) == Truth.Yes) ? []
        : [.. Agenda(standpoint, words.On)
            .SelectMany(thing => Reaffirmed(standpoint, words.Party, thing, said => Array.TrueForAll(last, word => word.IsBefore(said))))
            .Distinct()
            .OrderBy(said => said.Id.Text, StringComparer.Ordinal)];

    /// <summary>The words by which a party reaffirmed what it said on a thing.</summary>
    private static Statement[] Reaffirmed(Standpoint standpoint, Id<Party> party, Reference thing, Func<StanceStatement, bool> isLateEnough)
    {
        return
        [
            .. (standpoint.Ledger.Of(party, thing)?.Reaffirmed(standpoint) ?? [])
                .Where(isLateEnough)
                .Select(said => said.Statement)
                .Distinct()
                .OrderBy(said => said.Id.Text, StringComparer.Ordinal),
        ];
    }

    /// <summary>The point of the agenda of a thing, and those that this is within.</summary>
    private static HashSet<Reference> Agenda(Standpoint standpoint, Reference on)
    {
        var scope = new HashSet<Reference>();
        var issue = standpoint.Find(on) switch
        {
            Proposal proposal => proposal.Issue,
            Issue point => point.Within,
            _ => null,
        };
        while (issue is { } point && scope.Add(point))
        {
            issue = standpoint.Ledger.Index.Find(point)?.Within;
        }

        scope.Remove(on);
        return scope;
    }
}
