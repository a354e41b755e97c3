namespace Negotiation.Model.Tests.Json;

/// <summary>An entry is its id, its facts, its links and its evidence, in that order; what is not stated is left out.</summary>
public sealed class EntryJsonTests
{
    private const string Hash = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";

    [Fact]
    public void A_source_with_the_fingerprint_of_its_text() => JsonShape.Is(
        new Source { Id = "report", Publisher = "Agency", Published = "2025-05-19", Language = "en", Text = new() { CodePoints = 5, Sha256 = Hash } },
        $$"""
        {
          "id": "report",
          "publisher": "Agency",
          "published": "2025-05-19",
          "language": "en",
          "text": {"codePoints": 5, "sha256": "{{Hash}}"}
        }
        """);

    [Fact]
    public void A_source_that_was_withdrawn_and_may_not_be_shown() => JsonShape.Is(
        new Source
        {
            Id = "report",
            Publisher = "Agency",
            Language = "en",
            Standing = new() { Kind = StandingKind.Withdrawn, When = "2025-06" },
            Handling = new() { Scheme = HandlingScheme.Tlp, Mark = "amber" },
        },
        """
        {
          "id": "report",
          "publisher": "Agency",
          "language": "en",
          "standing": {"kind": "withdrawn", "when": "2025-06"},
          "handling": {"scheme": "tlp", "mark": "amber"}
        }
        """);

    [Fact]
    public void A_party_with_its_names_and_codes() => JsonShape.Is(
        new Party
        {
            Id = "ukraine",
            Kind = PartyKind.State,
            Name = "Ukraine",
            Aliases = [new() { Text = "Україна", Language = "uk" }],
            Codes = ["iso-3166-1:UA"],
            Memberships = [new() { In = "un", Seats = 1m, During = "1945/.." }],
            Roles = [new() { Role = Capacity.Guarantor, Of = "document:accord", During = "1998/.." }],
        },
        """
        {
          "id": "ukraine",
          "kind": "state",
          "name": "Ukraine",
          "aliases": [{"text": "Україна", "language": "uk"}],
          "codes": ["iso-3166-1:UA"],
          "memberships": [{"in": "un", "seats": 1, "during": "1945/.."}],
          "roles": [{"role": "guarantor", "of": "document:accord", "during": "1998/.."}]
        }
        """);

    [Fact]
    public void A_person_with_an_office() => JsonShape.Is(
        new Person { Id = "minister", Name = "A. Minister", Offices = [new() { Title = "minister", Of = "party:ukraine", During = "2024-09/.." }] },
        """{"id": "minister", "name": "A. Minister", "offices": [{"title": "minister", "of": "party:ukraine", "during": "2024-09/.."}]}""");

    [Fact]
    public void A_territory_and_who_holds_it() => JsonShape.Is(
        new Territory { Id = "kherson", Name = "Kherson", Control = [new() { By = "ukraine", Extent = Extent.Part, When = (When)"2022-11" }] },
        """{"id": "kherson", "name": "Kherson", "control": [{"by": "ukraine", "extent": "part", "when": "2022-11"}]}""");

    [Fact]
    public void An_issue_within_another() => JsonShape.Is(
        new Issue { Id = "status", Name = "Status", Within = "territory" }, """{"id": "status", "name": "Status", "within": "territory"}""");

    [Fact]
    public void A_document_and_its_provisions() => JsonShape.Is(
        new Document { Id = "accord", Kind = DocumentKind.Agreement, Codes = ["pa-x:1364"], Provisions = [new() { Number = "13d", Proposals = ["truce"] }] },
        """{"id": "accord", "kind": "agreement", "codes": ["pa-x:1364"], "provisions": [{"number": "13d", "proposals": ["truce"]}]}""");

    [Fact]
    public void A_document_without_provisions_differs_from_one_where_they_are_not_told() => JsonShape.Is(
        new Document { Id = "accord", Kind = DocumentKind.Agreement, Provisions = [] },
        """{"id": "accord", "kind": "agreement", "provisions": []}""");

    [Fact]
    public void A_document_and_whose_consent_it_needs() => JsonShape.Is(
        new Document
        {
            Id = "accord",
            Kind = DocumentKind.Agreement,
            Consent = new Consent
            {
                Of = ["a", "b", "c"],
                Means = ConsentMeans.Ratification,
                Organs = [new() { Body = "parliament-of-a", For = "a" }],
                Quorum = 2,
                Binds = ["a", "b"],
                Entry = "event:entry-into-force",
            },
            Conditions = [new StateReached { On = "proposal:truce", State = ConditionState.Held }],
            VoidWhen = [new StateReached { On = "event:attack", State = ConditionState.Happened }],
            Withdrawal = new() { Notice = NodaTime.Period.FromMonths(6), From = "2026-01-01" },
        },
        """
        {
          "id": "accord",
          "kind": "agreement",
          "consent": {
            "of": ["a", "b", "c"],
            "means": "ratification",
            "organs": [{"body": "parliament-of-a", "for": "a"}],
            "quorum": 2,
            "binds": ["a", "b"],
            "entry": "event:entry-into-force"
          },
          "conditions": [{"on": "proposal:truce", "state": "held"}],
          "voidWhen": [{"on": "event:attack", "state": "happened"}],
          "withdrawal": {"notice": "P6M", "from": "2026-01-01"}
        }
        """);

    [Fact]
    public void A_consent_that_is_nobodys_differs_from_one_where_whose_is_not_stated() => JsonShape.Is(new Consent { Of = [] }, """{"of": []}""");

    [Fact]
    public void Two_reports_of_whose_consent_is_needed_are_both_kept() => JsonShape.Is(
        new Document
        {
            Id = "accord",
            Kind = DocumentKind.Agreement,
            Consent = new Attested<Consent>([new() { Value = new() { Of = ["a"] } }, new() { Value = new() { Of = ["a", "b"] } }]),
        },
        """{"id": "accord", "kind": "agreement", "consent": {"attested": [{"value": {"of": ["a"]}}, {"value": {"of": ["a", "b"]}}]}}""");

    [Fact]
    public void An_event_that_does_a_part() => JsonShape.Is(
        new Effect { Kind = EffectKind.CarriesOut, On = "proposal:exchange", By = ["a"], Done = 390m, SoFar = 697m },
        """{"kind": "carries-out", "on": "proposal:exchange", "by": ["a"], "done": 390, "soFar": 697}""");

    [Fact]
    public void An_event_that_extends() => JsonShape.Is(
        new Effect { Kind = EffectKind.Extends, On = "proposal:truce", For = NodaTime.Period.FromDays(6), Until = "2025-03-26" },
        """{"kind": "extends", "on": "proposal:truce", "for": "P6D", "until": "2025-03-26"}""");

    [Fact]
    public void A_participant_in_a_capacity() => JsonShape.Is(
        new Participant { Party = "d", Role = "chair", Capacity = Capacity.Mediator }, """{"party": "d", "role": "chair", "capacity": "mediator"}""");

    [Fact]
    public void A_capacity_that_is_not_known_is_kept() => JsonShape.Is(
        new Voice { Speaker = "party:d", Capacity = Capacity.Of("go-between") }, """{"speaker": "party:d", "capacity": "go-between"}""");

    [Fact]
    public void An_offer_that_is_open_for_a_time_and_an_extension() => JsonShape.Is(
        new Statement
        {
            Id = "offer",
            By = [new() { Speaker = "party:a" }],
            Act = Act.Extend,
            On = ["proposal:truce"],
            Form = AssentForm.Confirmation,
            OpenUntil = "2025-06-03",
            For = NodaTime.Period.FromDays(6),
            Until = "2025-06-09",
            IsRetroactive = true,
        },
        """
        {
          "id": "offer",
          "by": [{"speaker": "party:a"}],
          "act": "extend",
          "on": ["proposal:truce"],
          "form": "confirmation",
          "openUntil": "2025-06-03",
          "for": "P6D",
          "until": "2025-06-09",
          "retroactive": true
        }
        """);

    [Fact]
    public void An_event_and_what_it_does() => JsonShape.Is(
        new Event
        {
            Id = "signing",
            Kind = EventKind.Signing,
            Occurrence = Occurrence.Announced,
            Effects = [new() { Kind = EffectKind.Starts, On = "proposal:truce" }],
        },
        """{"id": "signing", "kind": "signing", "occurrence": "announced", "effects": [{"kind": "starts", "on": "proposal:truce"}]}""");

    [Fact]
    public void An_event_and_what_was_counted_up_to_it() => JsonShape.Is(
        new Event
        {
            Id = "extension",
            Kind = EventKind.Of("extension"),
            Occurrence = Occurrence.Happened,
            Measures = [new() { Name = "grain exported", Quantity = (Quantity)new About { Value = 25, Unit = Unit.Tonne }, AsOf = "2023-03", IsCumulative = true }],
        },
        """
        {
          "id": "extension",
          "kind": "extension",
          "occurrence": "happened",
          "measures": [
            {"name": "grain exported", "quantity": {"kind": "about", "value": 25, "unit": "tonne"}, "asOf": "2023-03", "isCumulative": true}
          ]
        }
        """);

    [Fact]
    public void An_event_and_the_votes_that_were_taken_at_it() => JsonShape.Is(
        new Event
        {
            Id = "ballot",
            Kind = EventKind.Vote,
            Occurrence = Occurrence.Happened,
            Votes = [new() { By = "senate", For = 67m, Against = 31m, Abstaining = 2m, Needed = 67m }, new() { For = new Share { Value = 0.7m } }],
        },
        """
        {
          "id": "ballot",
          "kind": "vote",
          "occurrence": "happened",
          "votes": [{"by": "senate", "for": 67, "against": 31, "abstaining": 2, "needed": 67}, {"for": {"kind": "share", "value": 0.7}}]
        }
        """);

    [Fact]
    public void A_statement_that_others_report() => JsonShape.Is(
        new Statement
        {
            Id = "refusal",
            By = [new() { Speaker = "person:minister", For = "ukraine" }],
            Act = Act.Reject,
            On = ["proposal:withdraw", "provision:accord/13d"],
            Iteration = new() { Kind = IterationKind.Again, Of = ["first-refusal"] },
            Links = [new() { Kind = LinkKind.After, To = "event:signing" }],
            Evidence =
            [
                new()
                {
                    Source = "report",
                    Span = new(10, 15, Hash, "hello"),
                    Wording = Wording.Verbatim,
                    Via = [new() { Description = "a senior official" }],
                    Grade = InformationGrade.PossiblyTrue,
                },
            ],
        },
        $$"""
        {
          "id": "refusal",
          "by": [{"speaker": "person:minister", "for": "ukraine"}],
          "act": "reject",
          "on": ["proposal:withdraw", "provision:accord/13d"],
          "iteration": {"kind": "again", "of": ["first-refusal"]},
          "links": [{"kind": "after", "to": "event:signing"}],
          "evidence": [
            {
              "source": "report",
              "span": {"start": 10, "end": 15, "sha256": "{{Hash}}", "exact": "hello"},
              "wording": "verbatim",
              "via": [{"description": "a senior official"}],
              "grade": "3"
            }
          ]
        }
        """);

    [Fact]
    public void An_unknown_member_stands_after_the_known_ones() => JsonShape.Is(
        new Issue { Id = "status", Name = "Status", Unknown = new(KeyValuePair.Create("weight", new RawValue("1.50"))) },
        """{"id": "status", "name": "Status", "weight": 1.50}""");
}
