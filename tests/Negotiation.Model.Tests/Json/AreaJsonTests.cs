namespace Negotiation.Model.Tests.Json;

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
    public void A_territory_without_what_lies_within_it() => JsonShape.Is<Area>(
        new TerritoryArea { Territory = "lachin", Except = [new TerritoryArea { Territory = "shusha" }] },
        """{"territory": "lachin", "except": [{"territory": "shusha"}]}""");

    [Fact]
    public void What_is_drawn_on_a_map() => JsonShape.Is<Area>(
        new MapReference { Map = "map-1", Mark = "military demarcation line" },
        """{"kind": "map-reference", "map": "map-1", "mark": "military demarcation line"}""");

    [Fact]
    public void The_ground_along_a_line_on_one_side() => JsonShape.Is<Area>(
        new Strip { Along = new NamedLine { Name = "demarcation line" }, Reach = new Exactly { Value = 2, Unit = Unit.Kilometre }, Side = "north" },
        """
        {
          "kind": "strip",
          "along": {"kind": "named-line", "name": "demarcation line"},
          "reach": {"kind": "exact", "value": 2, "unit": "kilometre"},
          "side": "north"
        }
        """);

    [Fact]
    public void A_corridor_is_as_wide_as_it_is_from_edge_to_edge() => JsonShape.Is<Area>(
        new Strip { Along = new TerritoryArea { Territory = "lachin-road" }, Width = 5m, Direction = "east" },
        """{"kind": "strip", "along": {"territory": "lachin-road"}, "width": 5, "direction": "east"}""");

    [Fact]
    public void Where_forces_stand_at_a_moment() => JsonShape.Is<Area>(
        new ForcePositions { Of = ["north"], At = "2020-11-10" }, """{"kind": "positions", "of": ["north"], "at": "2020-11-10"}""");

    [Fact]
    public void The_positions_of_nobody_differ_from_those_of_forces_that_are_not_told() => JsonShape.Is<Area>(
        new ForcePositions { Of = [] }, """{"kind": "positions", "of": []}""");

    [Fact]
    public void An_area_of_an_unknown_kind_keeps_its_members() => JsonShape.Is<Area>(
        new UnknownArea { Kind = "polygon", Extent = Extent.Whole, Unknown = new(KeyValuePair.Create("points", new RawValue("[]"))) },
        """{"kind": "polygon", "extent": "whole", "points": []}""");
}
