namespace Negotiation.Benchmarks.Twin;

internal sealed class RecordTwin : OpenTwin
{
    public int SchemaVersion { get; set; }

    public string? Id { get; set; }

    public string? Title { get; set; }

    public List<SourceTwin>? Sources { get; set; }

    public List<PartyTwin>? Parties { get; set; }

    public List<PersonTwin>? People { get; set; }

    public List<TerritoryTwin>? Territories { get; set; }

    public List<IssueTwin>? Issues { get; set; }

    public List<ProposalTwin>? Proposals { get; set; }

    public List<DocumentTwin>? Documents { get; set; }

    public List<EventTwin>? Events { get; set; }

    public List<StatementTwin>? Statements { get; set; }
}
