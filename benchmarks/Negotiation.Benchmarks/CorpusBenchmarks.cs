using BenchmarkDotNet.Attributes;
using Negotiation.Benchmarks.Corpora;

namespace Negotiation.Benchmarks;

/// <summary>The contestants on one corpus, each ready for a round.</summary>
[MemoryDiagnoser]
public abstract class CorpusBenchmarks
{
    private protected Round Tokenizer { get; private set; } = null!;

    private protected Round Peer { get; private set; } = null!;

    private protected Round Ours { get; private set; } = null!;

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
        Tokenizer = new Round(corpus, Contestant.Tokens);
        Peer = new Round(corpus, Contestant.Twin);
        Ours = new Round(corpus, Contestant.Model);
    }
}
