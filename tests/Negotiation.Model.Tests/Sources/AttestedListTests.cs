using Negotiation.Model.Tests.Architecture;

namespace Negotiation.Model.Tests.Sources;

public sealed class AttestedListTests
{
    private static readonly Evidence Report = new() { Source = "report", Wording = Wording.Paraphrase };

    [Fact]
    public void A_collection_expression_is_one_list_that_rests_on_its_entry()
    {
        AttestedList<Id<Party>> parties = ["north", "south"];

        Assert.Equal(new AttestedList<Id<Party>>((ValueList<Id<Party>>)["north", "south"]), parties);
        Assert.Empty(Assert.Single(parties.Testimonies).Evidence);
        Assert.False(parties.IsContested);
    }

    [Fact]
    public void An_empty_one_is_none_and_null_is_not_stated()
    {
        ValueList<Id<Party>>? nothing = null;
        AttestedList<Id<Party>>? absent = nothing;
        AttestedList<Id<Party>> none = [];

        Assert.Null(absent);
        Assert.Empty(none.Single);
    }

    [Fact]
    public void Lists_that_differ_are_contested_and_each_element_is_met_once()
    {
        var parties = new AttestedList<Id<Party>>([Stated("north"), Stated("north", "south")]);
        var met = new List<Id<Party>>();
        foreach (var party in parties)
        {
            met.Add(party);
        }

        Assert.True(parties.IsContested);
        Assert.False(parties.TryGetSingle(out _));
        Assert.True(parties.Includes(["north", "south"]));
        Assert.Equal(["north", "south"], met);
        Assert.Equal("[north] or [north, south]", $"{parties}");
    }

    /// <summary>Wherever a plain list takes a collection expression, an attested one does too.</summary>
    [Fact]
    public void Every_attested_list_takes_a_collection_expression_from_outside() => Assert.Empty(OutsideCode.ErrorsOf("""
        public static class Mine
        {
            public static object[] All => [
                new Document { Id = "paper", Kind = DocumentKind.Agreement, Authors = ["north", "south"] },
                new Event { Id = "call", Kind = EventKind.Call, Occurrence = "happened", Participants = [new Participant { Party = "north" }] },
                new Undertaking { Id = "a", Action = "wait", Actors = ["north"], Covers = ["party:south"], NotCovering = [], Excluded = null, Areas = [] },
                new TerritorialDemand { Id = "b", Action = TerritorialAction.Cede, Areas = [new TerritoryArea { Territory = "hill" }], To = [] },
                new PrisonerExchange { Id = "c", Transfers = [new Transfer { From = "north" }] },
                new DetaineeRelease { Id = "d", Transfers = [new Transfer { From = "north" }] },
                new MeetingProposal { Id = "e", Participants = [new Participant { Party = "north" }], VenueOneOf = ["istanbul", "minsk"] },
                new CeasefireProposal { Id = "f" } with { Areas = [] },
            ];

            public static CeasefireProposal Of(ValueList<Id<Party>>? actors) => new() { Id = "truce", Actors = actors };
        }
        """));

    private static Testimony<ValueList<Id<Party>>> Stated(params ValueList<Id<Party>> parties) => new() { Value = parties, Evidence = [Report] };
}
