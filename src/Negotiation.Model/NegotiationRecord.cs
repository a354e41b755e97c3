using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Negotiation.Model;

/// <summary>The record of one negotiation: who takes part, what was put, what came to pass, who said what, according to whom.</summary>
/// <remarks>
/// It is a ledger, not a snapshot: entries are added, nothing is overwritten. What is agreed, in force, overdue or broken is
/// no member of it; that follows from the entries.
/// </remarks>
/// <example>
/// <code>
/// var record = new NegotiationRecord
/// {
///     Id = "first-steps",
///     Title = "First steps",
///     Parties = [new Party { Id = "north", Kind = PartyKind.State, Name = "North" }],
/// };
/// Console.WriteLine(record);
/// </code>
/// </example>
public sealed record NegotiationRecord : IOpenRecord
{
    private static readonly ConditionalWeakTable<NegotiationRecord, RecordIndex> Indexes = [];

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

    /// <summary>What the record is, in one line; its content is read through its members.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Title} ({Id}), entries: {EntryCount}");

    private RecordIndex Index => Indexes.GetValue(this, static record => new RecordIndex(record));

    private int EntryCount => Sources.Count + Parties.Count + People.Count + Territories.Count + Issues.Count
        + Proposals.Count + Documents.Count + Events.Count + Statements.Count;

    /// <summary>The entry with a reference; <c>null</c> when there is none, or when it is a provision.</summary>
    /// <param name="reference">The reference, such as <c>party:north</c>.</param>
    public Entry? Find(Reference reference) => Index.Find(reference);

    /// <summary>The entry with an id; <c>null</c> when there is none.</summary>
    /// <typeparam name="T">The type of the entry.</typeparam>
    /// <param name="id">The id.</param>
    public T? Find<T>(Id<T> id)
        where T : Entry, IEntry => Index.Find(id);

    /// <summary>Finds the entry with a reference.</summary>
    /// <param name="reference">The reference, such as <c>party:north</c>.</param>
    /// <param name="entry">The entry, or <c>null</c>.</param>
    /// <returns>Whether there is one; a provision is none.</returns>
    public bool TryFind(Reference reference, [NotNullWhen(true)] out Entry? entry) => Index.TryFind(reference, out entry);

    /// <summary>Finds the entry with an id.</summary>
    /// <typeparam name="T">The type of the entry.</typeparam>
    /// <param name="id">The id.</param>
    /// <param name="entry">The entry, or <c>null</c>.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryFind<T>(Id<T> id, [NotNullWhen(true)] out T? entry)
        where T : Entry, IEntry => Index.TryFind(id, out entry);
}
