namespace Negotiation.Benchmarks.Twin;

/// <summary>An area of any kind: a quick layer lays the kinds on one class.</summary>
internal sealed class AreaTwin : OpenTwin
{
    public string? Kind { get; set; }

    public string? Territory { get; set; }

    public string? Name { get; set; }

    public WhenTwin? As { get; set; }

    public ExtentTwin? Extent { get; set; }
}
