namespace Negotiation.Benchmarks.Twin;

internal sealed class DetaineeReleaseTwin : ProposalTwin
{
    public AttestedTwin<List<TransferTwin>>? Transfers { get; set; }

    public AttestedTwin<string>? Place { get; set; }
}
