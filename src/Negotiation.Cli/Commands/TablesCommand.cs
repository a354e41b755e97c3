using System.CommandLine;
using System.Text;
using System.Text.Json;
using Negotiation.Model;

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
    protected override async Task<int> AnswerAsync(Calendar calendar, ParseResult parsed, CancellationToken cancellationToken)
    {
        using var extract = new Extract(calendar, parsed.GetValue(On), parsed.GetValue(KnownBy));
        var sheets = TableSet.Fill(extract);
        var folder = new OutputFolder(parsed.GetRequiredValue(output));
        foreach (var name in sheets.Select(sheet => sheet.Table.File).Append(CsvwMetadata.File))
        {
            folder.Spare(name, parsed.GetRequiredValue(Files));
        }

        folder.Make();
        foreach (var sheet in sheets)
        {
            await folder.WriteAsync(sheet.Table.File, CsvText.Of(sheet), cancellationToken);
        }

        await folder.WriteAsync(CsvwMetadata.File, Encoding.UTF8.GetBytes(CsvwMetadata.Of(extract.State)), cancellationToken);
        Tell(sheets, WantsJson(parsed));
        return ExitCode.Good;
    }

    private void Tell(IReadOnlyList<Sheet> sheets, bool isJson)
    {
        if (isJson)
        {
            Streams.Output.Write(JsonText.Of(writer => Write(writer, sheets)));
        }
        else
        {
            foreach (var sheet in sheets)
            {
                Streams.Output.Line($"{sheet.Table.File}: {Counts.Of(sheet.Rows.Count(), "row")}");
            }
        }

        foreach (var warning in sheets.SelectMany(Lookalikes.In))
        {
            Streams.Error.Message(warning, Ink.Warning);
        }
    }

    private static void Write(Utf8JsonWriter writer, IReadOnlyList<Sheet> sheets)
    {
        writer.WriteStartArray();
        foreach (var sheet in sheets)
        {
            writer.WriteStartObject();
            writer.WriteString("file", sheet.Table.File);
            writer.WriteNumber("rows", sheet.Rows.Count());
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
