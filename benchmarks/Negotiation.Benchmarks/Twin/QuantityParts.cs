namespace Negotiation.Benchmarks.Twin;

/// <summary>A quantity that is no plain number, of any kind: a quick layer lays the kinds on one class.</summary>
internal sealed class QuantityParts : OpenTwin
{
    public string? Kind { get; set; }

    public decimal? Value { get; set; }

    public decimal? AtLeast { get; set; }

    public decimal? AtMost { get; set; }

    public string? Unit { get; set; }
}
