namespace Negotiation.Benchmarks.Twin;

/// <summary>A term of any kind: a quick layer lays the kinds on one class.</summary>
internal sealed class TermTwin : OpenTwin
{
    public string? Kind { get; set; }

    public string? For { get; set; }

    public string? Bound { get; set; }

    public WhenTwin? When { get; set; }
}
