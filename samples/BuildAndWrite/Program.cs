// Builds a record in code, holds it against the rules, and writes it as JSON.
using Negotiation.Drafting;
using Negotiation.Model;
using Negotiation.Model.Json;

var author = new RecordAuthor("Talks about the harbour", "harbour-talks");
var bulletin = author.Source("bulletin", text: null, publisher: "Harbour Bulletin", published: "2025-03-02");
var north = author.Party("North", PartyKind.State);
var south = author.Party("South", PartyKind.State);
var harbour = author.Add(new Territory { Id = "harbour", Name = "The harbour" });
var truce = author.Proposal(
    "harbour truce",
    id => new CeasefireProposal
    {
        Id = id,
        Scope = CeasefireScope.Local,
        Areas = ValueList.Of<Area>(new TerritoryArea { Territory = harbour }),
        Schedule = new Schedule { Start = Moment.Parse("2025-03-05T00:00:00+02:00[Europe/Kyiv]") },
    },
    bulletin.Unquoted());
var proposed = author.Said(south, Act.Propose, truce, bulletin.Unquoted(), at: "2025-03-01", id: "truce-proposed");
author.Said(north, Act.Reject, truce, bulletin.Unquoted(), at: "2025-03~", answers: proposed, id: "truce-rejected");

var result = author.Build();
foreach (var finding in result.Diagnostics)
{
    Console.Error.WriteLine(finding);
}

if (result.Record is { } record)
{
    Console.Write(NegotiationJson.Write(record));
}
