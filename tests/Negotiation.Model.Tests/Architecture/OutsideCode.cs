using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Negotiation.Model.Tests.Architecture;

/// <summary>Compiles code as a user of the library does: in another assembly, against the built one.</summary>
internal static class OutsideCode
{
    public static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>A compilation of the code, with the usings that a project has by itself.</summary>
    public static CSharpCompilation Compile(string code) => CSharpCompilation.Create(
        "Outside",
        [CSharpSyntaxTree.ParseText("using System;\nusing Negotiation.Model;\n" + code, new CSharpParseOptions(LanguageVersion.CSharp14))],
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>The codes of the errors, each once, in order.</summary>
    public static IEnumerable<string> ErrorsOf(string code) => Compile(code)
        .GetDiagnostics(TestContext.Current.CancellationToken)
        .Where(finding => finding.Severity == DiagnosticSeverity.Error)
        .Select(finding => finding.Id)
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal);
}
