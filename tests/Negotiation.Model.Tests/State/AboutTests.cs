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
            Actors = ["north"],
            Toward = ["south"],
            Areas = [new TerritoryArea { Territory = "hill" }],
        });

        Assert.All(
            new Reference[] { "party:north", "party:south", "territory:hill" },
            subject => Assert.Contains("life proposal:harbour-truce", Keys(state, subject)));
        Assert.Empty(Keys(state, "party:west"));
    }

    [Theory]
    [InlineData("denied")]
    [InlineData("reaffirmed")]
    [InlineData("answered")]
    [InlineData("corrected")]
    [InlineData("denied-again")]
    public void What_was_said_on_what_was_said_on_a_thing_is_about_it(string id)
    {
        var state = (Cases.Bare with
        {
            Statements =
            [
                Cases.Said("accepted", "north", Act.Accept, "proposal:truce", "2025-05-03"),
                Cases.Said("denied", "north", Act.Deny, "statement:accepted", "2025-05-04"),
                Cases.Said("denied-again", "south", Act.Deny, "statement:denied", "2025-05-05"),
                Cases.Said("reaffirmed", "south", Act.Reaffirm, "statement:accepted", "2025-05-05"),
                Cases.Said("answered", "south", Act.Raise, "issue:weather", "2025-05-06") with { Answers = "statement:accepted" },
                Cases.Said("corrected", "north", Act.Assert, "issue:weather", "2025-05-06") with { Links = [new Link { Kind = LinkKind.Corrects, To = "statement:accepted" }] },
                Cases.Said("other", "north", Act.Assert, "issue:weather", "2025-05-06"),
            ],
        }).AsOf();

        Assert.All(
            new Reference[] { "proposal:truce", "issue:fighting", "statement:accepted" },
            subject =>
            {
                var keys = Keys(state, subject);
                Assert.Contains($"timeline statement:{id}", keys);
                Assert.Contains($"corroboration statement:{id}", keys);
                Assert.Contains($"hearsay statement:{id}", keys);
                Assert.DoesNotContain("timeline statement:other", keys);
            });
    }

    [Fact]
    public void Statements_that_answer_each_other_in_a_circle_are_found_once()
    {
        var state = (Cases.Bare with
        {
            Statements =
            [
                Cases.Said("one", "north", Act.Deny, "statement:two", "2025-05-03"),
                Cases.Said("two", "south", Act.Deny, "statement:one", "2025-05-03"),
                Cases.Said("put", "north", Act.Propose, "proposal:truce", "2025-05-03") with { Answers = "statement:one" },
            ],
        }).AsOf();

        Assert.Contains("timeline statement:put", Keys(state, "statement:two"));
        Assert.DoesNotContain("timeline statement:one", Keys(state, "proposal:truce"));
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
