using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Negotiation.Model.Tests.Architecture;

/// <summary>Which files of the library use which others, by the symbols of the compiler; comments do not count.</summary>
internal sealed class SourceGraph
{
    /// <summary>The files of the library, compiled once for all who ask.</summary>
    public static readonly Lazy<CSharpCompilation> Library = new(() => Compile(
    [
        .. Repository.SourceFiles("src/Negotiation.Model").Select(file => CSharpSyntaxTree.ParseText(
            File.ReadAllText(file), new CSharpParseOptions(LanguageVersion.CSharp14), Path.GetRelativePath(Repository.Path("src/Negotiation.Model"), file))),
    ]));

    private readonly Dictionary<(string From, string To), string> uses = [];

    private SourceGraph(CSharpCompilation compilation)
    {
        foreach (var tree in compilation.SyntaxTrees.Where(tree => tree.FilePath.Length > 0))
        {
            var model = compilation.GetSemanticModel(tree);
            foreach (var symbol in tree.GetRoot().DescendantNodes().Select(node => model.GetSymbolInfo(node).Symbol).OfType<ISymbol>())
            {
                Add(tree.FilePath, (symbol as IMethodSymbol)?.ReducedFrom ?? symbol.OriginalDefinition);
            }
        }
    }

    /// <summary>Each use of one file by another, with the first name that is used.</summary>
    public IEnumerable<(string From, string To, string Name)> Uses => uses.Select(pair => (pair.Key.From, pair.Key.To, pair.Value));

    /// <summary>The files that use each other in a circle, the largest circle first; a file that is in none is left out.</summary>
    public IReadOnlyList<string[]> Knots
    {
        get
        {
            var next = uses.Keys.ToLookup(use => use.From, use => use.To);
            var reached = uses.Keys.Select(use => use.From).Distinct().ToDictionary(file => file, file => ReachedFrom(file, next));
            return
            [
                .. reached.Keys.Where(file => reached[file].Contains(file))
                    .GroupBy(file => reached[file].Where(other => reached.GetValueOrDefault(other)?.Contains(file) == true).Order(StringComparer.Ordinal).First(), StringComparer.Ordinal)
                    .Select(knot => knot.Order(StringComparer.Ordinal).ToArray())
                    .OrderByDescending(knot => knot.Length),
            ];
        }
    }

    /// <summary>Reads the files of a project below a folder of the repository.</summary>
    public static SourceGraph OfLibrary() => new(Library.Value);

    /// <summary>Reads texts as files.</summary>
    public static SourceGraph OfTexts(params (string Path, string Text)[] files) =>
        new(Compile([.. files.Select(file => CSharpSyntaxTree.ParseText(file.Text, new CSharpParseOptions(LanguageVersion.CSharp14), file.Path))]));

    private static CSharpCompilation Compile(SyntaxTree[] trees)
    {
        var usings = string.Concat(new[] { "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Threading", "System.Threading.Tasks" }.Select(space => $"global using {space};"));
        var compilation = CSharpCompilation.Create(
            "Library",
            [.. trees, CSharpSyntaxTree.ParseText(usings, new CSharpParseOptions(LanguageVersion.CSharp14))],
            OutsideCode.References.Where(reference => !Path.GetFileName(reference.Display!).StartsWith("Negotiation.", StringComparison.Ordinal)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

        // CS8795: the generator of regular expressions, which does not run here, writes the other half of its methods.
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(finding => finding is { Severity: DiagnosticSeverity.Error, Id: not "CS8795" }));
        return compilation;
    }

    private static HashSet<string> ReachedFrom(string file, ILookup<string, string> next)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([file]);
        while (open.TryPop(out var from))
        {
            foreach (var to in next[from].Where(reached.Add))
            {
                open.Push(to);
            }
        }

        return reached;
    }

    private void Add(string from, ISymbol used)
    {
        if (used is INamespaceSymbol or ILocalSymbol or IParameterSymbol or ITypeParameterSymbol or IRangeVariableSymbol)
        {
            return;
        }

        // A part of a partial type is used where one of its members is; the type itself is at home in its first file.
        foreach (var declared in used is INamedTypeSymbol ? used.DeclaringSyntaxReferences.Take(1) : used.DeclaringSyntaxReferences.AsEnumerable())
        {
            var to = declared.SyntaxTree.FilePath;
            if (to.Length > 0 && to != from)
            {
                uses.TryAdd((from, to), used is INamedTypeSymbol ? used.Name : $"{used.ContainingType?.Name}.{used.Name}");
            }
        }
    }
}
