namespace Negotiation.Benchmarks.Twin;

internal sealed class PrisonerExchangeTwin : ProposalTwin
{
    public AttestedTwin<List<TransferTwin>>? Transfers { get; set; }

    public AttestedTwin<string>? Place { get; set; }
}
