namespace Negotiation.Benchmarks.Twin;

internal sealed class ScheduleTwin : OpenTwin
{
    public WhenTwin? Start { get; set; }

    public TermTwin? Term { get; set; }

    public string? Every { get; set; }
}
