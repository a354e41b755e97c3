using Negotiation.Model.Json;

namespace Negotiation.Model.Tests.State;

/// <summary>The answers about a party, a person, a territory or a source are those that name it.</summary>
public sealed class AboutTests
{
    private static readonly NegotiationState Merged = Istanbul.Merging.Record!.AsOf();

    [Fact]
    public void The_talks_concern_the_place_where_they_were_held() =>
        Assert.Contains("contact event:talks-16-may", Keys(Merged, "territory:istanbul"));

    [Theory]
    [InlineData("contact event:call-trump-putin")]
    [InlineData("timeline event:call-trump-putin")]
    [InlineData("contact event:call-zelensky-trump")]
    public void A_call_concerns_a_person_who_took_part(string key) => Assert.Contains(key, Keys(Merged, "person:trump"));

    [Theory]
    [InlineData("contact event:talks-16-may")]
    [InlineData("contrast proposal:withdraw-from-four-oblasts")]
    [InlineData("area proposal:withdraw-from-four-oblasts territory:donetsk-oblast")]
    [InlineData("life proposal:comprehensive-ceasefire")]
    [InlineData("life proposal:thousand-for-thousand")]
    [InlineData("obligation proposal:thousand-for-thousand")]
    [InlineData("timeline statement:comprehensive-ceasefire-refused")]
    public void An_answer_concerns_a_party_that_it_names(string key) => Assert.Contains(key, Keys(Merged, "party:russia"));

    [Fact]
    public void A_report_concerns_the_source_that_tells_it() =>
        Assert.Contains("corroboration proposal:comprehensive-ceasefire", Keys(Merged, "source:kyiv-independent-19-may"));

    [Fact]
    public void A_proposal_concerns_its_actors_those_toward_whom_it_is_and_the_areas_that_it_names()
    {
        var state = With(new CeasefireProposal
        {
            Id = "harbour-truce",
            Actors = new Attested<ValueList<Id<Party>>>(["north"]),
            Toward = ["south"],
            Areas = new Attested<ValueList<Area>>([new TerritoryArea { Territory = "hill" }]),
        });

        Assert.All(
            new Reference[] { "party:north", "party:south", "territory:hill" },
            subject => Assert.Contains("life proposal:harbour-truce", Keys(state, subject)));
        Assert.Empty(Keys(state, "party:west"));
    }

    [Fact]
    public void Who_is_not_known_by_then_to_have_taken_part_is_not_concerned()
    {
        var call = Cases.Call("call", "2025-05-19") with
        {
            Evidence = [Cases.From("paper")],
            Participants = new([Took("envoy", "paper"), Took("chief", "gazette")]),
        };
        var state = (Cases.Bare with { Proposals = [], Events = [call] }).AsOf(null, new NodaTime.LocalDate(2025, 5, 20));

        Assert.Contains("contact event:call", Keys(state, "person:envoy"));
        Assert.Empty(Keys(state, "person:chief"));
    }

    private static Testimony<ValueList<Participant>> Took(Id<Person> person, Id<Source> by) =>
        new() { Value = [new Participant { Person = person }], Evidence = [Cases.From(by)] };

    private static string[] Keys(NegotiationState state, Reference subject) => [.. state.About(subject).Select(answer => answer.Key)];

    private static NegotiationState With(Proposal proposal) =>
        (Cases.Bare with { Proposals = [proposal], Statements = [Cases.Said("said", "north", Act.Propose, proposal.Reference, "2025-05-19")] }).AsOf();
}
