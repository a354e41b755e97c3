using Negotiation.Model;
using NodaTime;

namespace Negotiation.Tables;

/// <summary>A record as tidy tables, one row an observation, with their metadata as CSV on the Web (W3C, 2015).</summary>
/// <example>
/// <code>
/// var tables = RecordTables.Of(new Ledger(record), on: new LocalDate(2025, 5, 19));
/// foreach (var table in tables.All)
/// {
///     File.WriteAllBytes(table.File, table.ToCsv());
/// }
///
/// File.WriteAllText(RecordTables.MetadataFile, tables.Metadata);
/// </code>
/// </example>
public sealed class RecordTables
{
    /// <summary>The name under which readers look for the metadata.</summary>
    public const string MetadataFile = CsvwMetadata.File;

    private RecordTables(Extract extract)
    {
        All = [.. TableSet.Fill(extract).Select(sheet => new RecordTable(sheet))];
        Metadata = CsvwMetadata.Of(extract.State);
    }

    /// <summary>The tables: statements, positions, proposals, parties, roles, people, events, votes, sources, evidence.</summary>
    public IReadOnlyList<RecordTable> All { get; }

    /// <summary>What the columns are, which rows they refer to, and as of when, in JSON.</summary>
    public string Metadata { get; }

    /// <summary>The tables of a record.</summary>
    /// <param name="ledger">The record, ready to be asked.</param>
    /// <param name="on">The day as of which, inclusive; without one, as of the last day of all.</param>
    /// <param name="knownBy">The day by which it must have been known, inclusive; without one, everything that is recorded.</param>
    /// <exception cref="ArgumentNullException"><paramref name="ledger"/> is <c>null</c>.</exception>
    public static RecordTables Of(Ledger ledger, LocalDate? on = null, LocalDate? knownBy = null)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        using var extract = new Extract(ledger, on, knownBy);
        return new RecordTables(extract);
    }
}
