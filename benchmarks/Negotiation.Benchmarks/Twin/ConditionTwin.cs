namespace Negotiation.Benchmarks.Twin;

/// <summary>A condition of any kind: a quick layer lays the kinds on one class.</summary>
internal sealed class ConditionTwin : OpenTwin
{
    public string? Kind { get; set; }

    public string? On { get; set; }

    public string? State { get; set; }

    public List<string>? By { get; set; }

    public List<ConditionTwin>? Conditions { get; set; }
}
