namespace Negotiation.Model;

/// <summary>The record of one negotiation: who takes part, what was put, what came to pass, who said what, according to whom.</summary>
/// <remarks>
/// It is a ledger, not a snapshot: entries are added, nothing is overwritten. What is agreed, in force, overdue or broken is
/// no member of it; that follows from the entries.
/// </remarks>
public sealed record NegotiationRecord : IOpenRecord
{
    /// <summary>The version of the JSON Schema that this library writes.</summary>
    public const int CurrentSchemaVersion = 1;

    /// <summary>The version of the schema that the record was written for; the current one for a record built by hand.</summary>
    public int SchemaVersion { get; internal init; } = CurrentSchemaVersion;

    /// <summary>The identity of the negotiation.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is missing.</exception>
    public required Slug Id { get; init => field = Guard.Set(value); }

    /// <summary>What the negotiation is called.</summary>
    /// <exception cref="DomainRuleException">NEG2001: the text is blank.</exception>
    public required string Title { get; init => field = Guard.NotBlank(value); }

    /// <summary>What reports.</summary>
    public ValueList<Source> Sources { get; init; }

    /// <summary>The sides and the third parties.</summary>
    public ValueList<Party> Parties { get; init; }

    /// <summary>The people who speak and act.</summary>
    public ValueList<Person> People { get; init; }

    /// <summary>The territories.</summary>
    public ValueList<Territory> Territories { get; init; }

    /// <summary>The agenda.</summary>
    public ValueList<Issue> Issues { get; init; }

    /// <summary>What someone may do, agreed or not.</summary>
    public ValueList<Proposal> Proposals { get; init; }

    /// <summary>The texts.</summary>
    public ValueList<Document> Documents { get; init; }

    /// <summary>What comes to pass.</summary>
    public ValueList<Event> Events { get; init; }

    /// <summary>What was said.</summary>
    public ValueList<Statement> Statements { get; init; }

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }

    /// <summary>All entries, section by section in the order of the members.</summary>
    public IEnumerable<Entry> Entries =>
        [.. Sources, .. Parties, .. People, .. Territories, .. Issues, .. Proposals, .. Documents, .. Events, .. Statements];
}
