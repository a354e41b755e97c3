namespace Negotiation.Model;

/// <summary>Looks through the facts of an entry that can be told in several ways.</summary>
internal static class Facts
{
    /// <summary>The names of the facts on which accounts contradict each other, in the order of the type's members, with how surely they do.</summary>
    /// <remarks>A summary is our own wording of the whole, and no fact. That an event was announced first and happened then is no contradiction.</remarks>
    public static IEnumerable<(string Name, Truth IsContested)> Contested(Standpoint standpoint, Entry entry) =>
        All(standpoint, entry).Where(fact => fact.IsContested != Truth.No);

    /// <summary>Whether the values of a fact that are or may be known differ: yes when those that certainly are do, maybe when the others make the difference.</summary>
    public static Truth IsContested<T>(Standpoint standpoint, IAttested<T>? fact, Entry owner)
        where T : notnull
    {
        if (fact is null || fact.Testimonies.Count < 2)
        {
            return Truth.No;
        }

        var (all, sure) = (new HashSet<T>(), new HashSet<T>());
        foreach (var testimony in fact.Testimonies)
        {
            var knows = standpoint.Knows(testimony.Evidence.Count == 0 ? owner.Evidence : testimony.Evidence);
            if (knows != Truth.No)
            {
                all.Add(testimony.Value);
            }

            if (knows == Truth.Yes)
            {
                sure.Add(testimony.Value);
            }
        }

        return sure.Count > 1 ? Truth.Yes : all.Count > 1 ? Truth.Maybe : Truth.No;
    }

    private static IEnumerable<(string Name, Truth IsContested)> All(Standpoint standpoint, Entry entry) => entry switch
    {
        Proposal proposal =>
        [
            ("actors", IsContested(standpoint, proposal.Actors, proposal)),
            ("schedule", IsContested(standpoint, proposal.Schedule, proposal)),
            ("covers", IsContested(standpoint, proposal.Covers, proposal)),
            ("notCovering", IsContested(standpoint, proposal.NotCovering, proposal)),
            ("excluded", IsContested(standpoint, proposal.Excluded, proposal)),
            .. AllOfKind(standpoint, proposal),
        ],
        Event happening =>
        [
            ("occurrence", standpoint.Happened(happening) == Truth.Maybe ? Truth.Yes : Truth.No),
            ("when", IsContested(standpoint, happening.When, happening)),
            ("place", IsContested(standpoint, happening.Place, happening)),
            ("participants", IsContested(standpoint, happening.Participants, happening)),
            .. happening.Measures.Select(measure => (measure.Name, IsContested(standpoint, measure.Quantity, happening))),
        ],
        Document document =>
        [
            ("authors", IsContested(standpoint, document.Authors, document)), ("dated", IsContested(standpoint, document.Dated, document)),
            ("availability", IsContested(standpoint, document.Availability, document)),
        ],
        _ => [],
    };

    private static IEnumerable<(string Name, Truth IsContested)> AllOfKind(Standpoint standpoint, Proposal proposal) => proposal switch
    {
        TerritorialDemand demand =>
            [("areas", IsContested(standpoint, demand.Areas, demand)), ("to", IsContested(standpoint, demand.To, demand))],
        CeasefireProposal ceasefire =>
            [("scope", IsContested(standpoint, ceasefire.Scope, ceasefire)), ("areas", IsContested(standpoint, ceasefire.Areas, ceasefire))],
        IHandover handover =>
        [
            ("transfers", IsContested(standpoint, handover.Transfers, proposal)),
            ("place", IsContested(standpoint, handover.Place, proposal)),
        ],
        MeetingProposal meeting =>
        [
            ("participants", IsContested(standpoint, meeting.Participants, meeting)),
            ("venueOneOf", IsContested(standpoint, meeting.VenueOneOf, meeting)),
        ],
        Undertaking undertaking =>
        [
            ("quantity", IsContested(standpoint, undertaking.Quantity, undertaking)),
            ("areas", IsContested(standpoint, undertaking.Areas, undertaking)),
            ("place", IsContested(standpoint, undertaking.Place, undertaking)),
        ],
        _ => [],
    };
}
