using BenchmarkDotNet.Attributes;
using Negotiation.Benchmarks.Corpora;

namespace Negotiation.Benchmarks;

/// <summary>Reading all texts of a corpus.</summary>
[MemoryDiagnoser]
public class ReadBenchmarks
{
    private Round? tokens;
    private Round? twin;
    private Round? model;

    public static IEnumerable<string> Names => Benchmarks.Corpora.Corpus.Names;

    [ParamsSource(nameof(Names))]
    public string Corpus { get; set; } = "small";

    /// <summary>About the bytes of the large ledger, in millions; 50 gives the long run.</summary>
    [Params(4)]
    public int LargeMegabytes { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var corpus = Corpora.Corpus.Of(Corpus, LargeMegabytes * 1_000_000);
        tokens = new Round(corpus, Contestant.Tokens);
        twin = new Round(corpus, Contestant.Twin);
        model = new Round(corpus, Contestant.Model);
    }

    [Benchmark]
    public object Tokens() => tokens!.Read();

    [Benchmark(Baseline = true)]
    public object Twin() => twin!.Read();

    [Benchmark]
    public object Model() => model!.Read();
}
