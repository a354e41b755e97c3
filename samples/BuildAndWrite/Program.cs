// Builds a record in code, holds it against the rules, and writes it as JSON.
using Negotiation.Model;
using Negotiation.Model.Json;

var bulletin = new Evidence { Source = "bulletin", Wording = Wording.Paraphrase };

var record = new NegotiationRecord
{
    Id = "harbour-talks",
    Title = "Talks about the harbour",
    Sources = [new Source { Id = "bulletin", Publisher = "Harbour Bulletin", Language = "en", Published = "2025-06-30" }],
    Parties =
    [
        new Party { Id = "north", Kind = PartyKind.State, Name = "North" },
        new Party { Id = "south", Kind = PartyKind.State, Name = "South" },
        new Party { Id = "east", Kind = PartyKind.State, Name = "East", Roles = [new PartyRole { Role = Capacity.Guarantor, Of = "document:harbour-accord" }] },
        new Party { Id = "assembly", Kind = PartyKind.Body, Name = "Assembly of North", Memberships = [new Membership { In = "north" }] },
        new Party { Id = "raiders", Kind = PartyKind.ArmedGroup, Name = "Raiders" },
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
            NotCovering = ValueList.Of<Reference>("party:raiders"),
            Evidence = [bulletin],
        },
    ],
    Documents =
    [
        new Document
        {
            Id = "harbour-accord",
            Kind = DocumentKind.Agreement,
            Availability = Availability.PartlyPublished,
            Consent = new Consent { Of = ["north", "south"], Means = ConsentMeans.Ratification, AppliedFrom = "2025-05-01" },
            Provisions =
            [
                new Provision { Number = "1", Proposals = ["harbour-truce"] },
                new Provision { Number = "2" },
                new Provision { Number = "3", Status = ProvisionStatus.Bracketed, By = ["south"] },
            ],
            Evidence = [bulletin],
        },
    ],
    Events =
    [
        new Event
        {
            Id = "vote-of-assembly",
            Kind = EventKind.Vote,
            Occurrence = Occurrence.Happened,
            When = "2025-06-12",
            About = ["document:harbour-accord"],
            Votes = [new Vote { By = "assembly", For = 41, Against = 38, Needed = 53 }],
            Evidence = [bulletin],
        },
        new Event
        {
            Id = "talks-in-june",
            Kind = EventKind.Talks,
            Occurrence = Occurrence.Happened,
            When = "2025-06-20",
            Participants = ValueList.Of(new Participant { Party = "south" }, new Participant { Party = "north", Attendance = Attendance.Declined }),
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
        new Statement
        {
            Id = "accord-signed-by-north",
            By = [new Voice { Speaker = "party:north", At = "2025-04-20" }],
            Act = Act.Accept,
            On = ["document:harbour-accord"],
            Form = AssentForm.Signature,
            Except = ["provision:harbour-accord/2"],
            Evidence = [bulletin],
        },
        new Statement
        {
            Id = "accord-signed-by-south",
            By = [new Voice { Speaker = "party:south", At = "2025-04-20" }],
            Act = Act.Accept,
            On = ["document:harbour-accord"],
            Form = AssentForm.Signature,
            Evidence = [bulletin],
        },
    ],
};

foreach (var finding in RecordRules.Check(record))
{
    Console.Error.WriteLine(finding);
}

Console.Write(NegotiationJson.Write(record));
