namespace Negotiation.Benchmarks.Twin;

internal sealed class StatementTwin : EntryTwin
{
    public string? Id { get; set; }

    public List<VoiceTwin>? By { get; set; }

    public List<string>? To { get; set; }

    public string? Act { get; set; }

    public List<string>? On { get; set; }

    public string? Content { get; set; }

    public List<ConditionTwin>? Conditions { get; set; }

    public IterationTwin? Iteration { get; set; }

    public string? Answers { get; set; }

    public string? ReactsTo { get; set; }

    public string? Form { get; set; }

    public WhenTwin? Effective { get; set; }

    public HandlingTwin? Handling { get; set; }
}
