// Builds a record in code, holds it against the rules, and writes it as JSON.
using Negotiation.Drafting;
using Negotiation.Model;
using Negotiation.Model.Json;

var author = new RecordAuthor("Talks about the harbour", "harbour-talks");
var bulletin = author.Source("bulletin", text: null, publisher: "Harbour Bulletin", published: "2025-06-30");
var report = bulletin.Unquoted();
var north = author.Party("North", PartyKind.State);
var south = author.Party("South", PartyKind.State);
author.Add(new Party { Id = "east", Kind = PartyKind.State, Name = "East", Roles = [new PartyRole { Role = Capacity.Guarantor, Of = "document:harbour-accord" }] });
var assembly = author.Add(new Party { Id = "assembly", Kind = PartyKind.Body, Name = "Assembly of North", Memberships = [new Membership { In = north }] });
var raiders = author.Party("Raiders", PartyKind.ArmedGroup);
var harbour = author.Add(new Territory { Id = "harbour", Name = "The harbour" });
var truce = author.Proposal(
    "harbour truce",
    id => new CeasefireProposal
    {
        Id = id,
        Scope = CeasefireScope.Local,
        Areas = ValueList.Of<Area>(new TerritoryArea { Territory = harbour }),
        Schedule = new Schedule { Start = Moment.Parse("2025-03-05T00:00:00+02:00[Europe/Kyiv]") },
        NotCovering = ValueList.Of<Reference>(raiders),
    },
    report);
var accord = author.Document(
    "harbour accord",
    id => new Document
    {
        Id = id,
        Kind = DocumentKind.Agreement,
        Availability = Availability.PartlyPublished,
        Consent = new Consent { Of = [north, south], Means = ConsentMeans.Ratification, AppliedFrom = "2025-05-01" },
        Provisions =
        [
            new Provision { Number = "1", Proposals = [truce] },
            new Provision { Number = "2" },
            new Provision { Number = "3", Status = ProvisionStatus.Bracketed, By = [south] },
        ],
    },
    report);
author.Event(
    "vote of assembly",
    id => new Event
    {
        Id = id,
        Kind = EventKind.Vote,
        Occurrence = Occurrence.Happened,
        When = "2025-06-12",
        About = [accord],
        Votes = [new Vote { By = assembly, For = 41, Against = 38, Needed = 53 }],
    },
    report);
author.Event(
    "talks in June",
    id => new Event
    {
        Id = id,
        Kind = EventKind.Talks,
        Occurrence = Occurrence.Happened,
        When = "2025-06-20",
        Participants = ValueList.Of(new Participant { Party = south }, new Participant { Party = north, Attendance = Attendance.Declined }),
    },
    report);
var proposed = author.Said(south, Act.Propose, truce, report, at: "2025-03-01", id: "truce-proposed");
author.Said(north, Act.Reject, truce, report, at: "2025-03~", answers: proposed, id: "truce-rejected");
var signed = new Statement
{
    Id = "accord-signed-by-north",
    By = [new Voice { Speaker = north, At = "2025-04-20" }],
    Act = Act.Accept,
    On = [accord],
    Form = AssentForm.Signature,
};
author.Add(signed with { Except = ["provision:harbour-accord/2"] }, report);
author.Add(signed with { Id = "accord-signed-by-south", By = [new Voice { Speaker = south, At = "2025-04-20" }] }, report);

var result = author.Build();
foreach (var finding in result.Diagnostics)
{
    Console.Error.WriteLine(finding);
}

if (result.Record is { } record)
{
    Console.Write(NegotiationJson.Write(record));
}
