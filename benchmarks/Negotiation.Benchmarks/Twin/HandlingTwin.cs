namespace Negotiation.Benchmarks.Twin;

internal sealed class HandlingTwin : OpenTwin
{
    public string? Scheme { get; set; }

    public string? Mark { get; set; }

    public WhenTwin? Until { get; set; }
}
