using BenchmarkDotNet.Attributes;

namespace Negotiation.Benchmarks;

/// <summary>Writing all records of a corpus.</summary>
public class WriteBenchmarks : CorpusBenchmarks
{
    [Benchmark]
    public object Tokens() => Tokenizer.Write();

    [Benchmark(Baseline = true)]
    public object Twin() => Peer.Write();

    [Benchmark]
    public object Model() => Ours.Write();
}
