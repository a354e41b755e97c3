namespace Negotiation.Benchmarks.Twin;

internal sealed class ScheduleTwin : OpenTwin
{
    public WhenTwin? Start { get; set; }

    public WhenTwin? Until { get; set; }
}
