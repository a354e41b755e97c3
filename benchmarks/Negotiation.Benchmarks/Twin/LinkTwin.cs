namespace Negotiation.Benchmarks.Twin;

internal sealed class LinkTwin : OpenTwin
{
    public string? Kind { get; set; }

    public string? To { get; set; }
}
