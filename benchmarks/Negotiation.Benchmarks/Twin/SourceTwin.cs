namespace Negotiation.Benchmarks.Twin;

internal sealed class SourceTwin : EntryTwin
{
    public string? Id { get; set; }

    public string? Publisher { get; set; }

    public string? Author { get; set; }

    public string? Title { get; set; }

    public WhenTwin? Published { get; set; }

    public string? Language { get; set; }

    public string? Address { get; set; }

    public string? Reliability { get; set; }

    public FingerprintTwin? Text { get; set; }

    public WhenTwin? Retrieved { get; set; }

    public string? Archived { get; set; }

    public string? Revises { get; set; }

    public StandingTwin? Standing { get; set; }

    public HandlingTwin? Handling { get; set; }
}
