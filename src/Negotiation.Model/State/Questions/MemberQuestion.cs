namespace Negotiation.Model;

/// <summary>Who belongs to what on a day: by the memberships of parties, and by the offices that people hold in a body.</summary>
internal static class MemberQuestion
{
    /// <summary>Those who belong, or did or will, to each party or body, sorted by key.</summary>
    public static ValueList<BodyMember> Answer(Standpoint standpoint) =>
    [
        .. TiesOf(standpoint)
            .Where(tie => tie.Knows != Truth.No)
            .GroupBy(tie => (tie.In, tie.Who))
            .Select(ties => Make(standpoint, ties.Key.In, ties.Key.Who, [.. ties]))
            .OrderBy(answer => answer.Key, StringComparer.Ordinal),
    ];

    private static IEnumerable<MemberTie> TiesOf(Standpoint standpoint)
    {
        foreach (var party in standpoint.Record.Parties.Where(party => Listing.IsFound(standpoint, party)))
        {
            foreach (var membership in party.Memberships.AsEnumerable())
            {
                yield return new(membership.In, party.Reference, membership.Role, membership.Seats, membership.NamedBy, Holds(standpoint, membership.During), Truths.And(standpoint.Knows(party), Reliability.Of(standpoint, party.Evidence)));
            }
        }

        foreach (var person in standpoint.Record.People.Where(person => Listing.IsFound(standpoint, person)))
        {
            foreach (var office in person.Offices.Where(office => standpoint.Find(office.Of) is Party { Kind: var kind } && kind == PartyKind.Body))
            {
                var evidence = office.Evidence.Count > 0 ? office.Evidence : person.Evidence;
                yield return new(Id<Party>.Parse(office.Of.Id), person.Reference, office.Title, null, office.NamedBy, Holds(standpoint, office.During), Truths.And(standpoint.Knows(person), Reliability.Of(standpoint, evidence)));
            }
        }
    }

    /// <summary>Whether a membership holds on the day; without a time of its own it always does.</summary>
    private static Truth Holds(Standpoint standpoint, When? during) => during is null ? Truth.Yes : Lasting.On(standpoint, during, []);

    private static BodyMember Make(Standpoint standpoint, Id<Party> body, Reference who, MemberTie[] ties)
    {
        var isMember = standpoint.AsFar(who, ties.Select(tie => Truths.And(tie.Holds, tie.Knows)).Aggregate(Truths.Or));
        var now = Array.FindAll(ties, tie => tie.Holds is not Truth.No);
        string[] roles = [.. now.Select(tie => tie.Role).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        ValueList<Id<Party>> namedBy = Listing.Ids(now.Select(tie => tie.NamedBy).OfType<Id<Party>>());
        Quantity[] seats = [.. now.Select(tie => tie.Seats).OfType<Quantity>().Distinct().OrderBy(seats => seats.ToString(), StringComparer.Ordinal)];
        var corrections = standpoint.CorrectionsOf(who);
        var named = namedBy.Count == 0 ? "" : $", named by {Series.And(namedBy.Select(party => standpoint.NameOf(party)))}";
        var role = roles.Length == 0 ? "" : $" as {Series.And(roles)}";
        return new BodyMember
        {
            In = body,
            Who = who,
            IsMember = isMember,
            Roles = [.. roles],
            Seats = [.. seats],
            NamedBy = namedBy,
            Certainty = isMember == Truth.No ? standpoint.AsFar(who, ties.Select(tie => tie.Knows).Aggregate(Truths.Or)) : isMember,
            Reason = $"{standpoint.NameOf(who)} {Words(isMember)} {standpoint.NameOf(body)}{role}{named}.{CorrectionWords.After(corrections)}",
            RestsOn = Listing.References(standpoint, [who, body, .. corrections]),
        };
    }

    private static string Words(Truth isMember) => isMember switch
    {
        Truth.Yes => "belongs to",
        Truth.No => "belonged or is to belong, and on the day does not belong, to",
        Truth.Maybe => "may belong to",
        _ => "belongs at a time that is not certain to",
    };
}
