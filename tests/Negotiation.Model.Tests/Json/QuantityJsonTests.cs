using System.Globalization;
using Negotiation.Model.Json;

namespace Negotiation.Model.Tests.Json;

/// <summary>A quantity is a number when nothing but an exact number is told.</summary>
public sealed class QuantityJsonTests
{
    [Fact]
    public void An_exact_number_is_a_number() => JsonShape.Is<Quantity>(1000m, "1000");

    [Fact]
    public void The_zeros_at_the_end_of_a_number_are_kept() => JsonShape.Is<Quantity>(1.50m, "1.50");

    [Fact]
    public void An_exact_number_with_its_unit() => JsonShape.Is<Quantity>(
        new Exactly { Value = 30, Unit = Unit.Kilometre }, """{"kind": "exact", "value": 30, "unit": "kilometre"}""");

    [Fact]
    public void A_rounded_number() => JsonShape.Is<Quantity>(new About { Value = 1200 }, """{"kind": "about", "value": 1200}""");

    [Fact]
    public void A_number_between_bounds() => JsonShape.Is<Quantity>(
        new Bounds(100, 150) { Unit = Unit.People }, """{"kind": "bounds", "atLeast": 100, "atMost": 150, "unit": "people"}""");

    [Fact]
    public void A_number_with_one_bound() => JsonShape.Is<Quantity>(new Bounds(100, null), """{"kind": "bounds", "atLeast": 100}""");

    [Fact]
    public void A_bound_that_is_no_number_is_not_taken_for_one()
    {
        var refused = Assert.Throws<NegotiationJsonException>(() => DomainJson.Read(typeof(Quantity), """{"kind": "bounds", "atLeast": 100, "atMost": "many"}"""));

        Assert.Equal(RuleBook.WrongType, Assert.Single(refused.Diagnostics).Rule);
    }

    [Fact]
    public void A_share_of_a_whole() => JsonShape.Is<Quantity>(new Share { Value = 0.710m }, """{"kind": "share", "value": 0.710}""");

    [Theory]
    [InlineData("0")]
    [InlineData("1")]
    [InlineData("1.0")]
    [InlineData("71.1")]
    public void A_share_is_above_0_and_below_1(string share)
    {
        var refused = Assert.Throws<NegotiationJsonException>(() => DomainJson.Read(typeof(Quantity), $$"""{"kind": "share", "value": {{share}}}"""));

        Assert.Equal(RuleBook.ShareOutOfRange, Assert.Single(refused.Diagnostics).Rule);
        Assert.Throws<DomainRuleException>(() => new Share { Value = decimal.Parse(share, CultureInfo.InvariantCulture) });
    }

    [Fact]
    public void So_many_a_month_for_each_side() => JsonShape.Is<Quantity>(
        new Per { Count = new Per { Count = new Bounds(null, 35_000), Each = "month" }, Each = "side", Unit = Unit.People },
        """{"kind": "per", "count": {"kind": "per", "count": {"kind": "bounds", "atMost": 35000}, "each": "month"}, "each": "side", "unit": "people"}""");

    [Fact]
    public void Another_distance_for_each_sort_of_weapon() => JsonShape.Is<Quantity>(
        new ByCategory
        {
            Parts = [new() { Category = "artillery of 100 mm and more", Quantity = new Bounds(50, null) }, new() { Category = "Tornado-S", Quantity = 140m }],
            Unit = Unit.Kilometre,
        },
        """
        {
          "kind": "by-category",
          "parts": [
            {"category": "artillery of 100 mm and more", "quantity": {"kind": "bounds", "atLeast": 50}},
            {"category": "Tornado-S", "quantity": 140}
          ],
          "unit": "kilometre"
        }
        """);

    [Fact]
    public void So_many_of_one_side_to_so_many_of_another() => JsonShape.Is<Quantity>(
        new Ratio { Parts = [new() { Party = "north", Value = 1 }, new() { Value = 2.5m }] },
        """{"kind": "ratio", "parts": [{"party": "north", "value": 1}, {"value": 2.5}]}""");

    [Fact]
    public void All_for_all() => JsonShape.Is<Quantity>(new All { Of = "hostages" }, """{"kind": "all", "of": "hostages"}""");

    [Fact]
    public void A_number_that_is_said_not_to_be_known() => JsonShape.Is<Quantity>(new NotKnown(), """{"kind": "unknown"}""");

    [Fact]
    public void A_quantity_of_an_unknown_kind_keeps_its_members() => JsonShape.Is<Quantity>(
        new UnknownQuantity { Kind = "dozens", Unknown = new(KeyValuePair.Create("of", new RawValue("[1E400]"))) }, """{"kind": "dozens", "of": [1E400]}""");
}
