namespace Negotiation.Benchmarks.Twin;

internal sealed class CeasefireProposalTwin : ProposalTwin
{
    public AttestedTwin<string>? Scope { get; set; }

    public AttestedTwin<List<AreaTwin>>? Areas { get; set; }

    public List<string>? Monitors { get; set; }

    public List<string>? Exceptions { get; set; }
}
