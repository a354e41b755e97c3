using BenchmarkDotNet.Attributes;

namespace Negotiation.Benchmarks;

/// <summary>Reading all texts of a corpus.</summary>
public class ReadBenchmarks : CorpusBenchmarks
{
    [Benchmark]
    public object Tokens() => Tokenizer.Read();

    [Benchmark(Baseline = true)]
    public object Twin() => Peer.Read();

    [Benchmark]
    public object Model() => Ours.Read();
}
