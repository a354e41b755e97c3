using System.CommandLine;
using System.Text;
using System.Text.Json;
using Negotiation.Model;
using Negotiation.Tables;

namespace Negotiation.Cli;

/// <summary><c>tables FILE... --output FOLDER</c>: the record as tables.</summary>
internal sealed class TablesCommand : StateCommand
{
    private readonly Option<string> output = new("--output")
    {
        Description = "The folder to write into; it is made where there is none, and files of the same names are replaced.",
        HelpName = "FOLDER",
        Required = true,
    };

    /// <summary>The command on its streams.</summary>
    public TablesCommand(ConsoleStreams streams)
        : base(
            "tables",
            "Writes statements, positions by day, proposals, parties, roles, people, events, votes, sources and evidence as CSV files with their metadata "
            + "(CSV on the Web), for R, pandas and the like.",
            streams) => Add(output);

    /// <inheritdoc/>
    protected override async Task<int> AnswerAsync(Ledger ledger, ParseResult parsed, CancellationToken cancellationToken)
    {
        var tables = RecordTables.Of(ledger, parsed.GetValue(On), parsed.GetValue(KnownBy));
        var folder = new OutputFolder(parsed.GetRequiredValue(output));
        foreach (var name in tables.All.Select(table => table.File).Append(RecordTables.MetadataFile))
        {
            folder.Spare(name, parsed.GetRequiredValue(Files));
        }

        folder.Make();
        foreach (var table in tables.All)
        {
            await folder.WriteAsync(table.File, table.ToCsv(), cancellationToken);
        }

        await folder.WriteAsync(RecordTables.MetadataFile, Encoding.UTF8.GetBytes(tables.Metadata), cancellationToken);
        Report(tables, WantsJson(parsed));
        return ExitCode.Good;
    }

    private void Report(RecordTables tables, bool isJson)
    {
        if (isJson)
        {
            Streams.Output.Write(JsonText.Of(writer => Write(writer, tables)));
        }
        else
        {
            foreach (var table in tables.All)
            {
                Streams.Output.Line($"{table.File}: {Counts.Of(table.Rows.Count(), "row")}");
            }
        }

        foreach (var warning in tables.All.SelectMany(table => table.Warnings))
        {
            Streams.Error.Message(warning, Ink.Warning);
        }
    }

    private static void Write(Utf8JsonWriter writer, RecordTables tables)
    {
        writer.WriteStartArray();
        foreach (var table in tables.All)
        {
            writer.WriteStartObject();
            writer.WriteString("file", table.File);
            writer.WriteNumber("rows", table.Rows.Count());
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
