using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary>Finds the facts for which a record has several values.</summary>
internal sealed class ContestedFacts(Names names, TimeWords times, ConsentWords consents)
{
    /// <summary>The contested facts of one entry as doubts.</summary>
    public IEnumerable<DoubtNote> Doubts(Entry entry) => Of(entry).Select(Doubt);

    /// <summary>The contested facts of one entry.</summary>
    public IEnumerable<ContestedFact> Of(Entry entry) => entry switch
    {
        Event happening => Of(happening),
        Document document => Of(document),
        Territory territory => territory.Control.SelectMany(control => Of(territory, control)),
        Proposal proposal => OfAll(proposal).Concat(OfKind(proposal)),
        _ => [],
    };

    private static string Of(Extent extent) => extent.ToString();

    private IEnumerable<ContestedFact> Of(Event happening) =>
    [
        .. Contest(
            happening,
            "whether it happened",
            happening.HasHappened == Truth.Maybe ? happening.Occurrence : null,
            occurrence => CodeWords.Of(occurrence.Text)),
        .. Contest(happening, "the summary", happening.Summary, summary => $"\"{summary}\""),
        .. Contest(happening, "the time", happening.When, times.Of),
        .. Contest(happening, "the place", happening.Place, place => names.Of(place)),
        .. Contest(happening, "who took part", happening.Participants, list => Lists.And(list.Select(names.Of))),
        .. happening.Measures.SelectMany(measure => Contest(happening, measure.Name, measure.Quantity, names.Of)),
    ];

    private IEnumerable<ContestedFact> Of(Document document) =>
    [
        .. Contest(document, "the authors", document.Authors, Parties),
        .. Contest(document, "the date", document.Dated, times.Of),
        .. Contest(document, "whether it is public", document.Availability, stated => CodeWords.Of(stated.Text)),
        .. Contest(document, "the consent that it needs", document.Consent, consents.Of),
    ];

    private IEnumerable<ContestedFact> Of(Territory territory, Control control) =>
    [
        .. Contest(territory, $"how much {names.Of(control.By)} holds", control.Extent, Of),
        .. Contest(territory, $"when {names.Of(control.By)} holds it", control.When, times.Of),
    ];

    private IEnumerable<ContestedFact> OfAll(Proposal proposal) =>
    [
        .. Contest(proposal, "whose duty it is", proposal.Actors, Parties),
        .. Contest(proposal, "the schedule", proposal.Schedule, times.Of),
        .. Contest(proposal, "the consent that it needs", proposal.Consent, consents.Of),
        .. Contest(proposal, "what is covered", proposal.Covers, Entries),
        .. Contest(proposal, "what is not covered", proposal.NotCovering, Entries),
        .. Contest(proposal, "who is excluded", proposal.Excluded, list => list.Count == 0 ? "nobody" : Lists.And(list.Select(CodeWords.Of))),
        .. Contest(proposal, "the summary", proposal.Summary, summary => $"\"{summary}\""),
    ];

    private IEnumerable<ContestedFact> OfKind(Proposal proposal) => proposal switch
    {
        TerritorialDemand demand => [.. Contest(demand, "the areas", demand.Areas, Areas), .. Contest(demand, "up to where", demand.To, Areas)],
        CeasefireProposal ceasefire =>
        [
            .. Contest(ceasefire, "the scope", ceasefire.Scope, scope => CodeWords.Of(scope.Text)),
            .. Contest(ceasefire, "the areas", ceasefire.Areas, Areas),
        ],
        PrisonerExchange exchange => OfTransfers(exchange, exchange.Transfers, exchange.Place),
        DetaineeRelease release => OfTransfers(release, release.Transfers, release.Place),
        MeetingProposal meeting =>
        [
            .. Contest(meeting, "who is to meet", meeting.Participants, list => Lists.And(list.Select(names.Of))),
            .. Contest(meeting, "the venues", meeting.VenueOneOf, list => Lists.Or(list.Select(place => names.Of(place)))),
        ],
        Undertaking undertaking =>
        [
            .. Contest(undertaking, "the quantity", undertaking.Quantity, names.Of),
            .. Contest(undertaking, "the areas", undertaking.Areas, Areas),
            .. Contest(undertaking, "the place", undertaking.Place, place => names.Of(place)),
        ],
        _ => [],
    };

    private IEnumerable<ContestedFact> OfTransfers(
        Proposal proposal,
        AttestedList<Transfer> transfers,
        Attested<Id<Territory>>? place) =>
    [
        .. Contest(proposal, "who is to be handed over", transfers, list => string.Join(" for ", list.Select(names.Of))),
        .. Contest(proposal, "the place", place, territory => names.Of(territory)),
    ];

    private string Entries(ValueList<Reference> entries) => entries.Count == 0 ? "nothing" : Lists.And(entries.Select(entry => names.Of(entry)));

    private string Parties(ValueList<Id<Party>> parties) => Lists.And(parties.Select(party => names.Of(party)));

    private string Areas(ValueList<Area> areas) => Lists.And(areas.Select(names.Of));

    private DoubtNote Doubt(ContestedFact contested)
    {
        string[] stated = [.. contested.Values.Select(value => value.Words)];
        var name = names.Of(contested.Entry);
        return new DoubtNote(
            DoubtKind.Contested,
            contested.Entry.Text,
            $"{name}: {contested.Fact} is recorded in several ways: {string.Join("; ", stated)}",
            new DoubtGist(contested.Entry.Text, name, $"{contested.Fact}: reported as {Lists.Or(stated)}"));
    }

    private static IEnumerable<ContestedFact> Contest<T>(Entry entry, string fact, IAttested<T>? values, Func<T, string> words)
        where T : notnull
    {
        if (values is { IsContested: true })
        {
            yield return new ContestedFact(
                entry.Reference,
                fact,
                [
                    .. values.Testimonies
                        .GroupBy(testimony => testimony.Value, testimony => testimony.Evidence.Count == 0 ? entry.Evidence : testimony.Evidence)
                        .Select(stated => new ContestedValue(words(stated.Key), [.. stated.SelectMany(evidence => evidence)])),
                ]);
        }
    }
}
