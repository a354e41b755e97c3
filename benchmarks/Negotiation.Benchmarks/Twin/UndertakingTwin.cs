namespace Negotiation.Benchmarks.Twin;

internal sealed class UndertakingTwin : ProposalTwin
{
    public string? Action { get; set; }

    public string? Object { get; set; }

    public AttestedTwin<QuantityTwin>? Quantity { get; set; }

    public AttestedTwin<List<AreaTwin>>? Areas { get; set; }

    public AttestedTwin<string>? Place { get; set; }
}
