using Negotiation.Workbooks;

namespace Negotiation.Cli;

/// <summary>A workbook: a file that ends in <c>.xlsx</c>, or a folder of CSV files.</summary>
internal static class WorkbookFile
{
    private const string Csv = ".csv";

    /// <summary>Whether a path is that of a workbook.</summary>
    public static bool Is(string path) => IsXlsx(path) || Directory.Exists(path);

    /// <summary>Whether a path is that of an .xlsx file.</summary>
    public static bool IsXlsx(string path) => path.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads it.</summary>
    /// <exception cref="UnusableException">It cannot be read.</exception>
    public static async Task<Workbook> ReadAsync(string path, ConsoleStreams streams, CancellationToken cancellationToken)
    {
        try
        {
            if (!Directory.Exists(path))
            {
                var bytes = await new InputFile(path).ReadAsync(streams, cancellationToken);
                return Workbook.ReadXlsx(new MemoryStream(bytes.ToArray()));
            }

            var files = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var file in Directory.GetFiles(path, "*" + Csv).Order(StringComparer.Ordinal))
            {
                files[Path.GetFileNameWithoutExtension(file)] = await TextFile.ReadAsync(new InputFile(file), "", "write it anew", streams, cancellationToken);
            }

            return files.Count > 0 ? Workbook.ReadCsv(files)
                : throw new UnusableException($"'{path}' is a folder without CSV files: name a draft, an .xlsx file, or a folder that 'negotiation workbook' made.");
        }
        catch (InvalidDataException fault)
        {
            throw new UnusableException($"{path}: {fault.Message}");
        }
    }

    /// <summary>Writes it: as an .xlsx file where the path ends so, and else as a folder of CSV files.</summary>
    /// <exception cref="UnusableException">It cannot be written, or something is there already.</exception>
    public static async Task WriteAsync(Workbook workbook, string path, CancellationToken cancellationToken)
    {
        if (IsXlsx(path))
        {
            using var file = new MemoryStream();
            try
            {
                workbook.WriteXlsx(file);
            }
            catch (NotSupportedException fault)
            {
                throw new UnusableException(fault.Message);
            }

            await OutputFile.WriteAsync(path, file.ToArray(), cancellationToken);
            return;
        }

        Directory.CreateDirectory(path);
        foreach (var (name, text) in workbook.ToCsv())
        {
            await OutputFile.WriteAsync(Path.Combine(path, name + Csv), System.Text.Encoding.UTF8.GetBytes(text), cancellationToken);
        }
    }
}
