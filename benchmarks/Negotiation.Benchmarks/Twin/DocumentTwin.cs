namespace Negotiation.Benchmarks.Twin;

internal sealed class DocumentTwin : EntryTwin
{
    public string? Id { get; set; }

    public string? Kind { get; set; }

    public string? Title { get; set; }

    public List<NameTwin>? Aliases { get; set; }

    public List<string>? Codes { get; set; }

    public AttestedTwin<List<string>>? Authors { get; set; }

    public AttestedTwin<WhenTwin>? Dated { get; set; }

    public string? Language { get; set; }

    public List<ProvisionTwin>? Provisions { get; set; }
}
