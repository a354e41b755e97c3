namespace Negotiation.Model;

/// <summary>Which version of a clause binds whom.</summary>
internal static class ClauseQuestion
{
    private static readonly LinkKind[] Versions =
        [LinkKind.VersionOf, LinkKind.Amends, LinkKind.TranslationOf, LinkKind.Replaces, LinkKind.Revises, LinkKind.Mirrors, LinkKind.SameAs];

    /// <summary>The clauses of all texts that are known, for each party that is named in them or has spoken on them; sorted by clause and party.</summary>
    public static ValueList<ClauseBinding> Answer(Standpoint standpoint)
    {
        var versions = VersionsOf(standpoint);
        return
        [
            .. standpoint.Facets.Graph.All
                .Where(topic => topic.Text is not null)
                .SelectMany(topic => Of(standpoint, topic, versions).Concat(OfOpen(standpoint, topic, versions)))
                .OrderBy(binding => binding.Clause.Text, StringComparer.Ordinal)
                .ThenBy(binding => binding.Party.Text, StringComparer.Ordinal),
        ];
    }

    /// <summary>The bindings of one clause, for each party.</summary>
    public static IEnumerable<ClauseBinding> Of(Standpoint standpoint, Id<Document> document, Reference clause)
    {
        var versions = VersionsOf(standpoint);
        return standpoint.Facets.Graph.Of(document) is { Text: not null } text
            ? Of(standpoint, text, versions, clause).Concat(OfOpen(standpoint, text, versions)).Where(binding => binding.Clause == clause)
            : [];
    }

    private static IEnumerable<ClauseBinding> Of(Standpoint standpoint, Topic text, Dictionary<Reference, SortedSet<string>> versions, Reference? only = null)
    {
        ValueList<Id<Document>> others = [.. versions.GetValueOrDefault(text.On, []).Select(Id<Document>.Parse)];
        foreach (var (clause, proposals) in ClausesOf(text).Where(each => only is null || each.Clause.On == only))
        {
            var history = standpoint.Facets.Of(clause.On)!;
            var whole = history.At(standpoint.Day);
            FacetHistory[] held = [.. proposals.Select(proposal => standpoint.Facets.Of(proposal.On)).OfType<FacetHistory>()];
            var parts = Array.ConvertAll(held, each => (History: each, Reading: each.At(standpoint.Day)));
            var parties = whole.Parties.Concat(parts.Where(part => !IsHeldElsewhere(part.History, text)).SelectMany(part => part.Reading.Parties)).Where(party => party.IsConsenter != Truth.No || party.Said != WordKind.None || IsActor(proposals, party.Party))
                .Select(party => party.Party).Distinct();
            var reservations = ReservationsTo(standpoint, clause, text);
            foreach (var party in parties)
            {
                yield return Bind(standpoint, clause, text, history, whole, parts, party, reservations, others);
            }
        }
    }

    /// <summary>The provisions that are not agreed in this version, for those whose text it is and who spoke on it: nobody is bound.</summary>
    private static IEnumerable<ClauseBinding> OfOpen(Standpoint standpoint, Topic text, Dictionary<Reference, SortedSet<string>> versions)
    {
        ValueList<Id<Document>> others = [.. versions.GetValueOrDefault(text.On, []).Select(Id<Document>.Parse)];
        var authors = standpoint.Known(text.Text!.Authors, text.Text).SelectMany(stated => stated.Value);
        var spoken = standpoint.Facets.Of(text.On)!.At(standpoint.Day).Parties.Select(party => party.Party);
        foreach (var (clause, provision) in text.OpenParts)
        {
            var isBound = standpoint.AsFar(text.On, provision.Status!.IsKnown ? Truth.No : Truth.Unknown);
            ValueList<ReasonPart> reasons = [new() { Code = ReasonCode.PartOpen, Parties = provision.By ?? [], Terms = [provision.Status.Text] }];
            foreach (var party in authors.Concat(spoken).Concat(provision.By ?? []).Distinct())
            {
                yield return new ClauseBinding
                {
                    Clause = clause.On,
                    Document = text.Text.Id,
                    Proposals = provision.Proposals,
                    Party = party,
                    Status = provision.Status,
                    KeptOpenBy = provision.By ?? [],
                    IsBound = isBound,
                    Certainty = isBound == Truth.No ? Truth.Yes : isBound,
                    OtherVersions = others,
                    Reason = ReasonSentences.Of(standpoint, reasons),
                    Reasons = reasons,
                    RestsOn = Listing.References(standpoint, standpoint.CorrectionsOf(text.On).Prepend(text.On)),
                };
            }
        }
    }

    /// <summary>Whether another text holds a proposal too, so that who agreed to it may have done so by that text alone.</summary>
    private static bool IsHeldElsewhere(FacetHistory part, Topic text) => part.Topic.Above.Any(each => each.Text is not null && each != text);

    private static bool IsActor(List<Topic> proposals, Id<Party> party) =>
        proposals.Exists(proposal => proposal.Proposal!.Actors?.Values.Any(actors => actors.Contains(party)) == true);

    private static ClauseBinding Bind(Standpoint standpoint, Topic clause, Topic text, FacetHistory history, FacetReading whole, (FacetHistory History, FacetReading Reading)[] parts, Id<Party> party, Dictionary<Id<Party>, Reserved> reservations, ValueList<Id<Document>> others)
    {
        var own = whole.Of(party);
        var holds = parts.Length == 0 ? own?[Fact.InForce].Truth ?? Truth.No
            : parts.Select(part => HoldsFor(part, text, party, own)).Aggregate(Truths.Or);
        var reserved = reservations.GetValueOrDefault(party);
        var isReserved = reserved?.Truth ?? Truth.No;
        ValueList<Id<Party>> notToward = isReserved == Truth.No ? Listing.Ids(reservations.Where(other => other.Key != party && other.Value is { Truth: Truth.Yes, IsCertain: true }).Select(other => other.Key)) : [];
        holds = isReserved != Truth.No ? Truths.And(holds, Truths.Not(isReserved))
            : reservations.Count > 0 && !whole.Parties.Any(other => other.Party != party && other[Fact.InForce].Truth != Truth.No && !reservations.ContainsKey(other.Party)) ? Truths.AtMostMaybe(holds)
            : holds;
        var isBound = standpoint.AsFar(text.On, holds);
        var word = own?.Word ?? parts.Select(part => part.Reading.Of(party)?.Word).FirstOrDefault(each => each is not null);
        ValueList<ReasonPart> reasons =
        [
            .. isReserved == Truth.No ? [] : new ReasonPart[] { new() { Code = ReasonCode.Reserved, Parties = [party], By = reserved!.By } },
            .. isReserved == Truth.Yes ? [] : ReasonOf(standpoint, history, whole, parts, party, word, isBound),
            .. notToward.Select(other => new ReasonPart { Code = ReasonCode.NotToward, Parties = [other], By = reservations[other].By }),
        ];
        return new ClauseBinding
        {
            Clause = clause.On,
            Document = text.Text!.Id,
            Proposals = [.. parts.Select(part => part.History.Topic.Proposal!.Id)],
            Party = party,
            Status = text.Text.Provisions?.FirstOrDefault(provision => text.Text.ReferenceTo(provision) == clause.On)?.Status,
            IsBound = isBound,
            Certainty = isBound is Truth.Yes or Truth.No ? Truth.Yes : isBound,
            NotToward = notToward,
            Form = word?.Form,
            AssentedBy = word is { Kind: WordKind.Yes } ? word.By : default(Reference?),
            OtherVersions = others,
            Reason = ReasonSentences.Of(standpoint, reasons),
            Reasons = reasons,
            RestsOn = Listing.References(standpoint, parts.SelectMany(part => part.History.EntriesBy(standpoint.Day)).Concat(history.EntriesBy(standpoint.Day)).SelectMany(entry => standpoint.CorrectionsOf(entry).Prepend(entry)).Append(text.On)),
        };
    }

    /// <summary>Who leaves the clause out of its yes to the text: yes where it does so in each that may be its last, maybe where in some.</summary>
    private static Dictionary<Id<Party>, Reserved> ReservationsTo(Standpoint standpoint, Topic clause, Topic text)
    {
        var found = new Dictionary<Id<Party>, Reserved>();
        foreach (var (party, last) in Assent.LastTo(standpoint, text.On))
        {
            var reserving = Array.FindAll(last, yes => yes.Except.Any(left => left == clause.On || clause.Parts.Exists(part => part.On == left)));
            if (reserving.Length > 0)
            {
                found[party] = new(
                    Listing.References(standpoint, reserving.Select(yes => yes.By.Reference)),
                    reserving.Length == last.Length ? Truth.Yes : Truth.Maybe,
                    Array.Exists(reserving, yes => yes.Counts == Truth.Yes));
            }
        }

        return found;
    }

    /// <summary>That a party leaves a clause out of its yes.</summary>
    /// <param name="By">The statements.</param>
    /// <param name="Truth">Whether each yes that may be its last does so.</param>
    /// <param name="IsCertain">Whether one of them certainly counts.</param>
    private sealed record Reserved(ValueList<Reference> By, Truth Truth, bool IsCertain);

    private static Truth HoldsFor((FacetHistory History, FacetReading Reading) part, Topic text, Id<Party> party, PartyReading? whole)
    {
        var holds = part.Reading.Of(party)?[Fact.InForce].Truth ?? Truth.No;
        return IsHeldElsewhere(part.History, text) ? Truths.And(holds, whole?[Fact.InForce].Truth ?? Truth.No) : holds;
    }

    private static ValueList<ReasonPart> ReasonOf(Standpoint standpoint, FacetHistory history, FacetReading whole, (FacetHistory History, FacetReading Reading)[] parts, Id<Party> party, Answered? word, Truth isBound)
    {
        ReasonPart[] said = word is { Kind: WordKind.Yes } ? [new() { Code = ReasonCode.SaidYes, Parties = [party], By = [word.By] }]
            : isBound == Truth.Yes ? [new() { Code = ReasonCode.TookEffect, Parties = [party] }]
            : [];
        var others = Array.FindAll(parts, part => part.Reading.Of(party)?[Fact.InForce].Truth != Truth.Yes);
        return isBound != Truth.Yes
            ? [.. said, .. parts.Length == 0 ? LifeReason.Of(standpoint, history, whole) : [.. parts.SelectMany(part => LifeReason.Of(standpoint, part.History, part.Reading, part.History.Topic.On).AsEnumerable())]]
            : [.. said, .. others.Select(part => LifeReason.Of(standpoint, part.History, part.Reading, part.History.Topic.On)[0]), .. others.Length == 0 ? Array.Empty<ReasonPart>() : [new() { Code = ReasonCode.RestInForce }]];
    }

    /// <summary>The numbered parts of a text; the text itself where it holds proposals without a number, or has no parts.</summary>
    private static IEnumerable<(Topic Clause, List<Topic> Proposals)> ClausesOf(Topic text)
    {
        var whole = text.Parts.FindAll(part => part.Proposal is not null);
        var provisions = text.Parts.FindAll(part => part.On.Provision is not null);
        if (whole.Count > 0 || provisions.Count == 0)
        {
            yield return (text, whole);
        }

        foreach (var provision in provisions)
        {
            yield return (provision, provision.Parts.FindAll(part => part.Proposal is not null));
        }
    }

    /// <summary>The other texts that are the same one in another version or tongue, or that change it, through as many links as there are.</summary>
    private static Dictionary<Reference, SortedSet<string>> VersionsOf(Standpoint standpoint)
    {
        var direct = new Dictionary<Reference, HashSet<Reference>>();
        foreach (var document in standpoint.Record.Documents.Where(document => standpoint.Knows(document) != Truth.No))
        {
            foreach (var link in document.Links.Where(link => Versions.Contains(link.Kind)))
            {
                if (standpoint.Find(link.To) is Document other && standpoint.Knows(other) != Truth.No && other.Id != document.Id)
                {
                    (direct.TryGetValue(document.Reference, out var from) ? from : direct[document.Reference] = []).Add(link.To);
                    (direct.TryGetValue(link.To, out var to) ? to : direct[link.To] = []).Add(document.Reference);
                }
            }
        }

        return direct.Keys.ToDictionary(key => key, key => Reached(direct, key));
    }

    private static SortedSet<string> Reached(Dictionary<Reference, HashSet<Reference>> direct, Reference from)
    {
        var seen = new HashSet<Reference> { from };
        var open = new Queue<Reference>([from]);
        while (open.TryDequeue(out var next))
        {
            foreach (var other in direct.GetValueOrDefault(next, []))
            {
                if (seen.Add(other))
                {
                    open.Enqueue(other);
                }
            }
        }

        seen.Remove(from);
        return new SortedSet<string>(seen.Select(other => other.Id), StringComparer.Ordinal);
    }
}
