namespace Negotiation.Model.Tests.State;

/// <summary>Small records made by hand: two sides, a truce, and papers that report.</summary>
internal static class Cases
{
    /// <summary>A record with two sides, a person of each, a truce under an issue, and two papers of May 2025.</summary>
    public static NegotiationRecord Bare { get; } = new()
    {
        Id = "case",
        Title = "A case",
        Sources = [Paper("paper", "2025-05-20"), Paper("gazette", "2025-05-21")],
        Parties = [Side("north", "North"), Side("south", "South"), Side("west", "West")],
        People = [new Person { Id = "envoy", Name = "Envoy" }, new Person { Id = "chief", Name = "Chief" }],
        Territories = [new Territory { Id = "hill", Name = "Hill" }],
        Issues = [new Issue { Id = "fighting", Name = "Fighting" }],
        Proposals = [new CeasefireProposal { Id = "truce", Issue = "fighting" }],
    };

    /// <summary>Evidence from a source, through people of a party if one is given.</summary>
    public static Evidence From(Id<Source> source, Id<Party>? via = null) => new()
    {
        Source = source,
        Wording = Wording.Paraphrase,
        Via = via is { } party ? [new Voice { Speaker = party, For = party }] : [],
    };

    /// <summary>A statement of a party on one thing on a day.</summary>
    public static Statement Said(string id, Id<Party> by, Act act, Reference on, When? at = null) => new()
    {
        Id = id,
        By = [new Voice { Speaker = by, At = at }],
        Act = act,
        On = [on],
    };

    /// <summary>A source of a day.</summary>
    public static Source Paper(Id<Source> id, When? published) => new() { Id = id, Publisher = $"The publisher of {id}", Language = "en", Published = published };

    /// <summary>A call that happened on a day.</summary>
    public static Event Call(string id, When? on = null) => new()
    {
        Id = id,
        Kind = EventKind.Call,
        Occurrence = Occurrence.Happened,
        When = on is null ? null : new Attested<When>(on),
    };

    private static Party Side(Id<Party> id, string name) => new() { Id = id, Kind = PartyKind.State, Name = name };
}
