using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary>Finds the facts for which a record has several values.</summary>
internal sealed class ContestedFacts(Names names, TimeWords times)
{
    /// <summary>The contested facts of one entry.</summary>
    public IEnumerable<DoubtNote> Of(Entry entry) => entry switch
    {
        Event happening => Of(happening),
        Document document => Of(document),
        Territory territory => territory.Control.SelectMany(control => Of(territory, control)),
        Proposal proposal => OfAll(proposal).Concat(OfKind(proposal)),
        _ => [],
    };

    private static string Of(Extent extent) => extent.ToString();

    private IEnumerable<DoubtNote> Of(Event happening) =>
    [
        .. Doubt(
            happening,
            "whether it happened",
            happening.HasHappened == Truth.Maybe ? happening.Occurrence : null,
            occurrence => CodeWords.Of(occurrence.Text)),
        .. Doubt(happening, "the time", happening.When, times.Of),
        .. Doubt(happening, "the place", happening.Place, place => names.Of(place)),
        .. Doubt(happening, "who took part", happening.Participants, list => Lists.And(list.Select(names.Of))),
        .. happening.Measures.SelectMany(measure => Doubt(happening, measure.Name, measure.Quantity, names.Of)),
    ];

    private IEnumerable<DoubtNote> Of(Document document) =>
    [
        .. Doubt(document, "the authors", document.Authors, Parties),
        .. Doubt(document, "the date", document.Dated, times.Of),
    ];

    private IEnumerable<DoubtNote> Of(Territory territory, Control control) =>
    [
        .. Doubt(territory, $"how much {names.Of(control.By)} holds", control.Extent, Of),
        .. Doubt(territory, $"when {names.Of(control.By)} holds it", control.When, times.Of),
    ];

    private IEnumerable<DoubtNote> OfAll(Proposal proposal) =>
    [
        .. Doubt(proposal, "whose duty it is", proposal.Actors, Parties),
        .. Doubt(proposal, "the schedule", proposal.Schedule, times.Of),
        .. Doubt(proposal, "the summary", proposal.Summary, summary => $"\"{summary}\""),
    ];

    private IEnumerable<DoubtNote> OfKind(Proposal proposal) => proposal switch
    {
        TerritorialDemand demand => [.. Doubt(demand, "the areas", demand.Areas, Areas), .. Doubt(demand, "up to where", demand.To, Areas)],
        CeasefireProposal ceasefire =>
        [
            .. Doubt(ceasefire, "the scope", ceasefire.Scope, scope => CodeWords.Of(scope.Text)),
            .. Doubt(ceasefire, "the areas", ceasefire.Areas, Areas),
        ],
        PrisonerExchange exchange => OfTransfers(exchange, exchange.Transfers, exchange.Excluded, exchange.Place),
        DetaineeRelease release => OfTransfers(release, release.Transfers, release.Excluded, release.Place),
        MeetingProposal meeting =>
        [
            .. Doubt(meeting, "who is to meet", meeting.Participants, list => Lists.And(list.Select(names.Of))),
            .. Doubt(meeting, "the venues", meeting.VenueOneOf, list => Lists.Or(list.Select(place => names.Of(place)))),
        ],
        Undertaking undertaking =>
        [
            .. Doubt(undertaking, "the quantity", undertaking.Quantity, names.Of),
            .. Doubt(undertaking, "the areas", undertaking.Areas, Areas),
            .. Doubt(undertaking, "the place", undertaking.Place, place => names.Of(place)),
        ],
        _ => [],
    };

    private IEnumerable<DoubtNote> OfTransfers(
        Proposal proposal,
        Attested<ValueList<Transfer>> transfers,
        Attested<ValueList<PersonCategory>>? excluded,
        Attested<Id<Territory>>? place) =>
    [
        .. Doubt(proposal, "who is to be handed over", transfers, list => string.Join(" for ", list.Select(names.Of))),
        .. Doubt(proposal, "who is excluded", excluded, list => list.Count == 0 ? "nobody" : Lists.And(list.Select(CodeWords.Of))),
        .. Doubt(proposal, "the place", place, territory => names.Of(territory)),
    ];

    private string Parties(ValueList<Id<Party>> parties) => Lists.And(parties.Select(party => names.Of(party)));

    private string Areas(ValueList<Area> areas) => Lists.And(areas.Select(names.Of));

    private IEnumerable<DoubtNote> Doubt<T>(Entry entry, string fact, Attested<T>? values, Func<T, string> words)
        where T : notnull
    {
        if (values is { IsContested: true })
        {
            string[] told = [.. values.Values.Select(words)];
            var name = names.Of(entry.Reference);
            yield return new DoubtNote(
                DoubtKind.Contested,
                entry.Reference.Text,
                $"{name}: {fact} is told in several ways: {string.Join("; ", told)}",
                new DoubtGist(entry.Reference.Text, name, $"{fact}: told as {Lists.Or(told)}"));
        }
    }
}
