namespace Negotiation.Benchmarks.Twin;

internal sealed class EffectTwin : OpenTwin
{
    public string? Kind { get; set; }

    public string? On { get; set; }
}
