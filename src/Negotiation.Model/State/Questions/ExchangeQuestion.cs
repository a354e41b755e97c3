using System.Text;

namespace Negotiation.Model;

/// <summary>Who is included in and left out of each exchange or release, at what ratio, and whether all say the same.</summary>
internal static class ExchangeQuestion
{
    /// <summary>The exchanges and releases that are or may be known, sorted by key.</summary>
    public static ValueList<ExchangeTerms> Answer(Standpoint standpoint) =>
        [.. Of(standpoint, standpoint.Record.Proposals).OrderBy(answer => answer.Key, StringComparer.Ordinal)];

    /// <summary>The terms of those of some proposals that are exchanges or releases, and are or may be known.</summary>
    public static IEnumerable<ExchangeTerms> Of(Standpoint standpoint, IEnumerable<Proposal> proposals)
    {
        var presence = new Presence(standpoint);
        foreach (var proposal in proposals)
        {
            if (proposal is IHandover handover
                && Listing.IsFound(standpoint, proposal)
                && presence.Of(proposal) is not Truth.No and var isThere)
            {
                yield return Make(standpoint, proposal, handover, isThere);
            }
        }
    }

    private static ExchangeTerms Make(Standpoint standpoint, Proposal proposal, IHandover handover, Truth isThere)
    {
        var life = LifeQuestion.Of(standpoint, proposal.Reference);
        var included = Ordered(standpoint.Known(handover.Transfers, proposal));
        var left = Ordered(standpoint.Known(proposal.Excluded, proposal));
        var corrections = standpoint.CorrectionsOf(proposal.Reference);
        var terms = new ExchangeTerms
        {
            Proposal = proposal.Id,
            Transfers = included,
            Excluded = left.Count == 0 ? null : left,
            Ratios = [.. included.Select(stated => RatioOf(stated.Value)).OfType<Ratio>().Distinct()],
            ExclusionStatedBy = Tellers.Of(standpoint, left.SelectMany(stated => stated.Evidence)),
            IsContested = IsContested(standpoint, proposal, handover, included, left),
            Stage = life?.Stage ?? LifeStage.NotRaised,
            IsAgreed = standpoint.AsFar(proposal.Reference, life?.IsAgreed ?? Truth.No),
            Certainty = Truths.And(standpoint.AsFar(proposal.Reference, isThere), life?.Certainty ?? Truth.Yes),
            RestsOn = Listing.References(standpoint, [proposal.Reference, .. corrections, .. life?.RestsOn ?? []]),
            Reason = "to be told",
        };
        return terms with { Reason = $"{Reason(standpoint, terms)}{CorrectionWords.After(corrections)}" };
    }

    /// <summary>Yes where certain accounts differ, or someone is both among them and left out; maybe where uncertain ones make the difference.</summary>
    private static Truth IsContested(
        Standpoint standpoint,
        Proposal proposal,
        IHandover handover,
        ValueList<Testimony<ValueList<Transfer>>> included,
        ValueList<Testimony<ValueList<PersonCategory>>> left)
    {
        if (included.Count == 0 && left.Count == 0)
        {
            return Truth.Unknown;
        }

        var truth = Truths.Or(Facts.IsContested(standpoint, handover.Transfers, proposal), Facts.IsContested(standpoint, proposal.Excluded, proposal));
        foreach (var who in left)
        {
            foreach (var whom in included)
            {
                if (whom.Value.Any(transfer => transfer.Category is { } category && who.Value.Any(category.IsWithin)))
                {
                    truth = Truths.Or(truth, Truths.And(Knows(who.Evidence), Knows(whom.Evidence)));
                }
            }
        }

        return truth;

        Truth Knows(ValueList<Evidence> evidence) => standpoint.Knows(evidence.Count == 0 ? proposal.Evidence : evidence);
    }

    /// <summary>How many each side gives up; <c>null</c> where fewer than two sides have an exact number.</summary>
    private static Ratio? RatioOf(ValueList<Transfer> transfers)
    {
        var parts = transfers
            .Where(transfer => transfer is { From: not null, Count: Exactly })
            .GroupBy(transfer => transfer.From!.Value)
            .OrderBy(side => side.Key.Text, StringComparer.Ordinal)
            .Select(side => (Party: side.Key, Count: Sum(side.Select(transfer => ((Exactly)transfer.Count!).Value))))
            .ToArray();
        return parts.Length < 2 || Array.Exists(parts, part => part.Count is null)
            ? null
            : new Ratio { Parts = [.. parts.Select(part => new RatioPart { Party = part.Party, Value = part.Count!.Value })] };
    }

    private static decimal? Sum(IEnumerable<decimal> numbers)
    {
        var sum = 0m;
        foreach (var number in numbers)
        {
            if (number > decimal.MaxValue - sum)
            {
                return null;
            }

            sum += number;
        }

        return sum;
    }

    /// <summary>By the sources of the accounts, and then by what they say.</summary>
    private static ValueList<Testimony<ValueList<T>>> Ordered<T>(ValueList<Testimony<ValueList<T>>> stated) =>
    [
        .. stated
            .OrderBy(testimony => testimony.Evidence.Select(piece => piece.Source.Text).Min(StringComparer.Ordinal), StringComparer.Ordinal)
            .ThenBy(testimony => testimony.Value.ToString(), StringComparer.Ordinal),
    ];

    private static string Reason(Standpoint standpoint, ExchangeTerms terms)
    {
        var text = new StringBuilder();
        text.Append(terms.Transfers.Count == 0 ? "Who is handed over is not stated." : string.Join(" Or: ", terms.Transfers.Select(stated => $"{Account(standpoint, stated.Value)}.")));
        if (terms.Excluded is { } excluded)
        {
            text.Append(" Left out: ").AppendJoin("; or: ", excluded.Select(stated => stated.Value.Count == 0 ? "nobody" : Series.And(stated.Value.Select(QuantityWords.Of))));
            text.Append(terms.ExclusionStatedBy.Count == 0 ? "." : $", according to {Series.And(terms.ExclusionStatedBy.Select(party => standpoint.NameOf(party)))}.");
        }

        text.Append(terms.IsContested switch
        {
            Truth.Yes => " The accounts contradict each other.",
            Truth.Maybe => " The accounts may contradict each other.",
            _ => "",
        });
        return text.Append(terms.IsAgreed switch
        {
            Truth.Yes => " It is agreed.",
            Truth.Maybe => " It may be agreed.",
            Truth.No => " It is not agreed.",
            _ => " That it is agreed is not recorded.",
        }).ToString();
    }

    private static string Account(Standpoint standpoint, ValueList<Transfer> transfers) =>
        transfers.Count == 0 ? "Nobody passes" : string.Join(", ", transfers.Select(transfer =>
            $"{QuantityWords.Of(transfer.Count)}{(transfer.Category is { } category ? $" ({QuantityWords.Of(category)})" : "")}{Side(standpoint, " from ", transfer.From)}{Side(standpoint, " to ", transfer.To)}"));

    private static string Side(Standpoint standpoint, string word, Id<Party>? party) => party is { } named ? word + standpoint.NameOf(named) : "";
}
