using System.Globalization;
using Negotiation.Benchmarks.Corpora;

namespace Negotiation.Benchmarks;

/// <summary>Measures all corpora in one process and prints ratios.</summary>
internal static class Quick
{
    private const int Turns = 11;
    private const int BytesOfTurn = 40_000_000;
    private static readonly Contestant[] Contestants = [Contestant.Tokens, Contestant.Twin, Contestant.Model];

    /// <summary>Prints the table.</summary>
    /// <param name="names">The corpora.</param>
    /// <param name="largeBytes">About how many bytes the large ledger has.</param>
    public static void Run(IEnumerable<string> names, int largeBytes)
    {
        Console.WriteLine("| corpus | bytes | way | tokens, MB/s | twin, MB/s | model, MB/s | model : twin | tokens : model | allocated per byte, twin | model |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|");
        foreach (var name in names)
        {
            var corpus = Corpus.Of(name, largeBytes);
            var rounds = Contestants.Select(contestant => new Round(corpus, contestant)).ToArray();
            var repeats = (int)Math.Max(1, BytesOfTurn / corpus.Bytes);
            Print(corpus, "read", Measurement.Of([.. rounds.Select<Round, Func<object>>(round => round.Read)], Turns, repeats));
            Print(corpus, "write", Measurement.Of([.. rounds.Select<Round, Func<object>>(round => round.Write)], Turns, repeats));
        }
    }

    private static void Print(Corpus corpus, string way, IReadOnlyList<Measurement> measured)
    {
        var speeds = measured.Select(each => corpus.Bytes / each.Time.TotalSeconds / 1e6).ToArray();
        var allocated = measured.Select(each => (double)each.Allocated / corpus.Bytes).ToArray();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {corpus.Name} | {corpus.Bytes} | {way} | {speeds[0]:F0} | {speeds[1]:F0} | {speeds[2]:F0} | {measured[2].RatioTo(measured[1]):F2} | {measured[0].RatioTo(measured[2]):F1} | {allocated[1]:F2} | {allocated[2]:F2} |"));
    }
}
