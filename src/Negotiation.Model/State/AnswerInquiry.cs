namespace Negotiation.Model;

/// <summary>Asks a question again for which there is no shorter way: of the whole record, about the same kind of answer.</summary>
internal sealed class AnswerInquiry(Answer answer, Standpoint standpoint) : Inquiry
{
    private readonly Dating dating = new(standpoint.Ledger.Index);

    /// <inheritdoc/>
    public override Finding? Ask(IReadOnlySet<Reference> without)
    {
        var seen = new Standpoint(new LedgerIndex(standpoint.Record, without).AsKnownBy(standpoint.KnownDay), standpoint.On, standpoint.KnownBy);
        foreach (var found in new NegotiationState(seen).Like(answer))
        {
            if (string.Equals(found.Key, answer.Key, StringComparison.Ordinal))
            {
                return new(found.Verdict, found.Certainty, Left(found.RestsOn.SelectMany(Carrying), without));
            }
        }

        return null;
    }

    private IEnumerable<Reference> Carrying(Reference entry)
    {
        if (standpoint.Find(entry) is not { } found)
        {
            return [];
        }

        var sources = CitationWalker.EvidenceOf(found).Select(piece => (Reference)piece.Source).Concat(dating.SourcesOf(found));
        return found is Statement or Source ? sources.Append(entry) : sources;
    }
}
