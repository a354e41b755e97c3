using System.Xml.Linq;
using Negotiation.Model.Tests.Architecture;
using Negotiation.Workbooks;
using PublicApiGenerator;

namespace Negotiation.Drafting.Tests.Architecture;

public sealed class AssemblyTests
{
    [Theory]
    [InlineData(typeof(Draft))]
    [InlineData(typeof(Workbook))]
    public void The_public_api_is_the_approved_one(Type type) => Approval.Matches(
        $"tests/Negotiation.Drafting.Tests/Architecture/{type.Assembly.GetName().Name}.approved.txt",
        type.Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n").Trim() + "\n");

    [Fact]
    public void It_depends_on_the_model_NodaTime_and_the_framework_alone() => Assert.Equal(
        ["Negotiation.Model", "NodaTime"],
        typeof(Draft).Assembly.GetReferencedAssemblies().Select(reference => reference.Name!)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData(typeof(Draft))]
    [InlineData(typeof(RecordAuthor))]
    [InlineData(typeof(RecordComparison))]
    [InlineData(typeof(Workbook))]
    public void A_type_that_is_met_first_has_an_example_that_compiles(Type type)
    {
        var code = XDocument.Load(Path.ChangeExtension(type.Assembly.Location, ".xml"))
            .Descendants("member")
            .Single(member => member.Attribute("name")!.Value == $"T:{type.FullName}")
            .Element("example")?.Element("code")?.Value;

        Assert.NotNull(code);
        Assert.Empty(ErrorsOf(code));
    }

    [Theory]
    [InlineData(Page.Readme)]
    [InlineData("docs/drafts.md")]
    public void The_code_of_a_page_compiles(string page)
    {
        Assert.Equal(2, Page.Blocks(page, "csharp").Count());
        Assert.All(Page.Blocks(page, "csharp"), code => Assert.Empty(ErrorsOf(code)));
    }

    [Theory]
    [InlineData(typeof(DraftResult))]
    [InlineData(typeof(QuotableSource))]
    [InlineData(typeof(WorkbookResult))]
    [InlineData(typeof(CellFinding))]
    public void A_result_and_a_source_are_made_by_the_library_alone(Type type) => Assert.Empty(type.GetConstructors());

    private static IEnumerable<string> ErrorsOf(string code) =>
        OutsideCode.ErrorsOf($"using System.IO;\nusing System.Linq;\nusing Negotiation.Drafting;\nusing Negotiation.Workbooks;\npublic static class Example {{ public static void Run() {{ {code}\n }} }}");
}
