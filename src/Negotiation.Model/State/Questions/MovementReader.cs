namespace Negotiation.Model;

/// <summary>Tells whether a position hardened, softened or stayed, because someone says so or by comparison.</summary>
internal static class MovementReader
{
    /// <summary>The movement towards the last words.</summary>
    public static Movement Of(Standpoint standpoint, Words words, Word[] basis, Stance stance, Word? turning)
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

        return before is { } earlier
            ? new() { Kind = compared, Basis = MovementBasis.Compared, From = earlier.Stance, Statements = Compared(earlier, turning) }
            : new() { Kind = MovementKind.First, Basis = MovementBasis.NothingToCompare };
    }

    private static ValueList<Id<Statement>> Compared(Word earlier, Word? turning) =>
        turning is { } turned && turned.Statement.Id != earlier.Statement.Id ? [earlier.Statement.Id, turned.Statement.Id] : [earlier.Statement.Id];

    private static MovementKind Compare(Word? before, Statement[] last, Stance stance)
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
    private static Word? Preceding(Standpoint standpoint, Words words, Word[] last)
    {
        var first = last.Min(ByLastDay.Instance);
        foreach (var earlier in words.Before(first, standpoint.KnownDay, areAttributed: first.Own > standpoint.KnownDay))
        {
            if (!Array.Exists(last, said => said.Statement.Id == earlier.Statement.Id))
            {
                return earlier;
            }
        }

        return null;
    }

    private static bool IsFirst(Statement[] last) => Array.Exists(last, said => said.Iteration?.Kind == IterationKind.First);

    /// <summary>The statements that say whether it is the first word, a repetition, or unchanged.</summary>
    private static Statement[] Sayings(Standpoint standpoint, Words words, Word[] last)
    {
        var own = last.Select(word => word.Statement).Where(said => said.Iteration is { } iteration
            && (iteration.Kind == IterationKind.First || iteration.Kind == IterationKind.Again || iteration.Kind == IterationKind.Unchanged)).ToArray();
        if (own.Length > 0)
        {
            return own;
        }

        var first = last.Max(word => (long)word.Earliest) - Words.DateLine;
        var order = new Precedence([.. last], standpoint.Ledger.Times);
        return
        [
            .. Agenda(standpoint, words.On)
                .Select(thing => standpoint.Ledger.Of(thing)?.ReaffirmedBy(words.Party))
                .OfType<Words>()
                .SelectMany(said => said.Since(first, standpoint.Day, standpoint.KnownDay))
                .Where(said => !order.IsBeforeAny(said))
                .Select(said => said.Statement)
                .Distinct()
                .OrderBy(said => said.Id.Text, StringComparer.Ordinal),
        ];
    }

    /// <summary>The thing, its point of the agenda, and those that this is within.</summary>
    private static HashSet<Reference> Agenda(Standpoint standpoint, Reference on)
    {
        var scope = new HashSet<Reference> { on };
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

        return scope;
    }
}
