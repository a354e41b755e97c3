namespace Negotiation.Benchmarks.Twin;

internal sealed class SpanTwin : OpenTwin
{
    public int Start { get; set; }

    public int End { get; set; }

    public string? Sha256 { get; set; }

    public string? Exact { get; set; }
}
