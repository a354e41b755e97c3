namespace Negotiation.Benchmarks.Twin;

internal sealed class PackageTwin : ProposalTwin
{
    public List<string>? Parts { get; set; }

    public bool? Severable { get; set; }
}
