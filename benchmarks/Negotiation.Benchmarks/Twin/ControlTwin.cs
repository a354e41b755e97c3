namespace Negotiation.Benchmarks.Twin;

internal sealed class ControlTwin : OpenTwin
{
    public string? By { get; set; }

    public AttestedTwin<ExtentTwin>? Extent { get; set; }

    public AttestedTwin<WhenTwin>? When { get; set; }

    public List<EvidenceTwin>? Evidence { get; set; }
}
