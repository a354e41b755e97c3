using System.Text.Json;
using Negotiation.Model;

namespace Negotiation.Tables;

/// <summary>Describes the tables as CSV on the Web does (W3C, 2015).</summary>
internal static class CsvwMetadata
{
    /// <summary>The name of the file.</summary>
    public const string File = "tables-metadata.json";

    /// <summary>The text of the file.</summary>
    public static string Of(NegotiationState state) => JsonText.Of(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("@context", "http://www.w3.org/ns/csvw");
        writer.WriteString("dc:identifier", state.Record.Id.Text);
        writer.WriteString("dc:title", state.Record.Title);
        writer.WriteString("dc:description", AsOf(state));
        WriteDialect(writer);
        writer.WriteStartArray("tables");
        foreach (var table in TableSet.Tables)
        {
            Write(writer, table);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    private static string AsOf(NegotiationState state)
    {
        var on = state.On is { } day ? $"As of {DateBound.On(day)}" : "As of everything that is recorded";
        return state.KnownBy is { } known ? $"{on}, as known by {DateBound.On(known)}." : $"{on}.";
    }

    private static void WriteDialect(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("dialect");
        writer.WriteString("encoding", "utf-8");
        writer.WriteString("lineTerminators", "\n");
        writer.WriteString("delimiter", ",");
        writer.WriteString("quoteChar", "\"");
        writer.WriteBoolean("doubleQuote", true);
        writer.WriteBoolean("header", true);
        writer.WriteBoolean("trim", false);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Table table)
    {
        writer.WriteStartObject();
        writer.WriteString("url", table.File);
        writer.WriteString("dc:description", table.Description);
        writer.WriteStartObject("tableSchema");
        writer.WriteStartArray("columns");
        foreach (var column in table.Columns)
        {
            Write(writer, column);
        }

        writer.WriteEndArray();
        WriteNames(writer, "primaryKey", table.Key);
        writer.WriteStartArray("foreignKeys");
        foreach (var column in table.Columns.Where(column => column.RefersTo is not null))
        {
            writer.WriteStartObject();
            writer.WriteString("columnReference", column.Name);
            writer.WriteStartObject("reference");
            writer.WriteString("resource", $"{column.RefersTo}.csv");
            writer.WriteString("columnReference", "id");
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Column column)
    {
        writer.WriteStartObject();
        writer.WriteString("name", column.Name);
        writer.WriteString("titles", column.Name);
        writer.WriteString("dc:description", column.Description);
        WriteType(writer, column.Type);
        writer.WriteBoolean("required", column.IsRequired);
        writer.WriteString("null", "");
        if (column.Separator is { } separator)
        {
            writer.WriteString("separator", separator);
        }

        writer.WriteEndObject();
    }

    private static void WriteType(Utf8JsonWriter writer, ColumnType type)
    {
        switch (type)
        {
            case ColumnType.Number:
                writer.WriteString("datatype", "integer");
                break;
            case ColumnType.Day:
                writer.WriteString("datatype", "date");
                break;
            case ColumnType.TrueOrFalse:
                WriteFormat(writer, "boolean", $"{Cell.Of(true)}|{Cell.Of(false)}");
                break;
            case ColumnType.Truth:
                WriteFormat(writer, "string", string.Join('|', Enum.GetValues<Truth>().Select(Cell.Of)));
                break;
            case ColumnType.Status:
                WriteFormat(writer, "string", string.Join('|', Cell.Statuses));
                break;
            default:
                writer.WriteString("datatype", "string");
                break;
        }
    }

    private static void WriteFormat(Utf8JsonWriter writer, string type, string format)
    {
        writer.WriteStartObject("datatype");
        writer.WriteString("base", type);
        writer.WriteString("format", format);
        writer.WriteEndObject();
    }

    private static void WriteNames(Utf8JsonWriter writer, string member, IReadOnlyList<string> names)
    {
        writer.WriteStartArray(member);
        foreach (var name in names)
        {
            writer.WriteStringValue(name);
        }

        writer.WriteEndArray();
    }
}
