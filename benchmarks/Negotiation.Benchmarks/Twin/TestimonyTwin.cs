namespace Negotiation.Benchmarks.Twin;

internal sealed class TestimonyTwin<T> : OpenTwin
{
    public T? Value { get; set; }

    public List<EvidenceTwin>? Evidence { get; set; }
}
