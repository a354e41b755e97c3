namespace Negotiation.Benchmarks.Twin;

internal sealed class PersonTwin : EntryTwin
{
    public string? Id { get; set; }

    public string? Name { get; set; }

    public List<NameTwin>? Aliases { get; set; }

    public List<OfficeTwin>? Offices { get; set; }

    public List<string>? Codes { get; set; }
}
