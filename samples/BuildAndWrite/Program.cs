// Builds a record in code, holds it against the rules, and writes it as JSON.
using Negotiation.Model;
using Negotiation.Model.Json;

var bulletin = new Evidence { Source = "bulletin", Wording = Wording.Paraphrase };

var record = new NegotiationRecord
{
    Id = "harbour-talks",
    Title = "Talks about the harbour",
    Sources = [new Source { Id = "bulletin", Publisher = "Harbour Bulletin", Language = "en", Published = "2025-03-02" }],
    Parties =
    [
        new Party { Id = "north", Kind = PartyKind.State, Name = "North" },
        new Party { Id = "south", Kind = PartyKind.State, Name = "South" },
    ],
    Territories = [new Territory { Id = "harbour", Name = "The harbour" }],
    Proposals =
    [
        new CeasefireProposal
        {
            Id = "harbour-truce",
            Scope = CeasefireScope.Local,
            Areas = ValueList.Of<Area>(new TerritoryArea { Territory = "harbour" }),
            Schedule = new Schedule { Start = Moment.Parse("2025-03-05T00:00:00+02:00[Europe/Kyiv]") },
            Evidence = [bulletin],
        },
    ],
    Statements =
    [
        new Statement
        {
            Id = "truce-proposed",
            By = [new Voice { Speaker = "party:south", At = "2025-03-01" }],
            Act = Act.Propose,
            On = ["proposal:harbour-truce"],
            Evidence = [bulletin],
        },
        new Statement
        {
            Id = "truce-rejected",
            By = [new Voice { Speaker = "party:north", At = "2025-03~" }],
            Act = Act.Reject,
            On = ["proposal:harbour-truce"],
            Answers = "statement:truce-proposed",
            Evidence = [bulletin],
        },
    ],
};

foreach (var finding in RecordRules.Check(record))
{
    Console.Error.WriteLine(finding);
}

Console.Write(NegotiationJson.Write(record));
