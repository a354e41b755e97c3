namespace Negotiation.Model.Tests;

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
    public void A_number_that_is_said_not_to_be_known() => JsonShape.Is<Quantity>(new NotKnown(), """{"kind": "unknown"}""");

    [Fact]
    public void A_quantity_of_an_unknown_kind_keeps_its_members() => JsonShape.Is<Quantity>(
        new UnknownQuantity { Kind = "dozens", Unknown = new(KeyValuePair.Create("of", new RawValue("[1E400]"))) }, """{"kind": "dozens", "of": [1E400]}""");
}
