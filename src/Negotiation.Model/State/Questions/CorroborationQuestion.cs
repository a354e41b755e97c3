using System.Text;

namespace Negotiation.Model;

/// <summary>How well each proposal, document, event and statement is reported.</summary>
internal static class CorroborationQuestion
{
    /// <summary>The answers for all that is or may be known and was there by the day, sorted by their key.</summary>
    public static ValueList<Corroboration> Answer(Standpoint standpoint)
    {
        var presence = new Presence(standpoint);
        var origins = new SourceOrigins(standpoint);
        var found = new List<Corroboration>();
        foreach (var entry in standpoint.Record.Proposals.Concat<Entry>(standpoint.Record.Documents).Concat(standpoint.Record.Events).Concat(standpoint.Record.Statements))
        {
            if (Listing.IsFound(standpoint, entry) && presence.Of(entry) is not Truth.No and var isThere)
            {
                found.Add(Make(standpoint, entry, isThere, origins));
            }
        }

        return [.. found.OrderBy(answer => answer.Key, StringComparer.Ordinal)];
    }

    private static Corroboration Make(Standpoint standpoint, Entry entry, Truth isThere, SourceOrigins origins)
    {
        Evidence[] evidence = [.. standpoint.Known([.. CitationWalker.EvidenceOf(entry).Distinct()])];
        var sure = Array.FindAll(evidence, piece => standpoint.Knows(piece) == Truth.Yes);
        var facts = Facts.Contested(standpoint, entry).ToArray();
        var against = Against(standpoint, entry);
        var isContradicted = facts.Select(fact => fact.IsContested).Concat(against.Select(each => each.Truth)).Aggregate(Truth.No, Truths.Or);
        var isWithdrawn = evidence.Length == 0 ? Truth.No : standpoint.IsWithdrawn([.. evidence]);
        var reported = Reported(standpoint, evidence, origins);
        var sources = Listing.Ids(evidence.Select(piece => piece.Source));
        var certainty = sure.Length < evidence.Length && Reported(standpoint, sure, origins) != reported ? Truth.Maybe : Truth.Yes;
        List<Support> supports = [.. reported];
        Add(Support.Contradicted, isContradicted);
        Add(Support.AttributedOnly, Tellers.AreOthers(standpoint, entry) ? Truth.Yes : Truth.No);
        Add(Support.Withdrawn, isWithdrawn);
        return new Corroboration
        {
            On = entry.Reference,
            Supports = [.. supports],
            Sources = sources,
            Sides = Tellers.Of(standpoint, evidence),
            Contradictions =
            [
                .. facts.Select(fact => fact.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
                .. against.Select(each => $"{each.Verb} by {each.By.Reference}").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            ],
            Certainty = Truths.And(isThere, certainty),
            Reason = Reason(standpoint, supports, sources, evidence, facts.Select(fact => fact.Name), against.Select(each => $"{each.Verb} by {each.By.Reference.Id}")),
            RestsOn = Listing.References(
                standpoint, [entry.Reference, .. against.Select(each => each.By.Reference), .. sources.Select(source => (Reference)source)]),
        };

        void Add(Support support, Truth truth)
        {
            if (truth != Truth.No)
            {
                supports.Add(support);
                certainty = Truths.And(certainty, truth);
            }
        }
    }

    /// <summary>What the evidence alone tells: none, one source, one side, or neither.</summary>
    private static ValueList<Support> Reported(Standpoint standpoint, Evidence[] evidence, SourceOrigins origins)
    {
        if (evidence.Length == 0)
        {
            return [Support.NoEvidence];
        }

        var counted = Array.FindAll(evidence, Origins.Count);
        var isSingle = Origins.AreOne(standpoint, counted, origins);
        var isOneSided = Tellers.AreOneSided(standpoint, counted.Length > 0 ? counted : evidence);
        return (isSingle, isOneSided) switch
        {
            (true, true) => [Support.SingleSource, Support.OneSided],
            (true, false) => [Support.SingleSource],
            (false, true) => [Support.OneSided],
            _ => [Support.Corroborated],
        };
    }

    /// <summary>Who denies the entry, accuses a statement of being wrong, or sets it right.</summary>
    private static List<(string Verb, Entry By, Truth Truth)> Against(Standpoint standpoint, Entry entry)
    {
        var found = new List<(string Verb, Entry By, Truth Truth)>();
        foreach (var statement in standpoint.Ledger.Of(entry.Reference)?.Statements ?? [])
        {
            if ((statement.Done == Act.Deny || (statement.Done == Act.Accuse && entry is Statement)) && standpoint.Counts(statement) is not Truth.No and var counts)
            {
                found.Add((statement.Done == Act.Deny ? "denied" : "called wrong", statement, counts));
            }
        }

        foreach (var correction in standpoint.Ledger.Corrections.Of(entry.Reference))
        {
            if (standpoint.Corrects(correction) is not Truth.No and var counts)
            {
                found.Add(("corrected", correction, counts));
            }
        }

        return found;
    }

    private static string Reason(
        Standpoint standpoint, List<Support> supports, ValueList<Id<Source>> sources, Evidence[] evidence, IEnumerable<string> facts, IEnumerable<string> against)
    {
        var text = new StringBuilder();
        text.Append(Origins.Reason(standpoint, sources, evidence, supports.Contains(Support.SingleSource)));
        if (supports.Contains(Support.OneSided))
        {
            text.Append(" All of it has come through ").Append(Series.And(Tellers.Of(standpoint, evidence).Select(party => standpoint.NameOf(party)))).Append('.');
        }

        if (supports.Contains(Support.AttributedOnly))
        {
            text.Append(" Those whose act it is are not heard themselves.");
        }

        if (supports.Contains(Support.Withdrawn))
        {
            text.Append(" It rests on sources that were withdrawn.");
        }

        if (supports.Contains(Support.Contradicted))
        {
            text.Append(" Contradicted: ").AppendJoin(", ", facts.Concat(against).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)).Append('.');
        }

        return text.ToString();
    }
}
