namespace Negotiation.Model.Json;

/// <summary>How a <see cref="NegotiationRecord"/> stands in JSON.</summary>
internal static class NegotiationRecordDefinition
{
    private static readonly Members<NegotiationRecord> M =
        new("The record of one negotiation: who takes part, what was put, what came to pass, who said what, according to whom.");

    private static readonly Member<NegotiationRecord, int> SchemaVersion = M.Required("schemaVersion", SchemaVersionCodec.Instance, static r => r.SchemaVersion);
    private static readonly Member<NegotiationRecord, Slug> Id = M.Required("id", Texts.Of<Slug>(), static r => r.Id);
    private static readonly Member<NegotiationRecord, string> Title = M.Required("title", Texts.Words, static r => r.Title);
    private static readonly Member<NegotiationRecord, ValueList<Source>> Sources = M.List("sources", SourceDefinition.Codec, static r => r.Sources);
    private static readonly Member<NegotiationRecord, ValueList<Party>> Parties = M.List("parties", PartyDefinition.Codec, static r => r.Parties);
    private static readonly Member<NegotiationRecord, ValueList<Person>> People = M.List("people", PersonDefinition.Codec, static r => r.People);
    private static readonly Member<NegotiationRecord, ValueList<Territory>> Territories = M.List("territories", TerritoryDefinition.Codec, static r => r.Territories);
    private static readonly Member<NegotiationRecord, ValueList<Issue>> Issues = M.List("issues", IssueDefinition.Codec, static r => r.Issues);
    private static readonly Member<NegotiationRecord, ValueList<Proposal>> Proposals = M.List("proposals", ProposalDefinition.Codec, static r => r.Proposals);
    private static readonly Member<NegotiationRecord, ValueList<Document>> Documents = M.List("documents", DocumentDefinition.Codec, static r => r.Documents);
    private static readonly Member<NegotiationRecord, ValueList<Event>> Events = M.List("events", EventDefinition.Codec, static r => r.Events);
    private static readonly Member<NegotiationRecord, ValueList<Statement>> Statements = M.List("statements", StatementDefinition.Codec, static r => r.Statements);

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<NegotiationRecord> Codec = M.Make(static d => new NegotiationRecord
    {
        SchemaVersion = SchemaVersion.Of(d),
        Id = Id.Of(d),
        Title = Title.Of(d),
        Sources = Sources.Of(d),
        Parties = Parties.Of(d),
        People = People.Of(d),
        Territories = Territories.Of(d),
        Issues = Issues.Of(d),
        Proposals = Proposals.Of(d),
        Documents = Documents.Of(d),
        Events = Events.Of(d),
        Statements = Statements.Of(d),
        Unknown = d.TakeUnknown(),
    });
}
