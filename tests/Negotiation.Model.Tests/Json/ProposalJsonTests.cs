namespace Negotiation.Model.Tests.Json;

/// <summary>The kind of a proposal comes first, then what all proposals share, then its own facts.</summary>
public sealed class ProposalJsonTests
{
    [Fact]
    public void A_territorial_demand() => JsonShape.Is<Proposal>(
        new TerritorialDemand
        {
            Id = "withdraw",
            Actors = new ValueList<Id<Party>>().Add("ukraine"),
            Action = TerritorialAction.WithdrawForces,
            Areas = new ValueList<Area>().Add(new TerritoryArea { Territory = "kherson" }),
        },
        """{"kind": "territorial-demand", "id": "withdraw", "actors": ["ukraine"], "action": "withdraw-forces", "areas": [{"territory": "kherson"}]}""");

    [Fact]
    public void A_withdrawal_to_a_line() => JsonShape.Is<Proposal>(
        new TerritorialDemand
        {
            Id = "withdraw",
            Action = TerritorialAction.WithdrawForces,
            Areas = new ValueList<Area>().Add(new TerritoryArea { Territory = "sinai" }),
            To = new ValueList<Area>().Add(new NamedLine { Name = "El Arish–Ras Muhammad" }),
        },
        """
        {
          "kind": "territorial-demand",
          "id": "withdraw",
          "action": "withdraw-forces",
          "areas": [{"territory": "sinai"}],
          "to": [{"kind": "named-line", "name": "El Arish–Ras Muhammad"}]
        }
        """);

    [Fact]
    public void A_ceasefire_with_its_schedule() => JsonShape.Is<Proposal>(
        new CeasefireProposal
        {
            Id = "truce",
            Schedule = new Schedule { Start = "2025-05-08", Term = new UntilTerm { When = "2025-05-10" } },
            Scope = CeasefireScope.Comprehensive,
            Monitors = [],
        },
        """
        {
          "kind": "ceasefire-proposal",
          "id": "truce",
          "schedule": {"start": "2025-05-08", "term": {"kind": "until", "when": "2025-05-10"}},
          "scope": "comprehensive",
          "monitors": []
        }
        """);

    [Fact]
    public void An_exchange_of_prisoners() => JsonShape.Is<Proposal>(
        new PrisonerExchange
        {
            Id = "exchange",
            Transfers = new ValueList<Transfer>().Add(new Transfer { From = "a", To = "b", Category = new(CategoryTerm.PrisonerOfWar), Count = 1000m }),
        },
        """
        {
          "kind": "prisoner-exchange",
          "id": "exchange",
          "transfers": [{"from": "a", "to": "b", "category": ["status:prisoner-of-war"], "count": 1000}]
        }
        """);

    [Fact]
    public void A_release_of_detainees() => JsonShape.Is<Proposal>(
        new DetaineeRelease
        {
            Id = "release",
            Transfers = new ValueList<Transfer>(),
            Excluded = new ValueList<PersonCategory>().Add(new(CategoryTerm.Civilian, CategoryTerm.Journalist)),
        },
        """{"kind": "detainee-release", "id": "release", "excluded": [["status:civilian", "occupation:journalist"]], "transfers": []}""");

    [Fact]
    public void A_meeting_in_one_of_several_places() => JsonShape.Is<Proposal>(
        new MeetingProposal
        {
            Id = "summit",
            Participants = new ValueList<Participant>().Add(new Participant { Person = "p", Party = "a" }),
            VenueOneOf = ValueList.Of<Id<Territory>>("istanbul", "geneva"),
            Level = MeetingLevel.Leaders,
        },
        """
        {
          "kind": "meeting-proposal",
          "id": "summit",
          "participants": [{"person": "p", "party": "a"}],
          "venueOneOf": ["istanbul", "geneva"],
          "level": "leaders"
        }
        """);

    [Fact]
    public void An_undertaking_not_to_do_something() => JsonShape.Is<Proposal>(
        new Undertaking { Id = "neutrality", Mode = Mode.ShallNot, Action = "join-alliance", Quantity = (Quantity)0m },
        """{"kind": "undertaking", "id": "neutrality", "mode": "shall-not", "action": "join-alliance", "quantity": 0}""");

    [Fact]
    public void The_mode_is_left_out_where_it_is_shall() => JsonShape.Reads<Proposal>(
        """{"kind": "undertaking", "id": "corridor", "mode": "shall", "action": "open-corridor"}""", new Undertaking { Id = "corridor", Action = "open-corridor" });

    [Fact]
    public void A_package_of_proposals() => JsonShape.Is<Proposal>(
        new Package { Id = "deal", Parts = ["truce", "exchange"], Severable = false },
        """{"kind": "package", "id": "deal", "parts": ["truce", "exchange"], "severable": false}""");

    [Fact]
    public void A_proposal_of_an_unknown_kind_keeps_its_members() => JsonShape.Is<Proposal>(
        new UnknownProposal { Id = "aid", Kind = "loan", Unknown = new(KeyValuePair.Create("rate", new RawValue("1.50"))) },
        """{"kind": "loan", "id": "aid", "rate": 1.50}""");
}
