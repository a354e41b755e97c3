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

    private static IEnumerable<ProvisionalApplication> Of(Standpoint standpoint, Entry entry, Testimony<Consent>[] told)
    {
        if (Array.FindAll(told, each => each.Value.AppliedFrom is not null) is not { Length: > 0 } saying)
        {
            yield break;
        }

        // Accounts of which only some say that it is applied leave it open.
        var isSaid = saying.Length == told.Length ? Truth.Yes : Truth.Maybe;
        var from = saying.Select(each => standpoint.Ledger.Times.Of(each.Value.AppliedFrom!).Days).Aggregate(Later);
        var hasBegun = saying.Select(each => standpoint.IsBy(standpoint.Ledger.Times.Of(each.Value.AppliedFrom!).Days)).Aggregate(Truths.And);
        foreach (var (party, signed) in SignersOf(standpoint, entry.Reference))
        {
            var isSigned = signed.Select(each => each.Counts).Aggregate(Truths.Or);
            var ends = EndsBy(standpoint, entry.Reference, party).ToArray();
            var hasEnded = ends.Select(each => each.Truth).Aggregate(Truth.No, Truths.Or);
            var isInForce = standpoint.Facets.Of(entry.Reference)?.At(standpoint.Day).Of(party)?[Fact.InForce].Truth ?? Truth.No;
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
                    : $"{name} said yes to it by {Series.And(signed.Select(each => each.By.Id))}, and it is applied before it is in force.",
                RestsOn = Listing.References(standpoint, [entry.Reference, .. signed.Select(each => each.By), .. ends.Select(each => each.By), .. standpoint.CorrectionsOf(entry.Reference)]),
            };
        }
    }

    /// <summary>That nothing is known of its being in force is taken for what it is before the last act: not in force.</summary>
    private static Truth NotYet(Truth isInForce) => isInForce == Truth.Unknown ? Truth.Yes : Truths.Not(isInForce);

    private static DateRange Later(DateRange one, DateRange other) => one.IsBefore(other) == Truth.Yes ? other : one;

    /// <summary>Who said yes to it by the day, by a statement or at a signing.</summary>
    private static IEnumerable<(Id<Party> Party, (Reference By, DateRange When, Truth Counts)[] Signed)> SignersOf(Standpoint standpoint, Reference on)
    {
        var said = (standpoint.Ledger.Of(on)?.Statements ?? [])
            .Where(statement => statement.Done == Act.Accept && statement.Form != AssentForm.InPrinciple)
            .SelectMany(statement => standpoint.PartiesOf(statement), (statement, party) => (Party: party, By: statement.Reference, When: standpoint.Said(statement), Counts: standpoint.Counts(statement)));
        var signed = standpoint.Record.Events
            .Where(happening => happening.Kind == EventKind.Signing && happening.About.Contains(on))
            .SelectMany(happening => standpoint.Known(happening.Participants, happening).SelectMany(told => told.Value).Where(one => one.Capacity is null || one.Capacity == Capacity.Party).Select(one => one.Party).OfType<Id<Party>>(), (happening, party) => (Party: party, By: happening.Reference, When: standpoint.WhenHappened(happening), Counts: standpoint.Counts(happening)));
        return said.Concat(signed).Where(each => each.Counts is Truth.Yes or Truth.Maybe)
            .GroupBy(each => each.Party)
            .Select(group => (group.Key, group.Select(each => (each.By, each.When, each.Counts)).ToArray()));
    }

    /// <summary>The notices by which a party ended it, and whether they have taken effect.</summary>
    private static IEnumerable<(Reference By, Truth Truth)> EndsBy(Standpoint standpoint, Reference on, Id<Party> party) =>
        (standpoint.Ledger.Of(on)?.Statements ?? [])
            .Where(statement => statement.Done is { } act && (act == Act.Terminate || act == Act.Withdraw || act == Act.Reject) && standpoint.PartiesOf(statement).Contains(party))
            .Select(statement => (statement.Reference, Truths.And(standpoint.Counts(statement), statement.Effective is { } effect ? standpoint.IsBy(standpoint.Ledger.Times.Of(effect).Days) : Truth.Yes)))
            .Where(each => each.Item2 != Truth.No);
}
