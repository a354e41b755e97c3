namespace Negotiation.Model.Tests.State;

/// <summary>A small case: north and south, a truce between them, and what is said and comes to pass.</summary>
internal sealed record Table
{
    public static Table Of(params Entry[] entries) => new() { Entries = [.. entries] };

    public required ValueList<Entry> Entries { get; init; }

    public NegotiationRecord Record => new()
    {
        Id = "case",
        Title = "A case",
        Sources =
        [
            new Source { Id = "paper", Publisher = "A paper", Language = "en" },
            new Source { Id = "early", Publisher = "A paper", Language = "en", Published = "2025-05-05" },
            new Source { Id = "late", Publisher = "A paper", Language = "en", Published = "2025-05-25" },
            .. Entries.OfType<Source>(),
        ],
        Parties =
        [
            new Party { Id = "north", Kind = PartyKind.State, Name = "North" },
            new Party { Id = "south", Kind = PartyKind.State, Name = "South" },
            new Party { Id = "east", Kind = PartyKind.State, Name = "East" },
        ],
        Proposals = [.. Entries.OfType<Proposal>()],
        Documents = [.. Entries.OfType<Document>()],
        Events = [.. Entries.OfType<Event>()],
        Statements = [.. Entries.OfType<Statement>()],
    };

    public NegotiationState On(string? day = "2025-06-01", string? knownBy = null) => Record.AsOf(Day(day), Day(knownBy));

    public Life Life(string? day = "2025-06-01", string id = "truce", string? knownBy = null) =>
        Assert.Single(On(day, knownBy).Table, life => life.On.Id == id);

    public LifeStage Stage(string? day = "2025-06-01", string id = "truce") => Life(day, id).Stage;

    public static Proposal Truce(Schedule? schedule = null) => new CeasefireProposal
    {
        Id = "truce",
        Actors = (ValueList<Id<Party>>)["north", "south"],
        Schedule = schedule is null ? null : new Attested<Schedule>(schedule),
    };

    public static Undertaking Deed(string id, params Id<Party>[] actors) => new()
    {
        Id = id,
        Action = "act",
        Actors = actors.Length == 0 ? null : new AttestedList<Id<Party>>([.. actors]),
    };

    public static Statement Said(string id, string party, Act act, string? at, params Reference[] on) => new()
    {
        Id = id,
        By = [new Voice { Speaker = (Id<Party>)party, At = at is null ? null : (When)at }],
        Act = act,
        On = on.Length == 0 ? ["proposal:truce"] : [.. on],
    };

    public static Event Came(string id, EffectKind effect, string at, string on = "proposal:truce") => new()
    {
        Id = id,
        Kind = EventKind.Decision,
        Occurrence = Occurrence.Happened,
        When = (When)at,
        Effects = [new Effect { Kind = effect, On = on }],
    };

    public static Evidence From(string source, params Voice[] via) => new() { Source = source, Wording = Wording.Paraphrase, Via = [.. via] };

    public static NodaTime.LocalDate? Day(string? day) =>
        day is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
}
