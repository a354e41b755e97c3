using System.CommandLine;
using Negotiation.Drafting;
using Negotiation.Workbooks;

namespace Negotiation.Cli;

/// <summary><c>workbook new | from | to-draft</c>: a draft as a workbook, for people who fill in a spreadsheet.</summary>
internal sealed class WorkbookCommand : Command
{
    private readonly ConsoleStreams streams;

    /// <summary>The command on its streams.</summary>
    public WorkbookCommand(ConsoleStreams streams)
        : base("workbook", "Makes workbooks to fill in (.xlsx, or a folder of CSV files), of which 'anchor' makes a record, and lays out records and drafts in them.")
    {
        this.streams = streams;
        Add(New());
        Add(From());
        Add(ToDraft());
    }

    private static Option<string> Target(string description) => new("--output") { Description = description, HelpName = "PATH", Required = true };

    private static Command New()
    {
        var name = new Argument<string>("NAME") { Description = "What the negotiation is called." };
        var target = Target("The workbook to make: a name that ends in .xlsx, or that of a folder for CSV files.");
        var command = new Command("new", "Makes an empty workbook, with lists to choose from and a hint at each column.") { name, target };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var title = parsed.GetRequiredValue(name);
            if (string.IsNullOrWhiteSpace(title))
            {
                throw new UnusableException("the name is blank: write what the negotiation is called.");
            }

            return await WriteAsync(Workbook.New(title), parsed.GetRequiredValue(target), cancellationToken);
        });
        return command;
    }

    private Command From()
    {
        var file = new FileArgument();
        var sources = new SourcesOption("The id of a source of the record and the path of its text; quotations of other sources are written as places to keep.");
        var target = Target("The workbook to make: a name that ends in .xlsx, or that of a folder for CSV files.");
        var command = new Command("from", "Lays out a record as a workbook; 'anchor --again' makes the same record of it.") { file, sources, target };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var reading = await RecordFile.ReadAsync(parsed.GetRequiredValue(file), streams, cancellationToken);
            if (reading.Record is not { } record)
            {
                return reading.ExitCode;
            }

            var texts = await SourceCopies.ReadAsync(parsed.GetValue(sources) ?? [], streams, cancellationToken);
            return await WriteAsync(Workbook.Of(record, texts), parsed.GetRequiredValue(target), cancellationToken);
        });
        return command;
    }

    private Command ToDraft()
    {
        var path = new Argument<string>("WORKBOOK") { Description = "The workbook: an .xlsx file, or a folder of CSV files." };
        var output = new OutputOption("The file to write; without it the draft goes to standard output.");
        var format = new FormatOption("How to write it: in lines for people (text, by default) or for programs (json).");
        var command = new Command("to-draft", "Writes a workbook as a draft.") { path, output, format };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var files = await DraftFiles.ReadAsync([parsed.GetRequiredValue(path)], streams, cancellationToken);
            if (files.Workbook is null)
            {
                throw new UnusableException($"'{parsed.GetRequiredValue(path)}' is no workbook: name an .xlsx file, or a folder of CSV files.");
            }

            DraftFindings.Write(streams.Error, files, [], []);
            var draft = parsed.GetValue(format) == OutputFormat.Json ? files.Draft : files.Draft.ToLines();
            await output.WriteAsync(parsed, draft.Text, streams, cancellationToken, (parsed.GetRequiredValue(path), "the workbook"));
            return files.HasErrors ? ExitCode.ContentHasErrors : ExitCode.Good;
        });
        return command;
    }

    private static async Task<int> WriteAsync(Workbook workbook, string path, CancellationToken cancellationToken)
    {
        if (File.Exists(path) || (Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any()))
        {
            throw new UnusableException($"'{path}' exists already, and what is in it would be lost: write to another place.");
        }

        await WorkbookFile.WriteAsync(workbook, path, cancellationToken);
        return ExitCode.Good;
    }
}
