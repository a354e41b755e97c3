using System.Text.Json;

namespace Negotiation.Model.Tests.Time;

/// <summary>The vectors of other projects, which are read where a checkout has them in <c>shared/data/edtf</c> beside it or above.</summary>
internal static class EdtfReferenceVectors
{
    public const string OfTheSpecification = "loc-spec-examples.json";
    public const string OfTheValidator = "edtf-validate-vectors.json";
    public const string Disputed = "disagreements-edtfjs-vs-vectors.json";

    public static IReadOnlyList<EdtfReferenceVector> ReadOrSkip(string file)
    {
        var path = SharedPath.FindOrSkip($"data/edtf/{file}", "only the vectors in EdtfVectors were tried");
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        return [.. json.RootElement.EnumerateArray().Select(row => new EdtfReferenceVector(
            row.GetProperty("value").GetString()!,
            row.GetProperty("valid").GetBoolean() ? row.GetProperty("level").GetInt32() : null))];
    }
}
