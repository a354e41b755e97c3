using System.Text.Json;
using CsvHelper;

namespace Negotiation.Cli.Tests;

/// <summary>A folder that the command <c>tables</c> wrote, read back by what its metadata says.</summary>
internal sealed class TableFolder
{
    private TableFolder(string path, JsonElement metadata)
    {
        Metadata = metadata;
        Tables = [.. metadata.GetProperty("tables").EnumerateArray().Select(table => new TableFile(path, table))];
    }

    /// <summary>What <c>tables-metadata.json</c> holds.</summary>
    public JsonElement Metadata { get; }

    /// <summary>The tables that it tells of.</summary>
    public IReadOnlyList<TableFile> Tables { get; }

    /// <summary>The table in a file.</summary>
    public TableFile this[string file] => Tables.Single(table => table.File == file);

    /// <summary>Reads a folder.</summary>
    public static TableFolder In(string path)
    {
        using var metadata = JsonDocument.Parse(File.ReadAllText(Path.Combine(path, "tables-metadata.json")));
        return new TableFolder(path, metadata.RootElement.Clone());
    }

    /// <summary>A table that the metadata tells of.</summary>
    internal sealed class TableFile
    {
        public TableFile(string path, JsonElement metadata)
        {
            File = metadata.GetProperty("url").GetString()!;
            Schema = metadata.GetProperty("tableSchema");
            Columns = [.. Schema.GetProperty("columns").EnumerateArray().Select(column => new TableColumn(column))];
            using var reader = CsvReader.FromFile(Path.Combine(path, File));
            Headers = [.. reader.Headers];
            var rows = new List<Dictionary<string, string>>();
            while (reader.Read())
            {
                rows.Add(Headers.Index().ToDictionary(header => header.Item, header => reader.GetString(header.Index), StringComparer.Ordinal));
            }

            Rows = rows;
        }

        public string File { get; }

        public JsonElement Schema { get; }

        public IReadOnlyList<TableColumn> Columns { get; }

        public IReadOnlyList<string> Headers { get; }

        public IReadOnlyList<Dictionary<string, string>> Rows { get; }

        /// <summary>The cells of some columns in a row, as one text.</summary>
        public static string Key(Dictionary<string, string> row, JsonElement columns) =>
            string.Join('\t', columns.EnumerateArray().Select(column => row[column.GetString()!]));
    }

    /// <summary>A column that the metadata tells of.</summary>
    internal sealed class TableColumn(JsonElement metadata)
    {
        public string Name { get; } = metadata.GetProperty("name").GetString()!;

        public string Title { get; } = metadata.GetProperty("titles").GetString()!;

        public string Description { get; } = metadata.GetProperty("dc:description").GetString()!;

        public bool IsRequired { get; } = metadata.GetProperty("required").GetBoolean();

        public string Null { get; } = metadata.GetProperty("null").GetString()!;

        public string? Separator { get; } = metadata.TryGetProperty("separator", out var separator) ? separator.GetString() : null;

        public string Type { get; } = metadata.GetProperty("datatype") is { ValueKind: JsonValueKind.Object } type ? type.GetProperty("base").GetString()! : metadata.GetProperty("datatype").GetString()!;

        public string? Format { get; } = metadata.GetProperty("datatype") is { ValueKind: JsonValueKind.Object } type ? type.GetProperty("format").GetString() : null;
    }
}
