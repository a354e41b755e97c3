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
