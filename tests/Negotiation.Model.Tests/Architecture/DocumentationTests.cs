using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace Negotiation.Model.Tests.Architecture;

public sealed class DocumentationTests
{
    [Fact]
    public void Every_public_member_says_what_it_is()
    {
        var documented = XDocument.Load(Path.ChangeExtension(PublicSurface.Assembly.Location, ".xml"))
            .Descendants("member")
            .Where(member => member.Element("inheritdoc") is not null || !string.IsNullOrWhiteSpace(member.Element("summary")?.Value))
            .Select(member => member.Attribute("name")!.Value)
            .ToHashSet(StringComparer.Ordinal);
        var written = WrittenByHand().ToList();

        Assert.Contains("P:Negotiation.Model.NegotiationRecord.Parties", written);
        Assert.Empty(written.Except(documented));
    }

    /// <summary>The file goes into the package as it is.</summary>
    [Fact]
    public void Nothing_that_users_cannot_name_is_documented()
    {
        var types = PublicSurface.Assembly.GetExportedTypes().Select(type => type.FullName!.Replace('+', '.')).ToHashSet(StringComparer.Ordinal);
        string[] members =
        [
            .. XDocument.Load(Path.ChangeExtension(PublicSurface.Assembly.Location, ".xml"))
                .Descendants("member")
                .Select(member => member.Attribute("name")!.Value[2..].Split('(')[0]),
        ];

        Assert.InRange(members.Length, 1000, 3000);
        Assert.Empty(members.Where(member => !types.Contains(member) && !types.Contains(member[..member.LastIndexOf('.')])));
    }

    /// <summary>The types that a user meets first.</summary>
    public static TheoryData<Type> MetFirst =>
    [
        typeof(NegotiationRecord), typeof(Party), typeof(Person), typeof(Territory), typeof(Issue), typeof(Proposal), typeof(Undertaking),
        typeof(CeasefireProposal), typeof(Document), typeof(Event), typeof(Statement), typeof(Voice), typeof(Source), typeof(Evidence), typeof(Id<>),
        typeof(Reference), typeof(Attested<>), typeof(AttestedList<>), typeof(ValueList<>), typeof(Code<>), typeof(When), typeof(ApproximateDate), typeof(Moment),
        typeof(Model.Json.NegotiationJson), typeof(Ledger), typeof(NegotiationState),
    ];

    [Theory]
    [MemberData(nameof(MetFirst))]
    public void A_type_that_is_met_first_has_an_example_that_compiles(Type type)
    {
        var code = XDocument.Load(Path.ChangeExtension(PublicSurface.Assembly.Location, ".xml"))
            .Descendants("member")
            .Single(member => member.Attribute("name")!.Value == $"T:{type.FullName}")
            .Element("example")?.Element("code")?.Value;

        Assert.NotNull(code);
        Assert.Empty(OutsideCode.ErrorsOf($"public static class Example {{ public static void Run() {{ {code}\n }} }}"));
    }

    private static IEnumerable<string> WrittenByHand()
    {
        var compilation = OutsideCode.Compile("");
        var model = compilation.References
            .Select(compilation.GetAssemblyOrModuleSymbol)
            .OfType<IAssemblySymbol>()
            .Single(assembly => assembly.Name == PublicSurface.Assembly.GetName().Name);
        return from type in Types(model.GlobalNamespace)
               from symbol in type.GetMembers().Where(IsWrittenByHand).Prepend<ISymbol>(type)
               where symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected
               select symbol.GetDocumentationCommentId();
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol parent) =>
        parent.GetMembers().OfType<INamespaceOrTypeSymbol>().SelectMany(child => child switch
        {
            INamedTypeSymbol { DeclaredAccessibility: Accessibility.Public, IsExtension: false } type => Types(type).Prepend(type),
            INamespaceSymbol space => Types(space),
            _ => [],
        });

    /// <summary>Not an accessor, not what the compiler adds to a record, not the constructor that every type has.</summary>
    private static bool IsWrittenByHand(ISymbol member) =>
        member is not (INamedTypeSymbol or IMethodSymbol { AssociatedSymbol: not null } or IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters: [] })
        && !member.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "CompilerGeneratedAttribute");
}
