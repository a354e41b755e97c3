using Negotiation.Model.Json;

namespace Negotiation.Model;

/// <summary>Asks a question again for which there is no shorter way: of the whole record, about the same kind of answer.</summary>
internal sealed class AnswerInquiry : Inquiry
{
    /// <summary>What hangs together with an answer is followed until it is more than this.</summary>
    private const int MostNear = 64;

    private readonly Answer answer;
    private readonly Standpoint standpoint;
    private readonly Dating dating;
    private readonly Reference[] about;

    /// <summary>The question of an answer.</summary>
    public AnswerInquiry(Answer answer, Standpoint standpoint)
    {
        (this.answer, this.standpoint) = (answer, standpoint);
        dating = new Dating(standpoint.Ledger.Index);
        about = [.. About([.. answer.Subjects, .. answer.RestsOn])];
    }

    /// <inheritdoc/>
    public override Finding? Ask(IReadOnlySet<Reference> without)
    {
        var seen = new Standpoint(new LedgerIndex(standpoint.Record, without).AsKnownBy(standpoint.KnownDay), standpoint.On, standpoint.KnownBy);
        foreach (var found in new NegotiationState(seen).Like(answer))
        {
            if (string.Equals(found.Key, answer.Key, StringComparison.Ordinal))
            {
                return new(found.Verdict, found.Certainty, Left(found.RestsOn.SelectMany(Carrying).Concat(about), without));
            }
        }

        return null;
    }

    private IEnumerable<Reference> Carrying(Reference entry) =>
        standpoint.Ledger.Corrections.Of(entry).Select(correction => correction.Reference).Prepend(entry).SelectMany(Bearing);

    private IEnumerable<Reference> Bearing(Reference entry)
    {
        if (standpoint.Find(entry) is not { } found)
        {
            return [];
        }

        return found is Statement or Source ? Tellers(found).Append(entry) : Tellers(found);
    }

    /// <summary>What tells of all that mentions some things: that it does not count may hang on its day, and that they are found on it.</summary>
    private IEnumerable<Reference> About(HashSet<Reference> things)
    {
        var mentions = standpoint.Record.Entries.Select(entry => (Entry: entry.Reference, Mentioned: Mentions.In(entry))).ToArray();
        var near = new HashSet<Reference>(things);
        for (var before = 0; before < near.Count && near.Count <= MostNear;)
        {
            before = near.Count;
            var reached = near.ToHashSet();
            foreach (var (entry, mentioned) in mentions)
            {
                // What it answers or reacts to may tell whether it counts, and so on.
                if (reached.Contains(entry) || mentioned.Overlaps(reached))
                {
                    near.UnionWith(mentioned);
                    near.Add(entry);
                }
            }
        }

        return near.SelectMany(Carrying);
    }

    /// <summary>The sources that tell an entry, and its day.</summary>
    private IEnumerable<Reference> Tellers(Entry entry) =>
        CitationWalker.EvidenceOf(entry).Select(piece => (Reference)piece.Source).Concat(dating.SourcesOf(entry));

    /// <summary>Gathers what an entry mentions of what is put forward, written, said or done.</summary>
    private sealed class Mentions : RecordWalker
    {
        private readonly HashSet<Reference> found = [];

        public static HashSet<Reference> In(Entry entry)
        {
            var mentions = new Mentions();
            NegotiationRecordDefinition.Walk(entry, mentions);
            return mentions.found;
        }

        public override void Refer(Reference reference)
        {
            if (reference.Section == Section.Proposal || reference.Section == Section.Document
                || reference.Section == Section.Event || reference.Section == Section.Statement)
            {
                found.Add(reference);
            }
        }
    }
}
