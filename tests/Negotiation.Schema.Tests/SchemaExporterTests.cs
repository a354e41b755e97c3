using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using Negotiation.Model.Json;

namespace Negotiation.Schema.Tests;

public sealed class SchemaExporterTests
{
    [Fact]
    public void A_record_has_our_schema() => Export(typeof(NegotiationRecord)).AssertRecordAt("");

    [Fact]
    public void So_has_a_property_of_a_users_class()
    {
        var schema = Export(typeof(Briefing));

        schema.AssertRecordAt("/properties/record");
        schema.AssertPartyAt("/properties/present/items");
        var figure = "/properties/figures/additionalProperties";
        var shapes = Enumerable.Range(0, schema.At(figure)["anyOf"]!.AsArray().Count).Select(shape => schema.At($"{figure}/anyOf/{shape}"));
        Assert.Contains(shapes, shape => $"{shape["description"]}".StartsWith("A number that is said not to be known.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_property_that_may_be_null_may_be_null()
    {
        var schema = Export(typeof(Briefing));

        schema.AssertRecordAt("/properties/earlier/anyOf/0");
        Assert.Equal("null", (string?)schema.At("/properties/earlier/anyOf/1")["type"]);
        Assert.StartsWith("^[a-z0-9]+", (string?)schema.At("/properties/for/anyOf/0")["pattern"], StringComparison.Ordinal);
        Assert.Equal("null", (string?)schema.At("/properties/for/anyOf/1")["type"]);
    }

    [Fact]
    public void A_list_of_parties_tells_what_a_party_is() => Export(typeof(List<Party>)).AssertPartyAt("/items");

    private static ExportedSchema Export(Type type)
    {
        var schema = new ExportedSchema(JsonSchemaExporter.GetJsonSchemaAsNode(
            BriefingContext.Default.Options,
            type,
            new JsonSchemaExporterOptions { TransformSchemaNode = NegotiationSchema.TransformSchemaNode }));
        Assert.InRange(schema.FollowAll(), 20, int.MaxValue);
        return schema;
    }
}
