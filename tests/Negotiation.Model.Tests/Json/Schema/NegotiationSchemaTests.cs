using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Negotiation.Model.Json;

namespace Negotiation.Model.Tests.Json.Schema;

public sealed class NegotiationSchemaTests
{
    public static TheoryData<Type> Types => [.. PublicTypes.All.OrderBy(type => type.ToString(), StringComparer.Ordinal)];

    [Fact]
    public void The_text_is_a_whole_schema_of_the_record()
    {
        var schema = JsonNode.Parse(NegotiationSchema.Text)!;

        Assert.Equal(["$schema", "title", "$ref", "$defs"], schema.AsObject().Select(member => member.Key));
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", (string?)schema["$schema"]);
        Assert.Equal("#/$defs/NegotiationRecord", (string?)schema["$ref"]);
        Assert.EndsWith("}\n", NegotiationSchema.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_type_of_another_library_has_no_schema() => Assert.Null(NegotiationSchema.For(typeof(Uri)));

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_reference_resolves(Type type)
    {
        var schema = NegotiationSchema.For(type)!;
        var named = schema["$defs"]!.AsObject().Select(definition => "#/$defs/" + definition.Key);

        Assert.Subset(named.ToHashSet(), References(schema).ToHashSet());
    }

    [Fact]
    public void Definitions_may_stand_elsewhere()
    {
        var schema = NegotiationSchema.For(typeof(Party), "#/components/schemas")!;

        Assert.All(References(schema), reference => Assert.StartsWith("#/components/schemas/", reference, StringComparison.Ordinal));
    }

    [Fact]
    public void A_pattern_is_anchored_on_both_sides() => Assert.All(Definitions().Where(definition => definition.Value["pattern"] is not null), definition =>
    {
        var pattern = new Regex((string)definition.Value["pattern"]!, RegexOptions.ECMAScript, TimeSpan.FromSeconds(1));
        var example = (string)definition.Value["examples"]![0]!;

        Assert.Matches(pattern, example);
        Assert.DoesNotMatch(pattern, " " + example);
        Assert.DoesNotMatch(pattern, example + " ");
    });

    [Fact]
    public void Every_definition_says_what_it_is() => Assert.All(
        Definitions(), definition => Assert.EndsWith(".", (string?)definition.Value["description"], StringComparison.Ordinal));

    [Fact]
    public void A_member_says_what_its_documentation_says()
    {
        var documentation = Documentation();
        var compared =
            (from type in PublicTypes.All
             let schema = NegotiationSchema.For(type)!["$defs"]![type.Name]
             where schema?["properties"] is not null
             from member in schema["properties"]!.AsObject()
             where member.Value!["const"] is null
             let name = char.ToUpperInvariant(member.Key[0]) + member.Key[1..]
             let property = type.GetProperty(name) ?? type.GetProperty($"Is{name}")!
             let documented = documentation[$"P:{property.DeclaringType!.FullName}.{property.Name}"]
             select (Expected: InJson(documented!), Actual: $"{member.Value["description"]}", Where: $"{type.Name}.{member.Key}")).ToList();

        Assert.InRange(compared.Count, 200, 2000);
        Assert.All(compared, pair => Assert.Equal($"{pair.Where}: {pair.Expected}", $"{pair.Where}: {pair.Actual}"));
    }

    [Fact]
    public void A_code_says_what_its_documentation_says()
    {
        var documentation = Documentation();
        var meanings = Meanings(JsonNode.Parse(NegotiationSchema.Text)!).Concat(Meanings(JsonNode.Parse(AnswerJson.SchemaText)!)).ToHashSet();
        var compared =
            (from list in typeof(NegotiationRecord).Assembly.GetExportedTypes()
             where list.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(Code<>)
             where list != typeof(Section) && list != typeof(TlpLevel) // Neither is the type of a member.
             from property in list.GetProperties(BindingFlags.Public | BindingFlags.Static).Where(property => property.PropertyType == list)
             let documented = documentation[$"P:{list.FullName}.{property.Name}"]
             select (List: list.Name, Code: $"{property.GetValue(null)}", Meaning: InJson(documented!))).ToList();

        Assert.InRange(compared.Count, 350, 2000);
        Assert.All(compared, meaning => Assert.Contains(meaning, meanings));
    }

    private static Dictionary<string, XElement?> Documentation() =>
        XDocument.Load(Path.ChangeExtension(typeof(NegotiationRecord).Assembly.Location, ".xml"))
            .Descendants("member")
            .ToDictionary(member => member.Attribute("name")!.Value, member => member.Element("summary"), StringComparer.Ordinal);

    /// <summary>Every code of every list of a schema, with what the schema says of it.</summary>
    private static IEnumerable<(string List, string Code, string Meaning)> Meanings(JsonNode schema) =>
        from definition in schema["$defs"]!.AsObject()
        from shape in definition.Value!["anyOf"] as JsonArray ?? []
        where shape["const"] is not null
        select (definition.Key, $"{shape["const"]}", $"{shape["description"]}");

    private static JsonObject Root() => NegotiationSchema.For(typeof(NegotiationRecord))!;

    private static IEnumerable<KeyValuePair<string, JsonNode>> Definitions() => Root()["$defs"]!.AsObject()!;

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => member.Key == "$ref" ? [(string)member.Value!] : References(member.Value)),
        JsonArray items => items.SelectMany(References),
        _ => [],
    };

    /// <summary>The words of a summary as a reader of JSON understands them: a code by its text, <c>null</c> by absence.</summary>
    private static string InJson(XElement summary)
    {
        var words = summary.Nodes().Select(node => node switch
        {
            XElement { Name.LocalName: "see" } see => see.Attribute("cref")!.Value.Split('.')[^1].ToLowerInvariant(),
            XElement element => element.Value,
            _ => node.ToString(),
        });
        return Regex.Replace(string.Concat(words), @"\s+", " ", RegexOptions.None, TimeSpan.FromSeconds(1)).Trim().Replace("null", "absent", StringComparison.Ordinal);
    }
}
