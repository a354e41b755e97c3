namespace Negotiation.Benchmarks.Twin;

internal sealed class TerritoryTwin : EntryTwin
{
    public string? Id { get; set; }

    public string? Name { get; set; }

    public List<NameTwin>? Aliases { get; set; }

    public List<string>? Codes { get; set; }

    public string? Within { get; set; }

    public List<ControlTwin>? Control { get; set; }
}
