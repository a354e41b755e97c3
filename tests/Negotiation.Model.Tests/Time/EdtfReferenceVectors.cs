using System.Text.Json;
using Xunit;

namespace Negotiation.Model.Tests;

/// <summary>The vectors of other projects, which are read where a checkout has them in <c>shared/data/edtf</c> beside it or above.</summary>
internal static class EdtfReferenceVectors
{
    public const string OfTheSpecification = "loc-spec-examples.json";
    public const string OfTheValidator = "edtf-validate-vectors.json";
    public const string Disputed = "disagreements-edtfjs-vs-vectors.json";

    public static IReadOnlyList<EdtfReferenceVector> ReadOrSkip(string file)
    {
        var path = Ancestors(new DirectoryInfo(AppContext.BaseDirectory))
            .Select(directory => Path.Combine(directory.FullName, "shared", "data", "edtf", file))
            .FirstOrDefault(File.Exists);
        if (path is null)
        {
            Assert.Skip($"There is no shared/data/edtf/{file} here or above: only the vectors in EdtfVectors were tried.");
        }

        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        return [.. json.RootElement.EnumerateArray().Select(row => new EdtfReferenceVector(
            row.GetProperty("value").GetString()!,
            row.GetProperty("valid").GetBoolean() ? row.GetProperty("level").GetInt32() : null))];
    }

    private static IEnumerable<DirectoryInfo> Ancestors(DirectoryInfo? directory)
    {
        for (; directory is not null; directory = directory.Parent)
        {
            yield return directory;
        }
    }
}
