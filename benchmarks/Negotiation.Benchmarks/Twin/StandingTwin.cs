namespace Negotiation.Benchmarks.Twin;

internal sealed class StandingTwin : OpenTwin
{
    public string? Kind { get; set; }

    public WhenTwin? When { get; set; }

    public string? Note { get; set; }
}
