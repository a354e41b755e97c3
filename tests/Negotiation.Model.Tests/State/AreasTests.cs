using NodaTime;

namespace Negotiation.Model.Tests.State;

public sealed class AreasTests
{
    private static readonly TerritoryArea Hill = new() { Territory = "hill" };

    [Fact]
    public void A_territory_that_is_only_named_is_taken_as_the_whole_and_that_is_told()
    {
        var area = Only(Demand(Hill));

        Assert.Equal([Extent.Whole], area.Extents);
        Assert.False(area.IsExtentStated);
        Assert.Equal(("whole demanded, control not stated", Truth.Yes), (area.Verdict, area.Certainty));
    }

    [Fact]
    public void A_share_is_told_and_exceptions_leave_a_part()
    {
        Assert.Equal([Extent.Of(0.5m)], Only(Demand(Hill with { Extent = Extent.Of(0.5m) })).Extents);
        var area = Only(Demand(Hill with { Except = [new NamedLine { Name = "The road" }] }));

        Assert.Equal([Extent.Part], area.Extents);
        Assert.Equal([new NamedLine { Name = "The road" }], area.Except);
    }

    [Fact]
    public void The_reason_tells_how_much_in_words()
    {
        var record = Cases.Bare with
        {
            Territories = [new Territory { Id = "hill", Name = "Hill", Control = [new Control { By = "north", Extent = new Attested<Extent>(Extent.Whole), When = new Attested<When>("2025-05-01/2025-05-31") }] }],
            Proposals = [Demand(Hill with { Extent = Extent.Whole })],
        };

        Assert.StartsWith(
            "demand names Hill, the whole of it. North holds the whole of it",
            Assert.Single(record.AsOf(new LocalDate(2025, 5, 19)).Areas.AsEnumerable()).Reason,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Accounts_that_differ_make_a_territory_a_maybe()
    {
        var demand = Demand() with
        {
            Areas = new AttestedList<Area>(
            [
                new Testimony<ValueList<Area>> { Value = [Hill], Evidence = [Cases.From("paper")] },
                new Testimony<ValueList<Area>> { Value = [Hill with { Extent = Extent.Part }, new TerritoryArea { Territory = "valley" }], Evidence = [Cases.From("gazette")] },
            ]),
        };
        var areas = (Cases.Bare with { Proposals = [demand] }).AsOf().Areas;

        Assert.Equal(
            [("hill", Truth.Yes, "part or whole demanded, control not stated"), ("valley", Truth.Maybe, "whole demanded, control not stated")],
            areas.Select(area => (area.Territory.Text, area.IsDemanded, area.Verdict)));
        Assert.Equal("demand names valley, and no part of it; only gazette says so. Who controls it is not stated.", areas[1].Reason);
    }

    [Fact]
    public void Claims_are_named_until_they_are_taken_back()
    {
        var record = Cases.Bare with
        {
            Proposals = [Demand(Hill)],
            Statements =
            [
                Cases.Said("ours", "north", Act.Claim, "territory:hill", "2025-05-01"),
                Cases.Said("also-ours", "south", Act.Claim, "territory:hill", "2025-05-01"),
                Cases.Said("not-ours", "south", Act.Withdraw, "territory:hill", "2025-05-03"),
            ],
        };

        Assert.Equal(["north", "south"], Only(record.AsOf(new LocalDate(2025, 5, 2))).ClaimedBy);
        Assert.Equal(["north"], Only(record.AsOf(new LocalDate(2025, 5, 3))).ClaimedBy);
        Assert.Equal(["ours"], Only(record.AsOf(new LocalDate(2025, 5, 3))).Claims);
    }

    [Fact]
    public void Control_is_that_of_the_day()
    {
        var record = Held("2025-05-01/2025-05-10");

        Assert.Equal(("whole demanded, part held by south", Truth.Yes), Of(record, 5));
        Assert.Equal(("whole demanded, control not stated", Truth.Unknown), Of(record, 11));
    }

    [Fact]
    public void Control_that_may_have_ended_is_a_maybe() => Assert.Equal(("whole demanded, part held by south", Truth.Maybe), Of(Held("2025-05-01/2025-05"), 10));

    [Fact]
    public void Control_without_a_time_is_certain_for_the_day_of_the_report_alone()
    {
        Assert.Equal(("whole demanded, part held by south", Truth.Yes), Of(Held(null), 20));
        Assert.Equal(("whole demanded, part held by south", Truth.Unknown), Of(Held(null), 22));
    }

    [Fact]
    public void Only_the_territory_itself_is_counted() => Assert.Empty(
        (Cases.Bare with { Proposals = [Demand(new Strip { Along = Hill }, new NamedLine { Name = "The road", Except = [Hill] })] }).AsOf().Areas.AsEnumerable());

    private static TerritorialDemand Demand(params Area[] areas) =>
        new() { Id = "demand", Action = TerritorialAction.WithdrawForces, Areas = [.. areas] };

    private static (string Verdict, Truth IsControlled) Of(NegotiationRecord record, int day) =>
        Only(record.AsOf(new LocalDate(2025, 5, day))) is var area ? (area.Verdict, area.IsControlled) : default;

    private static NegotiationRecord Held(string? when) => Cases.Bare with
    {
        Proposals = [Demand(Hill)],
        Territories =
        [
            new Territory
            {
                Id = "hill",
                Name = "Hill",
                Control = [new Control { By = "south", Extent = Extent.Part, When = when is null ? null : new Attested<When>(when), Evidence = [Cases.From("paper")] }],
            },
        ],
    };

    private static AreaDemand Only(Proposal proposal) => Only((Cases.Bare with { Proposals = [proposal] }).AsOf());

    private static AreaDemand Only(NegotiationState state) => Assert.Single(state.Areas.AsEnumerable());
}
