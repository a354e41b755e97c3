namespace Negotiation.Model;

/// <summary>All that was said on one thing, and all events that have an effect on it.</summary>
/// <param name="on">The thing.</param>
/// <param name="ledger">Tells when it was said, and who speaks for whom.</param>
/// <param name="group">The statements and events.</param>
internal sealed class Subject(Reference on, LedgerIndex ledger, SubjectGroup group)
{
    private Dictionary<Id<Party>, StanceRow>? rows;

    /// <summary>The thing.</summary>
    public Reference On { get; } = on;

    /// <summary>The statements on it, in the order of the ledger.</summary>
    public IReadOnlyList<Statement> Statements => group.Statements;

    /// <summary>The events with effects on it.</summary>
    public IReadOnlyList<Event> Events => group.Events;

    /// <summary>The statements that take a stance, by party; sorted by party.</summary>
    public IEnumerable<StanceRow> Rows => ByParty.Values.Where(row => !row.IsEmpty).OrderBy(row => row.Party.Text, StringComparer.Ordinal);

    private Dictionary<Id<Party>, StanceRow> ByParty => LazyInitializer.EnsureInitialized(ref rows, Read);

    /// <summary>The statements of a party; <c>null</c> when it made none.</summary>
    public StanceRow? Of(Id<Party> party) => ByParty.GetValueOrDefault(party);

    private Dictionary<Id<Party>, StanceRow> Read()
    {
        var found = new Dictionary<Id<Party>, List<(StanceStatement, bool, bool)>>();
        foreach (var (statement, takesBack, isAnswered) in group.Stances)
        {
            var stance = takesBack is not null ? Stance.Withdrawn : isAnswered ? Stance.Rejects : Stances.Of(statement);
            var isReaffirmation = statement.Done == Act.Reaffirm;
            var known = ledger.Knowledge.Of(statement.Evidence);
            if ((stance is null && !isReaffirmation) || known == KnownDays.Never)
            {
                continue;
            }

            foreach (var voices in statement.By.GroupBy(voice => ledger.PartyOf(voice)?.Text, StringComparer.Ordinal))
            {
                if (ledger.PartyOf(voices.First()) is { } party)
                {
                    (found.TryGetValue(party, out var list) ? list : found[party] = []).Add((Read(statement, stance ?? Stance.Open, party, [.. voices], known, takesBack), statement.Done == Act.Discuss, isReaffirmation));
                }
            }
        }

        return found.ToDictionary(pair => pair.Key, pair => new StanceRow(pair.Key, On, pair.Value));
    }

    private StanceStatement Read(Statement statement, Stance stance, Id<Party> party, Voice[] voices, KnownDays known, Reference? takesBack)
    {
        var reach = ledger.Times.Of(statement);
        var (first, last) = (DayNumber.First(reach.Days.Earliest), DayNumber.Last(reach.Days.Latest));
        var own = statement.Evidence.Count == 0 ? DayNumber.Always : DayNumber.Never;
        foreach (var piece in statement.Evidence)
        {
            own = ledger.IsHearsay(piece, party) ? own : Math.Min(own, ledger.Knowledge.Of(piece.Source).Surely);
        }

        var reported = statement.Evidence.Count > 0 && known.Surely >= first ? known.Surely : DayNumber.Everything;
        return new(statement, stance, first, Math.Min(last, reported), reach.Exact, own, known.Surely, known.Perhaps, Array.TrueForAll(voices, ledger.IsBorrowed), takesBack);
    }
}
