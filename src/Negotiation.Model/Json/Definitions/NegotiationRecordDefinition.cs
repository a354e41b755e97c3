namespace Negotiation.Model.Json;

/// <summary>How a <see cref="NegotiationRecord"/> stands in JSON.</summary>
internal static class NegotiationRecordDefinition
{
    private static readonly Members<NegotiationRecord> M =
        new("The record of one negotiation: who takes part, what was put, what came to pass, who said what, according to whom.");

    private static readonly Member<NegotiationRecord, int> SchemaVersion =
        M.Required(
            "schemaVersion", SchemaVersionCodec.Instance, static r => r.SchemaVersion,
            "The version of the schema that the record was written for; the current one for a record built by hand.");
    private static readonly Member<NegotiationRecord, Slug> Id =
        M.Identity("id", Texts.Of<Slug>(), static r => r.Id, "The identity of the negotiation.");
    private static readonly Member<NegotiationRecord, string> Title =
        M.Required("title", Texts.Words, static r => r.Title, "What the negotiation is called.");
    private static readonly Member<NegotiationRecord, ValueList<Source>> Sources =
        M.List("sources", SourceDefinition.Codec, static r => r.Sources, "What reports.");
    private static readonly Member<NegotiationRecord, ValueList<Party>> Parties =
        M.List("parties", PartyDefinition.Codec, static r => r.Parties, "The sides and the third parties.");
    private static readonly Member<NegotiationRecord, ValueList<Person>> People =
        M.List("people", PersonDefinition.Codec, static r => r.People, "The people who speak and act.");
    private static readonly Member<NegotiationRecord, ValueList<Territory>> Territories =
        M.List("territories", TerritoryDefinition.Codec, static r => r.Territories, "The territories.");
    private static readonly Member<NegotiationRecord, ValueList<Issue>> Issues =
        M.List("issues", IssueDefinition.Codec, static r => r.Issues, "The agenda.");
    private static readonly Member<NegotiationRecord, ValueList<Proposal>> Proposals =
        M.List("proposals", ProposalDefinition.Codec, static r => r.Proposals, "What someone may do, agreed or not.");
    private static readonly Member<NegotiationRecord, ValueList<Document>> Documents =
        M.List("documents", DocumentDefinition.Codec, static r => r.Documents, "The texts.");
    private static readonly Member<NegotiationRecord, ValueList<Event>> Events =
        M.List("events", EventDefinition.Codec, static r => r.Events, "What comes to pass.");
    private static readonly Member<NegotiationRecord, ValueList<Statement>> Statements =
        M.List("statements", StatementDefinition.Codec, static r => r.Statements, "What was said.");

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
