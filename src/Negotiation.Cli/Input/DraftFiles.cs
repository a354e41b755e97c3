using Negotiation.Drafting;
using Negotiation.Model;
using Negotiation.Workbooks;

namespace Negotiation.Cli;

/// <summary>The files of one draft, read as if each were the continuation of the one before; or the workbook that it is.</summary>
internal sealed class DraftFiles
{
    private readonly List<(InputFile File, int Before)> files;

    private DraftFiles(Draft draft, IEnumerable<(InputFile File, int Before)> files, Workbook? workbook = null) => (Draft, this.files, Workbook) = (draft, [.. files], workbook);

    /// <summary>The draft.</summary>
    public Draft Draft { get; }

    /// <summary>The workbook that it is; <c>null</c> for lines and JSON.</summary>
    public Workbook? Workbook { get; }

    /// <summary>Whether the workbook itself has errors, so that no record may be made of it.</summary>
    public bool HasErrors => Workbook?.Findings.Any(finding => finding.Diagnostic.Severity == Severity.Error) ?? false;

    /// <summary>What messages call each file, and how many lines of the draft come before it.</summary>
    public IEnumerable<(string Name, int Before)> All => files.Select(file => (file.File.Name, file.Before));

    /// <summary>The files that must not be written over, each with what would be lost of it.</summary>
    public IEnumerable<(string Path, string Loss)> Spared => files.Select(file => file.File.Path).Where(path => !Directory.Exists(path)).Select(path => (path, "the draft"));

    /// <summary>Reads them.</summary>
    /// <exception cref="UnusableException">One cannot be read, or is JSON or a workbook where there are several.</exception>
    public static async Task<DraftFiles> ReadAsync(IReadOnlyList<string> paths, ConsoleStreams streams, CancellationToken cancellationToken)
    {
        if (paths is [var only] && WorkbookFile.Is(only))
        {
            var workbook = await WorkbookFile.ReadAsync(only, streams, cancellationToken);
            return new DraftFiles(workbook.Draft, [(new InputFile(only), 0)], workbook);
        }

        var (files, texts, lines) = (new List<(InputFile, int)>(), new List<string>(), 0);
        foreach (var path in paths)
        {
            var file = new InputFile(path);
            var isWorkbook = WorkbookFile.Is(path);
            var text = isWorkbook ? "" : await TextFile.ReadAsync(file, "", "write it anew", streams, cancellationToken);
            if (paths.Count > 1 && (isWorkbook || DraftFile.IsJson(text)))
            {
                throw new UnusableException($"{file.Name} is a {(isWorkbook ? "workbook" : "draft in JSON")}, and is anchored by itself: anchor it alone, and add the others with 'negotiation add'.");
            }

            files.Add((file, lines));
            texts.Add(paths.Count > 1 ? text.ReplaceLineEndings("\n") : text);
            foreach (var _ in text.AsSpan().EnumerateLines())
            {
                lines++;
            }
        }

        return new DraftFiles(DraftFile.Parse(string.Join('\n', texts)), files);
    }

    /// <summary>The file in which a line of the draft is, and how many lines of the draft come before that file.</summary>
    /// <param name="line">The line of the draft; <c>null</c> for what concerns all of it, which is said of the first.</param>
    public (string Name, int Before) Find(int? line)
    {
        var (file, before) = files.FindLast(file => file.Before < (line ?? 1));
        return (file.Name, before);
    }
}
