namespace Negotiation.Model;

/// <summary>Who applies what provisionally: from its signature, until it is in force for it or its own notice.</summary>
internal static class ApplicationQuestion
{
    /// <summary>What says that it is applied provisionally, for each party that spoke on it or signed it; sorted by key.</summary>
    public static ValueList<ProvisionalApplication> Answer(Standpoint standpoint) =>
    [
        .. standpoint.Record.Documents.Select(document => (Entry: (Entry)document, document.Consent))
            .Concat(standpoint.Record.Proposals.Select(proposal => (Entry: (Entry)proposal, proposal.Consent)))
            .Where(each => Listing.IsFound(standpoint, each.Entry) && standpoint.Knows(each.Entry) != Truth.No)
            .SelectMany(each => Of(standpoint, each.Entry, [.. standpoint.Known(each.Consent, each.Entry)]))
            .OrderBy(answer => answer.Key, StringComparer.Ordinal),
    ];

    private static IEnumerable<ProvisionalApplication> Of(Standpoint standpoint, Entry entry, Testimony<Consent>[] accounts)
    {
        if (Array.FindAll(accounts, each => each.Value.AppliedFrom is not null) is not { Length: > 0 } saying)
        {
            yield break;
        }

        // Accounts of which only some say that it is applied leave it open.
        var isSaid = saying.Length == accounts.Length && Array.Exists(saying, each => Reliability.Of(standpoint, each.Evidence.Count == 0 ? entry.Evidence : each.Evidence) == Truth.Yes) ? Truth.Yes : Truth.Maybe;
        var from = saying.Select(each => standpoint.Ledger.Times.Of(each.Value.AppliedFrom!).Days).Aggregate(Later);
        var hasBegun = saying.Select(each => standpoint.IsBy(standpoint.Ledger.Times.Of(each.Value.AppliedFrom!).Days)).Aggregate(Truths.And);
        var reading = standpoint.Facets.Of(entry.Reference)?.At(standpoint.Day);
        foreach (var signed in Assent.To(standpoint, entry.Reference).GroupBy(each => each.Party))
        {
            var (party, own) = (signed.Key, reading?.Of(signed.Key));
            var isSigned = signed.Select(each => Truths.And(each.Counts, IsMet(each, own))).Aggregate(Truths.Or);
            var ends = EndsBy(standpoint, [entry.Reference, .. signed.Select(each => each.By.Reference)], party).ToArray();
            var hasEnded = ends.Select(each => each.Truth).Aggregate(Truth.No, Truths.Or);
            var isInForce = own?[Fact.InForce].Truth ?? Truth.No;
            var isApplied = standpoint.AsFar(entry.Reference, new[] { isSaid, hasBegun, isSigned, Truths.Not(hasEnded), NotYet(isInForce) }.Aggregate(Truths.And));
            var name = standpoint.NameOf(party);
            yield return new ProvisionalApplication
            {
                On = entry.Reference,
                Party = party,
                IsApplied = isApplied,
                Since = signed.Select(each => each.When).Append(from).Aggregate(Later),
                Certainty = isApplied is Truth.Yes or Truth.No ? Truth.Yes : isApplied,
                Reason = isInForce == Truth.Yes ? $"It is in force for {name}."
                    : hasEnded == Truth.Yes ? $"{name} ended its application by {Series.And(ends.Where(each => each.Truth == Truth.Yes).Select(each => each.By.Id))}."
                    : hasBegun == Truth.No ? "The day from which it is applied has not come."
                    : $"{name} said yes to it by {Series.And(signed.Select(each => each.By.Reference.Id))}, and it is applied before it is in force.",
                RestsOn = Listing.References(standpoint, [entry.Reference, .. signed.Select(each => each.By.Reference), .. ends.Select(each => each.By), .. standpoint.CorrectionsOf(entry.Reference)]),
            };
        }
    }

    /// <summary>That nothing is known of its being in force is taken for what it is before the last act: not in force.</summary>
    private static Truth NotYet(Truth isInForce) => isInForce == Truth.Unknown ? Truth.Yes : Truths.Not(isInForce);

    private static DateRange Later(DateRange one, DateRange other) => one.IsBefore(other) == Truth.Yes ? other : one;

    /// <summary>Whether the conditions of a yes are met: as far as that is settled while it is what the party said last.</summary>
    private static Truth IsMet(Assent yes, PartyReading? own) => yes.By is not Statement { Conditions.Count: > 0 } ? Truth.Yes
        : own is not { Word: { } last, SaidCertainty: Truth.Yes } || last.By != yes.By.Reference || last.IsUndecided ? Truth.Maybe
        : last.Kind is WordKind.Yes or WordKind.Preliminary ? Truth.Yes
        : Truth.No;

    /// <summary>The statements by which a party ended it, or took back its signature, and whether they have taken effect.</summary>
    private static IEnumerable<(Reference By, Truth Truth)> EndsBy(Standpoint standpoint, IEnumerable<Reference> on, Id<Party> party) => on
        .SelectMany(each => standpoint.Ledger.Of(each)?.Statements ?? [])
        .Where(statement => statement.Done is { } act && (act == Act.Terminate || act == Act.Withdraw || act == Act.Reject) && standpoint.PartiesOf(statement).Contains(party))
        .Select(statement => (By: statement.Reference, Truth: Truths.And(Reliability.Holds(standpoint, statement, party), statement.Effective is { } effect ? standpoint.IsBy(standpoint.Ledger.Times.Of(effect).Days) : Truth.Yes)))
        .Where(each => each.Truth != Truth.No);
}
