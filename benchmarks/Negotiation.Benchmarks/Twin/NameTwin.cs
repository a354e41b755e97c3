namespace Negotiation.Benchmarks.Twin;

internal sealed class NameTwin : OpenTwin
{
    public string? Text { get; set; }

    public string? Language { get; set; }

    public string? UsedBy { get; set; }
}
