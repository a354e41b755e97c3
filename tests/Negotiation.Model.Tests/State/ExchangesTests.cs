using NodaTime;

namespace Negotiation.Model.Tests.State;

public sealed class ExchangesTests
{
    private static readonly PersonCategory Civilians = new(CategoryTerm.Civilian);

    private static readonly ValueList<Transfer> TwoForThree =
        [new Transfer { From = "north", To = "south", Count = 2 }, new Transfer { From = "south", To = "north", Count = 3 }];

    [Fact]
    public void The_ratio_follows_from_what_each_side_gives_up()
    {
        var terms = Only(Exchange(TwoForThree));

        Assert.Equal([("north", 2m), ("south", 3m)], Assert.Single(terms.Ratios.AsEnumerable()).Parts.Select(part => (part.Party!.Value.Text, part.Value)));
        Assert.Equal((Truth.No, Truth.Unknown), (terms.IsContested, terms.IsAgreed));
        Assert.Null(terms.Excluded);
    }

    [Fact]
    public void Without_exact_numbers_of_two_sides_there_is_no_ratio() => Assert.Empty(
        Only(Exchange([new Transfer { From = "north", Count = 2 }, new Transfer { From = "south", Category = Civilians }])).Ratios.AsEnumerable());

    [Fact]
    public void Numbers_beyond_all_bounds_make_no_ratio() => Assert.Empty(
        Only(Exchange([new Transfer { From = "north", Count = decimal.MaxValue }, new Transfer { From = "north", Count = 1 }, new Transfer { From = "south", Count = 1 }])).Ratios.AsEnumerable());

    [Fact]
    public void Accounts_that_differ_are_contested_once_both_are_known()
    {
        var exchange = Exchange(TwoForThree) with
        {
            Transfers = new AttestedList<Transfer>(
            [
                new Testimony<ValueList<Transfer>> { Value = TwoForThree, Evidence = [Cases.From("paper")] },
                new Testimony<ValueList<Transfer>> { Value = [new Transfer { From = "north" }], Evidence = [Cases.From("gazette")] },
            ]),
        };
        var record = Cases.Bare with { Proposals = [exchange] };

        Assert.Equal((1, Truth.No), Stated(record.AsOf(knownBy: new LocalDate(2025, 5, 20))));
        Assert.Equal((2, Truth.Yes), Stated(record.AsOf(knownBy: new LocalDate(2025, 5, 21))));
    }

    [Fact]
    public void Who_is_both_among_them_and_left_out_is_contested()
    {
        var exchange = Exchange([new Transfer { From = "north", Category = Civilians }]) with { Excluded = [Civilians] };

        Assert.Equal("not-raised, contested", Only(exchange).Verdict);
    }

    [Fact]
    public void Who_tells_that_someone_is_left_out_is_told()
    {
        var exchange = Exchange(TwoForThree) with
        {
            Excluded = new AttestedList<PersonCategory>([new Testimony<ValueList<PersonCategory>> { Value = [Civilians], Evidence = [Cases.From("paper", "north")] }]),
        };

        Assert.Equal(["north"], Only(exchange).ExclusionStatedBy);
        Assert.Contains("Left out: civilian, according to North.", Only(exchange).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void That_nobody_is_left_out_is_told()
    {
        var exchange = Exchange(TwoForThree) with
        {
            Excluded = new AttestedList<PersonCategory>(
            [
                new Testimony<ValueList<PersonCategory>> { Value = [], Evidence = [Cases.From("gazette")] },
                new Testimony<ValueList<PersonCategory>> { Value = [Civilians], Evidence = [Cases.From("paper")] },
            ]),
        };

        Assert.Contains(" Left out: nobody; or: civilian.", Only(exchange).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void The_reason_tells_how_many_as_the_accounts_do_and_who_in_words()
    {
        var captives = new PersonCategory(CategoryTerm.PrisonerOfWar, CategoryTerm.Nationality("UA"));

        Assert.StartsWith(
            "at least 10 and at most 20 from North to South, 5 (prisoner of war, nationality UA) from South, about 7, at least 3, at most 4, all, an unknown number, people. ",
            Only(Exchange(
            [
                new Transfer { From = "north", To = "south", Count = new Bounds(10, 20) },
                new Transfer { From = "south", Count = 5, Category = captives },
                new Transfer { Count = new About { Value = 7 } },
                new Transfer { Count = new Bounds(3, null) },
                new Transfer { Count = new Bounds(null, 4) },
                new Transfer { Count = new All() },
                new Transfer { Count = new NotKnown() },
                new Transfer(),
            ])).Reason,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_release_has_terms_too() => Assert.Equal(
        "proposal:freed",
        $"{(Reference)Assert.Single((Cases.Bare with { Proposals = [new DetaineeRelease { Id = "freed", Transfers = TwoForThree }] }).AsOf().Exchanges.AsEnumerable()).Proposal}");

    private static (int Accounts, Truth IsContested) Stated(NegotiationState state) =>
        Assert.Single(state.Exchanges.AsEnumerable()) is var terms ? (terms.Transfers.Count, terms.IsContested) : default;

    private static PrisonerExchange Exchange(ValueList<Transfer> transfers) => new() { Id = "exchange", Transfers = transfers };

    private static ExchangeTerms Only(PrisonerExchange exchange) => Assert.Single((Cases.Bare with { Proposals = [exchange] }).AsOf().Exchanges.AsEnumerable());
}
