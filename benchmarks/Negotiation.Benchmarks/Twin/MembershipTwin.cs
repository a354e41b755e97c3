namespace Negotiation.Benchmarks.Twin;

internal sealed class MembershipTwin : OpenTwin
{
    public string? In { get; set; }

    public string? Role { get; set; }

    public QuantityTwin? Seats { get; set; }

    public WhenTwin? During { get; set; }
}
