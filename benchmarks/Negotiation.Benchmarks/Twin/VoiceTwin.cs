namespace Negotiation.Benchmarks.Twin;

internal sealed class VoiceTwin : OpenTwin
{
    public string? Speaker { get; set; }

    public string? Description { get; set; }

    public string? For { get; set; }

    public string? Role { get; set; }

    public string? Capacity { get; set; }

    public string? Authority { get; set; }

    public string? In { get; set; }

    public WhenTwin? At { get; set; }
}
