namespace Negotiation.Benchmarks.Twin;

internal sealed class IssueTwin : EntryTwin
{
    public string? Id { get; set; }

    public string? Name { get; set; }

    public string? Within { get; set; }
}
