using NodaTime;

namespace Negotiation.Model.Tests.State;

public sealed class HearsayTests
{
    [Fact]
    public void A_partys_own_word_has_two_voices() => Assert.Equal(["source:paper", "party:north"], Chain(Only(Cases.From("paper"))));

    [Fact]
    public void The_shortest_chain_counts()
    {
        var hearsay = Only(Cases.From("paper", "south"), Cases.From("gazette"));

        Assert.Equal(["source:gazette", "party:north"], Chain(hearsay));
        Assert.False(hearsay.IsAttributed);
        Assert.Equal("party:north", $"{hearsay.First.Speaker}");
    }

    [Fact]
    public void Those_between_are_counted_from_the_source_on()
    {
        var hearsay = Only(Cases.From("paper", "south") with { Via = [new Voice { Speaker = "party:west" }, new Voice { Description = "an aide", For = "south" }] });

        Assert.Equal(["source:paper", "party:west", "an aide", "party:north"], Chain(hearsay));
        Assert.Equal((4, "4 voices", true), (hearsay.Count, hearsay.Verdict, hearsay.IsAttributed));
    }

    [Fact]
    public void Those_who_said_it_together_are_all_named()
    {
        var together = Cases.Said("said", "north", Act.Accept, "proposal:truce") with
        {
            By = [new Voice { Speaker = "party:north" }, new Voice { Speaker = "party:south" }, new Voice { Description = "an envoy" }],
            Evidence = [Cases.From("paper")],
        };

        Assert.EndsWith(
            ": paper, North. It is the act of South and an envoy too.",
            Assert.Single((Cases.Bare with { Statements = [together] }).AsOf().Hearsay.AsEnumerable()).Reason,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Without_evidence_the_record_itself_tells_it() => Assert.Equal(("1 voice", Truth.Yes), (Only().Verdict, Only().Certainty));

    [Fact]
    public void One_who_is_told_by_himself_is_one_voice()
    {
        var hearsay = Only(Cases.From("paper", "north"));

        Assert.Equal(["source:paper", "party:north"], Chain(hearsay));
        Assert.Equal("said has come through 2 voices: paper, North.", hearsay.Reason);
        Assert.Equal(2, (Cases.Bare with { Statements = [Said(Cases.From("paper", "north"))] }).AsOf().PositionOf("north", "proposal:truce").Hands);
    }

    [Fact]
    public void Two_in_a_row_who_are_one_count_once_and_apart_twice()
    {
        var (chief, envoy) = (new Voice { Speaker = "person:chief", At = "2025-05-01" }, new Voice { Speaker = "person:envoy" });

        Assert.Equal(
            ["source:paper", "person:chief", "party:north"],
            Chain(Only(Cases.From("paper") with { Via = [chief, new Voice { Speaker = "person:chief" }] })));
        Assert.Equal(
            ["source:paper", "person:chief", "person:envoy", "person:chief", "party:north"],
            Chain(Only(Cases.From("paper") with { Via = [chief, envoy, chief] })));
    }

    [Fact]
    public void Two_without_a_name_are_one_only_where_they_are_described_alike()
    {
        var (official, other) = (new Voice { Description = "a senior official" }, new Voice { For = "south" });

        Assert.Equal(3, Only(Cases.From("paper") with { Via = [official, official] }).Count);
        Assert.Equal(4, Only(Cases.From("paper") with { Via = [other, other] }).Count);
    }

    [Fact]
    public void A_source_that_speaks_for_itself_is_one_voice()
    {
        var statement = Cases.Said("said", "north", Act.Characterise, "proposal:truce") with
        {
            By = [new Voice { Speaker = "source:paper" }],
            Evidence = [Cases.From("paper")],
        };

        Assert.Equal(1, Assert.Single((Cases.Bare with { Statements = [statement] }).AsOf().Hearsay.AsEnumerable()).Count);
    }

    [Fact]
    public void The_chain_shortens_when_a_nearer_source_is_published()
    {
        var record = Cases.Bare with { Statements = [Said(Cases.From("paper", "south"), Cases.From("gazette"))] };

        Assert.Equal(3, Assert.Single(record.AsOf(knownBy: new LocalDate(2025, 5, 20)).Hearsay.AsEnumerable()).Count);
        Assert.Equal(2, Assert.Single(record.AsOf(knownBy: new LocalDate(2025, 5, 21)).Hearsay.AsEnumerable()).Count);
    }

    private static IEnumerable<string> Chain(Hearsay hearsay) => hearsay.Chain.Select(voice => voice.Speaker?.Text ?? voice.Description!);

    private static Statement Said(params Evidence[] evidence) => Cases.Said("said", "north", Act.Support, "proposal:truce") with { Evidence = [.. evidence] };

    private static Hearsay Only(params Evidence[] evidence) => Assert.Single((Cases.Bare with { Statements = [Said(evidence)] }).AsOf().Hearsay.AsEnumerable());
}
