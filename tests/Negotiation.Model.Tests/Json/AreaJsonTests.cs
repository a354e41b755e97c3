namespace Negotiation.Model.Tests;

/// <summary>An area without a kind is a territory.</summary>
public sealed class AreaJsonTests
{
    [Fact]
    public void A_territory_needs_no_kind() => JsonShape.Is<Area>(new TerritoryArea { Territory = "kherson" }, """{"territory": "kherson"}""");

    [Fact]
    public void A_territory_may_name_its_kind() =>
        JsonShape.Reads<Area>("""{"kind": "territory", "territory": "kherson"}""", new TerritoryArea { Territory = "kherson" });

    [Fact]
    public void A_part_of_a_territory() => JsonShape.Is<Area>(
        new TerritoryArea { Territory = "kherson", Extent = Extent.Part }, """{"territory": "kherson", "extent": "part"}""");

    [Fact]
    public void A_share_of_a_territory_is_a_number() => JsonShape.Is<Area>(
        new TerritoryArea { Territory = "kherson", Extent = Extent.Of(0.70m) }, """{"territory": "kherson", "extent": 0.70}""");

    [Fact]
    public void A_line_with_a_name_as_it_was_on_a_day() => JsonShape.Is<Area>(
        new NamedLine { Name = "line of contact", As = "2022-02-23" }, """{"kind": "named-line", "name": "line of contact", "as": "2022-02-23"}""");

    [Fact]
    public void An_area_of_an_unknown_kind_keeps_its_members() => JsonShape.Is<Area>(
        new UnknownArea { Kind = "polygon", Extent = Extent.Whole, Unknown = new(KeyValuePair.Create("points", new RawValue("[]"))) },
        """{"kind": "polygon", "extent": "whole", "points": []}""");
}
