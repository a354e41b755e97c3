using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using Negotiation.Model.Json;

namespace Negotiation.Schema.Tests;

public sealed class OpenApiTests
{
    [Fact]
    public async Task A_record_has_our_schema_on_its_way_in_and_out()
    {
        var document = await Document();

        document.AssertRecordAt("/paths/~1records/post/requestBody/content/application~1json/schema");
        document.AssertRecordAt("/paths/~1records/post/responses/200/content/application~1json/schema");
        document.AssertRecordAt("/components/schemas/NegotiationRecord");
    }

    [Fact]
    public async Task So_has_a_property_of_a_users_class()
    {
        var document = await Document();

        document.AssertRecordAt("/components/schemas/Briefing/properties/record");
        document.AssertPartyAt("/components/schemas/Briefing/properties/present/items");
        Assert.Equal("The id of an entry in the section 'party'.", (string?)document.At("/components/schemas/Briefing/properties/for/oneOf/1")["description"]);
    }

    [Fact]
    public async Task A_list_of_parties_tells_what_a_party_is() =>
        (await Document()).AssertPartyAt("/paths/~1parties/get/responses/200/content/application~1json/schema/items");

    [Fact]
    public async Task Every_reference_resolves_and_every_type_stands_once()
    {
        var document = await Document();

        Assert.InRange(document.FollowAll(), 200, int.MaxValue);
        Assert.DoesNotContain(document.At("/components/schemas"), component => component.Value is JsonObject { Count: 0 });
        Assert.DoesNotContain(document.At("/components/schemas"), component => component.Value!["$defs"] is not null);
    }

    [Fact]
    public async Task The_service_takes_and_gives_records()
    {
        await using var service = await Start();
        using var body = new StringContent("""{"schemaVersion":1,"id":"talks","title":"Talks","mood":1.50}""", Encoding.UTF8, "application/json");

        using var answer = await service.GetTestClient().PostAsync(new Uri("/records", UriKind.Relative), body, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(
            """{"schemaVersion":1,"id":"talks","title":"Talks","mood":1.50}""",
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private static async Task<ExportedSchema> Document()
    {
        await using var service = await Start();
        var document = await service.GetTestClient().GetFromJsonAsync<JsonNode>("/openapi/v1.json", TestContext.Current.CancellationToken);
        return new ExportedSchema(document!);
    }

    private static async Task<WebApplication> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.Converters.Add(new NegotiationJsonConverterFactory()));
        builder.Services.AddOpenApi(options => options.AddSchemaTransformer(ShowElements).AddDocumentTransformer(FillComponents));
        var service = builder.Build();
        service.MapOpenApi();
        service.MapPost("/records", (NegotiationRecord record) => record);
        service.MapPost("/briefings", (Briefing briefing) => briefing);
        service.MapGet("/parties", () => new List<Party>());
        await service.StartAsync(TestContext.Current.CancellationToken);
        return service;
    }

    /// <summary>The recipe of <c>docs/schema.md</c>, first half: a list has the elements that the exporter drops.</summary>
    private static async Task ShowElements(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        if (context.JsonTypeInfo is { Kind: JsonTypeInfoKind.Enumerable, ElementType: { } item })
        {
            schema.Items ??= await context.GetOrCreateSchemaAsync(item, cancellationToken: cancellationToken);
        }
        else if (context.JsonTypeInfo is { Kind: JsonTypeInfoKind.Dictionary, ElementType: { } value })
        {
            schema.AdditionalProperties ??= await context.GetOrCreateSchemaAsync(value, cancellationToken: cancellationToken);
        }
    }

    /// <summary>Second half: the components that ASP.NET leaves empty get our definitions, which have the same names.</summary>
    private static Task FillComponents(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        var components = (document.Components ??= new OpenApiComponents()).Schemas ??= new Dictionary<string, IOpenApiSchema>();
        foreach (var (name, definition) in NegotiationSchema.For(typeof(NegotiationRecord), "#/components/schemas")!["$defs"]!.AsObject())
        {
            components[name] = OpenApiModelFactory.Parse<OpenApiSchema>(
                definition!.ToJsonString(), OpenApiSpecVersion.OpenApi3_1, document, out _, "json")!;
        }

        return Task.CompletedTask;
    }
}
