namespace Negotiation.Benchmarks.Twin;

internal sealed class ProvisionTwin : OpenTwin
{
    public string? Number { get; set; }

    public List<string>? Proposals { get; set; }
}
