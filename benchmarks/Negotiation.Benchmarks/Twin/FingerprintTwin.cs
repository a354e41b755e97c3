namespace Negotiation.Benchmarks.Twin;

internal sealed class FingerprintTwin : OpenTwin
{
    public int CodePoints { get; set; }

    public string? Sha256 { get; set; }
}
