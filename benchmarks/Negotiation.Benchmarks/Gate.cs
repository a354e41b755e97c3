using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Negotiation.Benchmarks.Corpora;

namespace Negotiation.Benchmarks;

/// <summary>Holds the allocated bytes of the library against a file that is kept, and against the twin; times are no matter here.</summary>
internal static partial class Gate
{
    private const double Tolerance = 1.05;
    private const int LargeBytes = 4_000_000;
    private const int Turns = 5;

    /// <summary>Says what has grown.</summary>
    /// <param name="file">The allowed bytes per document, by corpus and way.</param>
    /// <returns>0 when nothing has grown, otherwise 1.</returns>
    public static int Check(string file)
    {
        var allowed = JsonSerializer.Deserialize(File.ReadAllBytes(file), Files.Default.SortedDictionaryStringInt64)!;
        var failures = 0;
        foreach (var (name, model, twin) in Measure())
        {
            var limit = (long)(allowed.GetValueOrDefault(name) * Tolerance);
            var good = model <= limit && model <= twin;
            failures += good ? 0 : 1;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{(good ? "good" : "MORE")}  {name}: {model} bytes per document, allowed {limit}, twin {twin}"));
        }

        return failures == 0 ? 0 : 1;
    }

    /// <summary>Writes the file anew from what is measured.</summary>
    public static void Accept(string file)
    {
        var measured = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach (var (name, model, _) in Measure())
        {
            measured.Add(name, model);
        }

        File.WriteAllText(file, JsonSerializer.Serialize(measured, Files.Default.SortedDictionaryStringInt64) + "\n");
    }

    private static IEnumerable<(string Name, long Model, long Twin)> Measure()
    {
        foreach (var corpus in Corpus.Names.Select(name => Corpus.Of(name, LargeBytes)))
        {
            var model = new Round(corpus, Contestant.Model);
            var twin = new Round(corpus, Contestant.Twin);
            var measured = Measurement.Of([model.Read, twin.Read, model.Write, twin.Write], Turns);
            var perDocument = measured.Select(each => each.Allocated / corpus.Texts.Count).ToArray();
            yield return ($"read {corpus.Name}", perDocument[0], perDocument[1]);
            yield return ($"write {corpus.Name}", perDocument[2], perDocument[3]);
        }
    }

    [JsonSourceGenerationOptions(WriteIndented = true)]
    [JsonSerializable(typeof(SortedDictionary<string, long>))]
    private sealed partial class Files : JsonSerializerContext;
}
