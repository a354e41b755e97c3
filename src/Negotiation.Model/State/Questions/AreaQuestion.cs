using System.Text;

namespace Negotiation.Model;

/// <summary>What each proposal covers of which territory, against who claims it and who holds how much of it.</summary>
internal static class AreaQuestion
{
    /// <summary>The territories that are named in a proposal which is or may be known, sorted by key.</summary>
    public static ValueList<AreaDemand> Answer(Standpoint standpoint)
    {
        var presence = new Presence(standpoint);
        var onTerritory = new Dictionary<Id<Territory>, Held>();
        var found = new List<AreaDemand>();
        foreach (var proposal in standpoint.Record.Proposals)
        {
            if (AreasOf(proposal) is { } areas && Listing.IsFound(standpoint, proposal) && presence.Of(proposal) is not Truth.No and var isThere)
            {
                foreach (var named in Named(standpoint.Known(areas, proposal)))
                {
                    if (!onTerritory.TryGetValue(named.Key, out var held))
                    {
                        onTerritory[named.Key] = held = Held.Of(standpoint, named.Key);
                    }

                    found.Add(Make(standpoint, proposal, named.Key, named.Value, held, isThere));
                }
            }
        }

        return [.. found.OrderBy(answer => answer.Key, StringComparer.Ordinal)];
    }

    /// <summary>What a proposal covers; <c>null</c> where it has no areas or tells none.</summary>
    public static AttestedList<Area>? AreasOf(Proposal proposal) => proposal switch
    {
        TerritorialDemand demand => demand.Areas,
        CeasefireProposal ceasefire => ceasefire.Areas,
        Undertaking undertaking => undertaking.Areas,
        _ => null,
    };

    private static AreaDemand Make(Standpoint standpoint, Proposal proposal, Id<Territory> territory, Naming naming, Held held, Truth isThere)
    {
        var corrections = standpoint.CorrectionsOf(proposal.Reference);
        var demand = new AreaDemand
        {
            Proposal = proposal.Id,
            Territory = territory,
            Extents = [.. naming.Areas.Select(ExtentOf).Distinct().OrderBy(extent => extent.ToString(), StringComparer.Ordinal)],
            IsExtentStated = naming.Areas.TrueForAll(area => area.Extent is not null),
            Except = [.. naming.Areas.SelectMany(area => area.Except).Distinct().OrderBy(area => area.ToString(), StringComparer.Ordinal)],
            IsDemanded = naming.IsDemanded,
            ClaimedBy = held.ClaimedBy,
            Claims = held.Claims,
            Control = held.Control,
            IsControlled = held.IsControlled,
            Certainty = Truths.And(standpoint.AsFar(proposal.Reference, isThere), Truths.And(naming.IsDemanded, held.Control.Count == 0 ? Truth.Yes : held.IsControlled)),
            RestsOn = Listing.References(standpoint, [proposal.Reference, territory, .. corrections, .. held.Claims.Select(claim => (Reference)claim)]),
            Reason = "to be told",
        };
        return demand with { Reason = $"{Reason(standpoint, demand, naming)}{CorrectionWords.After(corrections)}" };
    }

    /// <summary>The territories that any accounts name, and in how many of their lists.</summary>
    private static Dictionary<Id<Territory>, Naming> Named(ValueList<Testimony<ValueList<Area>>> stated)
    {
        var found = new Dictionary<Id<Territory>, Naming>();
        foreach (var testimony in stated)
        {
            foreach (var territory in testimony.Value.OfType<TerritoryArea>().GroupBy(area => area.Territory))
            {
                if (!found.TryGetValue(territory.Key, out var naming))
                {
                    found[territory.Key] = naming = new Naming(stated.Count);
                }

                naming.Add(territory, testimony.Evidence);
            }
        }

        return found;
    }

    private static Extent ExtentOf(Area area) => area.Extent ?? (area.Except.Count > 0 ? Extent.Part : Extent.Whole);

    /// <summary>How much, to be followed by "of it".</summary>
    private static string Words(Extent extent) => extent == Extent.Whole ? "the whole" : extent.ToString();

    private static string Reason(Standpoint standpoint, AreaDemand demand, Naming naming)
    {
        var text = new StringBuilder();
        text.Append(FormattableString.Invariant($"{demand.Proposal} names {standpoint.NameOf(demand.Territory)}"));
        text.Append(
            demand.IsExtentStated ? FormattableString.Invariant($", {string.Join(" or ", demand.Extents.Select(Words))} of it")
            : demand.Except.Count > 0 ? ", with exceptions"
            : ", and no part of it");
        text.Append(demand.IsDemanded == Truth.Yes ? "." : FormattableString.Invariant($"; only {naming.Sources()} says so."));
        if (demand.ClaimedBy.Count > 0)
        {
            text.Append(" Claimed by ").Append(Series.And(demand.ClaimedBy.Select(party => standpoint.NameOf(party)))).Append('.');
        }

        if (demand.Control.Count == 0)
        {
            return text.Append(" Who controls it is not stated.").ToString();
        }

        text.Append(' ').AppendJoin("; ", demand.Control.Select(control => $"{standpoint.NameOf(control.By)} holds {string.Join(" or ", control.Extent.Values.Select(Words))} of it"));
        return text.Append(demand.IsControlled == Truth.Yes ? "." : ", whether on the day is not certain.").ToString();
    }
}
