using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Negotiation.Model.Tests.Architecture;

public sealed class SourceFileTests
{
    /// <summary>The part of a file's name after its first dot tells generic twins and topics apart: <c>ValueList.Of.cs</c>.</summary>
    [Fact]
    public void A_public_type_stands_alone_in_a_file_of_its_name() => Assert.Empty(
        from file in Repository.SourceFiles("src")
        let types = PublicTypesOf(File.ReadAllText(file)).ToList()
        where types.Count > 1 || (types is [var only] && only != Path.GetFileName(file).Split('.')[0])
        select $"{Path.GetFileName(file)}: {string.Join(", ", types)}");

    [Fact]
    public void The_check_sees_every_sort_of_type() => Assert.Equal(
        ["A", "B", "C", "D", "E"],
        PublicTypesOf("""
            namespace N;
            public class A { public class Inner; }
            public record struct B;
            public enum C { }
            public interface D;
            public delegate void E();
            internal class F;
            """));

    /// <summary>So that a filter by namespace runs what the folder holds: one that is wrong runs nothing, and says so to nobody.</summary>
    [Fact]
    public void A_test_is_in_the_namespace_of_its_folder() => Assert.Empty(
        from project in Directory.EnumerateDirectories(Repository.Path("tests"))
        where Path.GetFileName(project) != "Shared"
        from file in Repository.SourceFiles(project)
        let place = Path.GetRelativePath(Repository.Path("tests"), Path.GetDirectoryName(file)!)
        from space in CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot().DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>()
        where space.Name.ToString() != place.Replace(Path.DirectorySeparatorChar, '.')
        select $"{file}: {space.Name}");

    private static IEnumerable<string> PublicTypesOf(string code) =>
        from member in CSharpSyntaxTree.ParseText(code).GetRoot().DescendantNodes().OfType<MemberDeclarationSyntax>()
        where member.Parent is BaseNamespaceDeclarationSyntax or CompilationUnitSyntax
            && member.Modifiers.Any(word => word.IsKind(SyntaxKind.PublicKeyword))
        select member switch
        {
            BaseTypeDeclarationSyntax type => type.Identifier.Text,
            DelegateDeclarationSyntax type => type.Identifier.Text,
            _ => member.Kind().ToString(),
        };
}
