namespace Negotiation.Model.Tests.Json;

/// <summary>A fact is its plain value; where sources differ, it is every value with the evidence for it.</summary>
public sealed class AttestedJsonTests
{
    private static readonly Evidence Report = new() { Source = "report", Wording = Wording.Paraphrase };

    private static Event Talks => new() { Id = "talks", Kind = EventKind.Talks, Occurrence = Occurrence.Happened };

    [Fact]
    public void A_plain_fact_is_its_value() => JsonShape.Is(
        Talks with { When = (When)"2025-05-16" },
        """{"id": "talks", "kind": "talks", "occurrence": "happened", "when": "2025-05-16"}""");

    [Fact]
    public void A_contested_fact_is_a_list_of_values_with_their_evidence() => JsonShape.Is(
        Talks with { Occurrence = new([new() { Value = Occurrence.Happened, Evidence = [Report] }, new() { Value = Occurrence.Cancelled }]) },
        """
        {
          "id": "talks",
          "kind": "talks",
          "occurrence": {"attested": [{"value": "happened", "evidence": [{"source": "report", "wording": "paraphrase"}]}, {"value": "cancelled"}]}
        }
        """);

    [Fact]
    public void One_value_with_evidence_of_its_own_is_a_list_of_one() => JsonShape.Is(
        Talks with { Place = new([new() { Value = "istanbul", Evidence = [Report] }]) },
        """
        {
          "id": "talks",
          "kind": "talks",
          "occurrence": "happened",
          "place": {"attested": [{"value": "istanbul", "evidence": [{"source": "report", "wording": "paraphrase"}]}]}
        }
        """);

    [Fact]
    public void One_value_without_evidence_of_its_own_is_read_as_the_plain_value() => JsonShape.Reads(
        """{"id": "talks", "kind": "talks", "occurrence": {"attested": [{"value": "happened"}]}}""", Talks);

    [Fact]
    public void A_value_with_an_unknown_member_attested_is_not_taken_for_several() => JsonShape.Is(
        Talks with { When = new UnknownWhen { Kind = "moonrise", Unknown = new(KeyValuePair.Create("attested", new RawValue("1"))) } },
        """{"id": "talks", "kind": "talks", "occurrence": "happened", "when": {"attested": [{"value": {"kind": "moonrise", "attested": 1}}]}}""");

    [Fact]
    public void A_fact_that_is_a_list_may_be_contested_as_a_whole() => JsonShape.Is(
        new CeasefireProposal { Id = "truce", Actors = Stated(["north"], ["north", "south"]) },
        """{"kind": "ceasefire-proposal", "id": "truce", "actors": {"attested": [{"value": ["north"]}, {"value": ["north", "south"]}]}}""");

    private static AttestedList<Id<Party>> Stated(params ValueList<Id<Party>>[] accounts) =>
        new(accounts.Select(account => new Testimony<ValueList<Id<Party>>> { Value = account }).ToValueList());
}
