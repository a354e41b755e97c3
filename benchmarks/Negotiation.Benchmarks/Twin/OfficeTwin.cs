namespace Negotiation.Benchmarks.Twin;

internal sealed class OfficeTwin : OpenTwin
{
    public string? Title { get; set; }

    public string? Of { get; set; }

    public WhenTwin? During { get; set; }

    public List<EvidenceTwin>? Evidence { get; set; }
}
