namespace Negotiation.Model;

/// <summary>Whom and what each proposal covers and leaves out, as far as it names them.</summary>
internal static class CoverageQuestion
{
    /// <summary>The entries that the proposals name, sorted by key.</summary>
    public static ValueList<Coverage> Answer(Standpoint standpoint)
    {
        var presence = new Presence(standpoint);
        return
        [
            .. standpoint.Record.Proposals
                .Where(proposal => proposal is { Covers: not null } or { NotCovering: not null } && Listing.IsFound(standpoint, proposal))
                .SelectMany(proposal => presence.Of(proposal) is not Truth.No and var isThere ? Of(standpoint, proposal, isThere) : [])
                .OrderBy(answer => answer.Key, StringComparer.Ordinal),
        ];
    }

    /// <summary>Whether a proposal leaves an entry out: yes where all accounts of what it does not cover name it, and none names it as covered.</summary>
    public static Truth LeavesOut(Standpoint standpoint, Proposal proposal, Reference entry) =>
        Truths.Not(Covered(Named(standpoint, proposal.Covers, proposal, entry), Named(standpoint, proposal.NotCovering, proposal, entry)));

    private static IEnumerable<Coverage> Of(Standpoint standpoint, Proposal proposal, Truth isThere)
    {
        var (covers, leavesOut) = (standpoint.Known(proposal.Covers, proposal), standpoint.Known(proposal.NotCovering, proposal));
        foreach (var entry in covers.Concat(leavesOut).SelectMany(stated => stated.Value).Distinct())
        {
            var (named, notCovered) = (Named(standpoint, proposal.Covers, proposal, entry), Named(standpoint, proposal.NotCovering, proposal, entry));
            var isCovered = Covered(named, notCovered);
            yield return new Coverage
            {
                Proposal = proposal.Id,
                Of = entry,
                IsCovered = isCovered,
                Certainty = Truths.And(standpoint.AsFar(proposal.Reference, isThere), isCovered is Truth.Yes or Truth.No ? Truth.Yes : isCovered),
                Reason = $"{Reason(standpoint, entry, named, notCovered)}{CorrectionWords.After(standpoint.CorrectionsOf(proposal.Reference))}",
                RestsOn = Listing.References(standpoint, standpoint.CorrectionsOf(proposal.Reference).Prepend(proposal.Reference)),
            };
        }
    }

    /// <summary>Whether a fact names an entry: yes where all accounts do, maybe where some do; unknown where none does.</summary>
    private static Truth Named(Standpoint standpoint, AttestedList<Reference>? fact, Proposal proposal, Reference entry)
    {
        var stated = standpoint.Known(fact, proposal);
        return !stated.Any(each => each.Value.Contains(entry)) ? Truth.Unknown
            : stated.All(each => each.Value.Contains(entry)) && stated.Any(each => Reliability.Of(standpoint, each.Evidence.Count == 0 ? proposal.Evidence : each.Evidence) == Truth.Yes) ? Truth.Yes
            : Truth.Maybe;
    }

    private static Truth Covered(Truth named, Truth notCovered) => (named, notCovered) switch
    {
        (Truth.Unknown, _) => Truths.Not(notCovered),
        (_, Truth.Unknown) => named,
        _ => Truth.Maybe,
    };

    private static string Reason(Standpoint standpoint, Reference entry, Truth named, Truth notCovered) => (named, notCovered) switch
    {
        (Truth.Unknown, Truth.Yes) => $"It does not cover {standpoint.NameOf(entry)}, by its own terms.",
        (Truth.Yes, Truth.Unknown) => $"It names {standpoint.NameOf(entry)} as covered.",
        (Truth.Unknown, _) => $"Some say that it does not cover {standpoint.NameOf(entry)}.",
        (_, Truth.Unknown) => $"Some say that it covers {standpoint.NameOf(entry)}.",
        _ => $"The accounts contradict each other on whether it covers {standpoint.NameOf(entry)}.",
    };
}
