using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.AI;
using Negotiation.Model.Json;

namespace Negotiation.Schema.Tests;

public sealed class LanguageModelToolTests
{
    /// <summary>The recipe of <c>docs/schema.md</c> for one type.</summary>
    private static readonly AIJsonSchemaCreateOptions ForType = new()
    {
        TransformSchemaNode = static (context, schema) =>
            NegotiationSchema.Transform(schema, context.TypeInfo, context.PropertyInfo, context.Path),
    };

    /// <summary>The recipe for a function: every parameter is exported by itself, and then put below <c>properties</c>.</summary>
    private static readonly AIJsonSchemaCreateOptions ForFunction = ForType with
    {
        TransformOptions = new AIJsonSchemaTransformOptions
        {
            TransformSchemaNode = static (context, schema) => context.Path is ["properties", var parameter]
                ? JsonNode.Parse(schema.ToJsonString().Replace("\"$ref\":\"#/", $"\"$ref\":\"#/properties/{parameter}/", StringComparison.Ordinal))!
                : schema,
        },
    };

    [Fact]
    public void A_record_as_structured_output_has_our_schema() => Create(typeof(NegotiationRecord)).AssertRecordAt("");

    [Fact]
    public void So_has_a_property_of_a_users_class() => Create(typeof(Briefing)).AssertRecordAt("/properties/record");

    [Fact]
    public void A_list_of_parties_tells_what_a_party_is() => Create(typeof(List<Party>)).AssertPartyAt("/items");

    [Fact]
    public void A_function_tells_what_it_takes()
    {
        var function = AIFunctionFactory.Create(
            (NegotiationRecord record, List<Party> present, Briefing briefing) => $"{record.Id} {present.Count} {briefing.Reader}",
            new AIFunctionFactoryOptions { Name = "brief", SerializerOptions = Options(), JsonSchemaCreateOptions = ForFunction });

        var schema = new ExportedSchema(JsonNode.Parse(function.JsonSchema.GetRawText())!);

        Assert.InRange(schema.FollowAll(), 20, int.MaxValue);
        schema.AssertRecordAt("/properties/record");
        schema.AssertPartyAt("/properties/present/items");
        schema.AssertRecordAt("/properties/briefing/properties/record");
    }

    private static ExportedSchema Create(Type type)
    {
        var created = AIJsonUtilities.CreateJsonSchema(type, serializerOptions: Options(), inferenceOptions: ForType);
        var schema = new ExportedSchema(JsonNode.Parse(created.GetRawText())!);
        Assert.InRange(schema.FollowAll(), 20, int.MaxValue);
        return schema;
    }

    private static JsonSerializerOptions Options() => new(JsonSerializerDefaults.Web)
    {
        Converters = { new NegotiationJsonConverterFactory() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };
}
