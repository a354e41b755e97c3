namespace Negotiation.Benchmarks.Twin;

internal sealed class TransferTwin : OpenTwin
{
    public string? From { get; set; }

    public string? To { get; set; }

    public List<string>? Category { get; set; }

    public QuantityTwin? Count { get; set; }
}
