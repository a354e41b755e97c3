namespace Negotiation.Benchmarks.Twin;

internal sealed class ParticipantTwin : OpenTwin
{
    public string? Person { get; set; }

    public string? Party { get; set; }

    public string? Role { get; set; }
}
