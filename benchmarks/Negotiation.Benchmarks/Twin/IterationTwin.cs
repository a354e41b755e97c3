namespace Negotiation.Benchmarks.Twin;

internal sealed class IterationTwin : OpenTwin
{
    public string? Kind { get; set; }

    public List<string>? Of { get; set; }
}
