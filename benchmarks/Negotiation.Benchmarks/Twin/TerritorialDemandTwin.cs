namespace Negotiation.Benchmarks.Twin;

internal sealed class TerritorialDemandTwin : ProposalTwin
{
    public string? Action { get; set; }

    public string? Object { get; set; }

    public AttestedTwin<List<AreaTwin>>? Areas { get; set; }
}
