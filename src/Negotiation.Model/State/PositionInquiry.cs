namespace Negotiation.Model;

/// <summary>Asks where a party stands on something, of no more of the record than can matter to that.</summary>
internal sealed class PositionInquiry : Inquiry
{
    private readonly Position position;
    private readonly Standpoint standpoint;
    private readonly Dating dating;

    /// <summary>The question of a position.</summary>
    public PositionInquiry(Position position, Standpoint standpoint)
    {
        (this.position, this.standpoint) = (position, standpoint);
        dating = new Dating(standpoint.Ledger.Index);
        Statement[] said = [.. Rows(standpoint.Ledger).SelectMany(row => row.All).Select(word => word.Statement)];
        Asked = dating.PartOf([.. said, .. said.Select(each => each.Reference).Append(position.On).Distinct().SelectMany(standpoint.Ledger.Corrections.Of)]);
    }

    /// <inheritdoc/>
    public override NegotiationRecord Asked { get; }

    /// <inheritdoc/>
    public override Finding? Ask(IReadOnlySet<Reference> without)
    {
        var seen = new Standpoint(new LedgerIndex(Asked, without).AsKnownBy(standpoint.KnownDay), standpoint.On, standpoint.KnownBy);
        return seen.Ledger.Of(position.Party, position.On) is { } words && PositionQuestion.Weigh(seen, words) is { Last.AreNone: false } found
            ? new(found.Stance.Text, found.Certainty, Left(Carrying(seen, found.Last).Where(CanBeWithdrawn), without))
            : null;
    }

    private IEnumerable<Words> Rows(LedgerIndex ledger) =>
        ledger.Of(position.Party, position.On) is not { } words ? [] : words.Talk is { } talk ? [words, talk] : [words];

    private static bool CanBeWithdrawn(Reference entry) => entry.Section == Section.Statement || entry.Section == Section.Source;

    private List<Reference> Carrying(Standpoint seen, LastWords last)
    {
        var carrying = new List<Reference>();
        var frontier = last.Certain.Count == 0 ? DayNumber.Always : last.Certain.Max(word => (long)word.Earliest) - Words.DateLine;
        var said = new HashSet<Statement>(ReferenceEqualityComparer.Instance);
        foreach (var word in last.Certain.Concat(last.Perhaps).Concat(last.Between()))
        {
            said.Add(word.Statement);
            carrying.Add(word.Statement.Reference);
            carrying.AddRange(word.Statement.Evidence.Select(piece => (Reference)piece.Source));
            carrying.AddRange(dating.SourcesOf(word.Statement));
        }

        foreach (var correction in carrying.Where(each => each.Section == Section.Statement).Append(position.On).ToArray().SelectMany(seen.Ledger.Corrections.Of))
        {
            carrying.Add(correction.Reference);
            carrying.AddRange(correction.Evidence.Select(piece => (Reference)piece.Source));
            carrying.AddRange(dating.SourcesOf(correction));
        }

        // What is certainly earlier does not carry it; but that it is earlier may hang on what tells its day.
        var named = Rows(seen.Ledger).SelectMany(row => row.All).Where(word => ToldOrder.IsToldBy(word.Statement))
            .SelectMany(word => EntryWeb.NamesIn(word.Statement)).ToHashSet(StringComparer.Ordinal);
        foreach (var row in Rows(seen.Ledger))
        {
            foreach (var word in row.All)
            {
                if (said.Contains(word.Statement))
                {
                    continue;
                }

                carrying.AddRange(dating.SourcesOf(word.Statement));
                if (ToldOrder.IsToldBy(word.Statement) || named.Contains(word.Statement.Reference.Text))
                {
                    // It may keep another from being the last, though it is not the last itself: it is told, or tells, what comes later.
                    carrying.Add(word.Statement.Reference);
                    carrying.AddRange(word.Statement.Evidence.Select(piece => (Reference)piece.Source));
                }
                else if (word.Statement.Evidence.Count > 1 && DayNumber.Last(seen.Ledger.Times.Of(word.Statement).Days.Latest) >= frontier)
                {
                    carrying.AddRange(word.Statement.Evidence.Select(piece => (Reference)piece.Source));
                }
            }
        }

        return carrying;
    }
}
