namespace Negotiation.Model;

/// <summary>What an entry or an answer names, so that answers about it can be found.</summary>
internal static class NamedIn
{
    /// <summary>What a statement, an event or a proposal is on, and who and where, as far as that is or may be known.</summary>
    public static IEnumerable<Reference> The(Entry? entry, Standpoint standpoint) => entry switch
    {
        Statement statement =>
        [
            .. statement.On,
            .. statement.By.Select(voice => voice.Speaker).OfType<Reference>(),
            .. standpoint.PartiesOf(statement).Select(party => (Reference)party),
        ],
        Event happening =>
        [
            .. happening.About,
            .. happening.Effects.Select(effect => effect.On),
            .. standpoint.Known(happening.Place, happening).Select(place => (Reference)place.Value),
            .. standpoint.Known(happening.Participants, happening).SelectMany(testimony => testimony.Value).SelectMany(The),
        ],
        Proposal proposal =>
        [
            .. standpoint.Known(proposal.Actors, proposal).SelectMany(testimony => testimony.Value).Select(party => (Reference)party),
            .. (proposal.Toward ?? []).Select(party => (Reference)party),
            .. standpoint.Known(AreaQuestion.AreasOf(proposal), proposal)
                .SelectMany(testimony => testimony.Value).OfType<TerritoryArea>().Select(area => (Reference)area.Territory),
        ],
        _ => [],
    };

    /// <summary>The parties, people and sources that an answer names beside its subjects.</summary>
    public static IEnumerable<Reference> The(Answer answer) => answer switch
    {
        Life life => life.Parties.Select(party => (Reference)party.Party),
        Contrast contrast => contrast.Sides.Select(side => (Reference)side.Party),
        Corroboration corroboration => [.. corroboration.Sources.Select(source => (Reference)source), .. corroboration.Sides.Select(party => (Reference)party)],
        Hearsay hearsay => hearsay.Chain.Select(voice => voice.Speaker).OfType<Reference>(),
        Obligation obligation => obligation.By.Concat(obligation.Toward).Select(party => (Reference)party),
        AreaDemand area => area.ClaimedBy.Concat(area.Control.Select(control => control.By)).Select(party => (Reference)party),
        _ => [],
    };

    private static IEnumerable<Reference> The(Participant participant)
    {
        if (participant.Person is { } person)
        {
            yield return person;
        }

        if (participant.Party is { } party)
        {
            yield return party;
        }
    }
}
