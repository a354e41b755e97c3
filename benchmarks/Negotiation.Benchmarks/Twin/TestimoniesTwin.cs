namespace Negotiation.Benchmarks.Twin;

internal sealed class TestimoniesTwin<T> : OpenTwin
{
    public List<TestimonyTwin<T>>? Attested { get; set; }
}
