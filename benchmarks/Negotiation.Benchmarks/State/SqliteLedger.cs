using Microsoft.Data.Sqlite;
using Negotiation.Model;
using NodaTime;

namespace Negotiation.Benchmarks.State;

/// <summary>The same statements in a table with a covering index, in memory: party, subject, the last day, the day of publication, the stance.</summary>
/// <remarks>It answers less: the last word by days as numbers, and nothing uncertain. Days are resolved before, which is measured apart.</remarks>
internal sealed class SqliteLedger : IDisposable
{
    private static readonly string[] Columns = ["$id", "$party", "$subject", "$day", "$known", "$stance"];

    private readonly SqliteConnection connection = new("Data Source=:memory:");
    private readonly SqliteCommand query;

    /// <summary>An empty table and its index.</summary>
    public SqliteLedger()
    {
        connection.Open();
        using var table = connection.CreateCommand();
        table.CommandText = "CREATE TABLE said (id TEXT, party TEXT, subject TEXT, day INTEGER, known INTEGER, stance TEXT)";
        table.ExecuteNonQuery();
        query = connection.CreateCommand();
        query.CommandText = "SELECT id, stance FROM said WHERE party = $party AND subject = $subject AND day <= $day AND known <= $known AND stance IS NOT NULL ORDER BY day DESC LIMIT 1";
        query.Parameters.Add("$party", SqliteType.Text);
        query.Parameters.Add("$subject", SqliteType.Text);
        query.Parameters.Add("$day", SqliteType.Integer);
        query.Parameters.Add("$known", SqliteType.Integer);
    }

    /// <summary>Loads rows in one transaction, and makes the index.</summary>
    public void Load(IEnumerable<Row> rows)
    {
        using (var transaction = connection.BeginTransaction())
        {
            using var insert = connection.CreateCommand();
            insert.CommandText = "INSERT INTO said VALUES ($id, $party, $subject, $day, $known, $stance)";
            SqliteParameter[] values = [.. Columns.Select(name => insert.Parameters.Add(new(name, null)))];
            insert.Prepare();
            foreach (var row in rows)
            {
                (values[0].Value, values[1].Value, values[2].Value) = (row.Id, row.Party, row.Subject);
                (values[3].Value, values[4].Value, values[5].Value) = (row.Day, row.Known, (object?)row.Stance ?? DBNull.Value);
                insert.ExecuteNonQuery();
            }

            transaction.Commit();
        }

        using var index = connection.CreateCommand();
        index.CommandText = "CREATE INDEX as_of ON said (party, subject, day, known, stance, id)";
        index.ExecuteNonQuery();
        query.Prepare();
    }

    /// <summary>The last stance by a day, as known by a day.</summary>
    public string? StanceOf(string party, string subject, int day, int known)
    {
        query.Parameters[0].Value = party;
        query.Parameters[1].Value = subject;
        query.Parameters[2].Value = day;
        query.Parameters[3].Value = known;
        using var reader = query.ExecuteReader();
        return reader.Read() ? reader.GetString(1) : null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        query.Dispose();
        connection.Dispose();
    }

    /// <summary>A row.</summary>
    internal readonly record struct Row(string Id, string Party, string Subject, int Day, int Known, string? Stance);
}
