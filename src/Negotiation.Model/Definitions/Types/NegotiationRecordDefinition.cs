namespace Negotiation.Model.Json;

/// <summary>How a <see cref="NegotiationRecord"/> stands in JSON.</summary>
internal static class NegotiationRecordDefinition
{
    private static readonly Members<NegotiationRecord> M =
        new("The record of one negotiation: who takes part, what was put, what came to pass, who said what, according to whom.");

    private static readonly Dictionary<Section, Action<Entry, RecordWalker>> Walks = [];
    private static readonly Dictionary<Section, string> MemberNames = [];

    private static readonly Member<NegotiationRecord, int> SchemaVersion =
        M.Required(
            "schemaVersion", SchemaVersionCodec.Instance, static r => r.SchemaVersion,
            "The version of the schema that the record was written for; the current one for a record built by hand.");
    private static readonly Member<NegotiationRecord, Slug> Id =
        M.Identity("id", Texts.Of<Slug>(), static r => r.Id, "The identity of the negotiation.");
    private static readonly Member<NegotiationRecord, string> Title =
        M.Required("title", Texts.Words, static r => r.Title, "What the negotiation is called.");
    private static readonly Member<NegotiationRecord, ValueList<Source>> Sources =
        SectionOf("sources", SourceDefinition.Codec, static r => r.Sources, "What reports.");
    private static readonly Member<NegotiationRecord, ValueList<Party>> Parties =
        SectionOf("parties", PartyDefinition.Codec, static r => r.Parties, "The sides and the third parties.");
    private static readonly Member<NegotiationRecord, ValueList<Person>> People =
        SectionOf("people", PersonDefinition.Codec, static r => r.People, "The people who speak and act.");
    private static readonly Member<NegotiationRecord, ValueList<Territory>> Territories =
        SectionOf("territories", TerritoryDefinition.Codec, static r => r.Territories, "The territories.");
    private static readonly Member<NegotiationRecord, ValueList<Issue>> Issues =
        SectionOf("issues", IssueDefinition.Codec, static r => r.Issues, "The agenda.");
    private static readonly Member<NegotiationRecord, ValueList<Proposal>> Proposals =
        SectionOf("proposals", ProposalDefinition.Codec, static r => r.Proposals, "What someone may do, agreed or not.");
    private static readonly Member<NegotiationRecord, ValueList<Document>> Documents =
        SectionOf("documents", DocumentDefinition.Codec, static r => r.Documents, "The texts.");
    private static readonly Member<NegotiationRecord, ValueList<Event>> Events =
        SectionOf("events", EventDefinition.Codec, static r => r.Events, "What comes to pass.");
    private static readonly Member<NegotiationRecord, ValueList<Statement>> Statements =
        SectionOf("statements", StatementDefinition.Codec, static r => r.Statements, "What was said.");

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<NegotiationRecord> Codec = Define();

    private static ObjectCodec<NegotiationRecord> Define()
    {
        var codec = M.Make(static d => Make(d, SchemaVersion.Of(d), Id.Of(d), Title.Of(d)));
        codec.Rescue = static d => Make(d, NegotiationRecord.CurrentSchemaVersion, "not-read", "Not read");
        return codec;
    }

    private static NegotiationRecord Make(Draft d, int schemaVersion, Slug id, string title) => new()
    {
        SchemaVersion = schemaVersion,
        Id = id,
        Title = title,
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
    };

    /// <summary>The sections in the order of the record, each with the member in which its entries are.</summary>
    public static IReadOnlyDictionary<Section, string> Sections => MemberNames;

    /// <summary>Leads a walker through one entry, as the record would.</summary>
    public static void Walk(Entry entry, RecordWalker walker) => Walks[entry.Reference.Section](entry, walker);

    private static Member<NegotiationRecord, ValueList<T>> SectionOf<T>(
        string member, Codec<T> codec, Func<NegotiationRecord, ValueList<T>> get, string description)
        where T : Entry, IEntry
    {
        MemberNames.Add(T.Section, member);
        Walks.Add(T.Section, (entry, walker) => codec.Walk((T)entry, walker));
        return M.List(member, codec, get, description);
    }
}
