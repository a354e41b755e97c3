namespace Negotiation.Benchmarks.Twin;

/// <summary>A time that is no plain date, of any kind: a quick layer lays the kinds on one class.</summary>
internal sealed class WhenParts : OpenTwin
{
    public string? Kind { get; set; }

    public WhenTwin? NotBefore { get; set; }

    public WhenTwin? NotAfter { get; set; }

    public string? At { get; set; }

    public string? Text { get; set; }

    public string? Anchor { get; set; }

    public WhenTwin? Within { get; set; }

    public string? Edge { get; set; }

    public string? Offset { get; set; }

    public List<WhenTwin>? Times { get; set; }
}
