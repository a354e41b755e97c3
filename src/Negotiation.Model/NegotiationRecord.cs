using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using Negotiation.Model.Json;
using NodaTime;

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
    private static readonly ConditionalWeakTable<NegotiationRecord, Ledger> Ledgers = [];
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

    /// <summary>What stands on a day, as known by a day.</summary>
    /// <remarks>What is worked out for one day serves the others: the record keeps the <see cref="Ledger"/> that it is asked through.</remarks>
    /// <param name="on">The day, inclusive: what was said or came to pass on it counts. <c>null</c>: the last day on which anything that is known was said, came to pass or was published.</param>
    /// <param name="knownBy">The day by which it must have been published, inclusive. <c>null</c>: everything that is recorded.</param>
    public NegotiationState AsOf(LocalDate? on = null, LocalDate? knownBy = null) => Ledgers.GetValue(this, static record => new Ledger(record)).AsOf(on, knownBy);

    /// <summary>Unites records of one negotiation: entries by their ids, what each of them states with the evidence for it.</summary>
    /// <remarks>
    /// Nothing is chosen and nothing is lost. Facts that differ stand side by side, each with its own evidence; lists are united without
    /// duplicates; a member that holds one value must have the same in all records that state it, or there is an error instead
    /// of a merged record. In whatever order records are merged, the result is the same up to the order of entries and lists.
    /// </remarks>
    /// <param name="records">At least one record, each without errors.</param>
    /// <exception cref="DomainRuleException">NEG2003: there is none.</exception>
    public static MergeResult Merge(params ValueList<NegotiationRecord> records) => MergeResult.Of(Guard.NotEmpty(records));

    /// <summary>Leaves out what the handling marks do not allow an audience to see, and all that is known only from there.</summary>
    /// <remarks>
    /// Nothing that is withheld can be reached in the result: no id of it, no reference to it, no words or hash of its evidence. A mark
    /// that is not understood, or that may still hold, allows nothing. Under the Chatham House Rule a statement stays, and
    /// nobody is named who spoke. <c>docs/handling.md</c> has all the rules.
    /// </remarks>
    /// <param name="audience">To whom the record is passed on; a <see cref="TlpLevel"/> will do.</param>
    public Redaction RedactFor(Audience audience)
    {
        ArgumentNullException.ThrowIfNull(audience);
        return Redaction.Of(this, audience);
    }
}
