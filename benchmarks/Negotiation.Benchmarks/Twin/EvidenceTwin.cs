namespace Negotiation.Benchmarks.Twin;

internal sealed class EvidenceTwin : OpenTwin
{
    public string? Source { get; set; }

    public SpanTwin? Span { get; set; }

    public string? Wording { get; set; }

    public List<VoiceTwin>? Via { get; set; }

    public string? Grade { get; set; }

    public string? Note { get; set; }

    public HandlingTwin? Handling { get; set; }
}
