using System.Text.Json;

namespace Negotiation.Analysis.Tests.Bargaining;

/// <summary>Scenarios of the repository, with results that a program in another language worked out by looking at every outcome.</summary>
public sealed class OwnScenarioTests
{
    public static TheoryData<string> Names =>
        [.. Directory.GetFiles(Repository.Path("tests/Negotiation.Analysis.Tests/Scenarios"), "*.expected.json").Order(StringComparer.Ordinal).Select(file => Path.GetFileName(file).Split('.')[0])];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_scenario_has_the_results_of_brute_force(string name)
    {
        var file = Repository.Path($"tests/Negotiation.Analysis.Tests/Scenarios/{name}.json");
        var space = BargainingJson.ReadDomain(File.ReadAllBytes(file), name).Get();
        var preferences = BargainingJson.ReadPreferences(File.ReadAllBytes(file), name, space).Get().Parties.Select(each => each.Exact!);
        var analysis = BargainingAnalysis.Of(space, [.. preferences], cancellationToken: TestContext.Current.CancellationToken);
        using var expected = JsonDocument.Parse(File.ReadAllBytes(Path.ChangeExtension(file, ".expected.json")));
        var root = expected.RootElement;

        Assert.Equal(root.GetProperty("outcomes").GetInt32(), analysis.Outcomes);
        Assert.Equal(root.GetProperty("rational").GetInt32(), analysis.CountRational().Exact);
        Assert.Equal(Points(root.GetProperty("frontier")), Points(analysis.Frontier));
        Assert.Equal(Points(root.GetProperty("nash")), Points(analysis.Nash));
        Assert.Equal(Points(root.GetProperty("kalaiSmorodinsky")), Points(analysis.KalaiSmorodinsky));
        Assert.Equal(Points(root.GetProperty("egalitarian")), Points(analysis.Egalitarian));
        Assert.Equal(Points(root.GetProperty("utilitarian")), Points(analysis.Utilitarian));
        Assert.Equal(root.GetProperty("nash").GetArrayLength() > 0, analysis.Zone().Exists);
    }

    private static IEnumerable<string> Points(JsonElement points) => points.EnumerateArray().Select(point =>
        $"{string.Join(' ', point.GetProperty("utilities").EnumerateArray().Select(each => each.GetString()))} {point.GetProperty("count")} {point.GetProperty("index")}");

    private static IEnumerable<string> Points(IEnumerable<FrontierPoint> points) => points.Select(point =>
        $"{string.Join(' ', point.Utilities.Select(each => $"{each.Numerator}/{each.Denominator}"))} {point.Count} {point.Outcome.Index}");
}
