namespace Negotiation.Cli;

/// <summary>A folder into which files are written, each as a whole or not at all.</summary>
/// <param name="path">The path as the user wrote it.</param>
internal sealed class OutputFolder(string path)
{
    /// <summary>Makes the folder where there is none.</summary>
    /// <exception cref="UnusableException">It cannot be made.</exception>
    public void Make()
    {
        if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal))
        {
            throw new UnusableException($"'{path}' is not a path: name a folder.");
        }

        if (File.Exists(path))
        {
            throw new UnusableException($"'{path}' is a file: name a folder.");
        }

        try
        {
            Directory.CreateDirectory(path);
        }
        catch (UnauthorizedAccessException)
        {
            throw new UnusableException($"'{path}' may not be made by you: change the permissions of the folder that is to hold it, or write elsewhere.");
        }
        catch (Exception fault) when (fault is IOException or ArgumentException or NotSupportedException)
        {
            throw new UnusableException($"the folder '{path}' cannot be made ({fault.Message.TrimEnd('.')}): check the path, or write elsewhere.");
        }
    }

    /// <summary>Refuses to write a file of the folder over a record that is read.</summary>
    /// <exception cref="UnusableException">The file is one of the records, by whatever path.</exception>
    public void Spare(string name, IEnumerable<string> records) => OutputFile.Spare(Path.Combine(path, name), records, "all that it holds");

    /// <summary>Writes a file into the folder, in the place of one of the same name.</summary>
    /// <exception cref="UnusableException">It cannot be written.</exception>
    public Task WriteAsync(string name, byte[] content, CancellationToken cancellationToken) =>
        OutputFile.WriteAsync(Path.Combine(path, name), content, cancellationToken);
}
