namespace Negotiation.Benchmarks.Twin;

internal sealed class PartyTwin : EntryTwin
{
    public string? Id { get; set; }

    public string? Kind { get; set; }

    public string? Name { get; set; }

    public List<NameTwin>? Aliases { get; set; }

    public List<string>? Codes { get; set; }

    public string? Territory { get; set; }

    public List<MembershipTwin>? Memberships { get; set; }
}
