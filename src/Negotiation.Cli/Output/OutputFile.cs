namespace Negotiation.Cli;

/// <summary>Writes a file as a whole or not at all.</summary>
internal static class OutputFile
{
    /// <summary>Refuses to write over a record that is read.</summary>
    /// <param name="path">The file to write.</param>
    /// <param name="records">The files that are read.</param>
    /// <param name="loss">What would be lost of it.</param>
    /// <exception cref="UnusableException">The file is one of the records, by whatever path.</exception>
    public static void Spare(string path, IEnumerable<string> records, string loss)
    {
        if (records.Any(record => RealPath.AreSame(path, record)))
        {
            throw new UnusableException($"'{path}' is the record itself, and {loss} would be lost: write to another file.");
        }
    }

    /// <summary>Writes beside the file first and then takes its place, so that nobody sees half of it and a failure leaves it as it was.</summary>
    /// <exception cref="UnusableException">It cannot be written.</exception>
    public static async Task WriteAsync(string path, byte[] content, CancellationToken cancellationToken)
    {
        if (path is "-")
        {
            throw new UnusableException("'-' names no file to write: name one, or write './-' if that is its name.");
        }

        if (Directory.Exists(path))
        {
            throw new UnusableException($"'{path}' is a directory: name a file in it.");
        }

        var beside = "";
        try
        {
            // What a link leads to is written, and the link stays one.
            var link = File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true) : null;
            var place = link?.FullName ?? Path.GetFullPath(path);
            if (place.StartsWith("/dev/", StringComparison.Ordinal))
            {
                throw new UnusableException($"'{path}' is a device, and no file that could be replaced: leave --output out.");
            }

            beside = $"{place}.{Path.GetRandomFileName()}";
            await File.WriteAllBytesAsync(beside, content, cancellationToken);
            File.Move(beside, place, overwrite: true);
        }
        catch (DirectoryNotFoundException)
        {
            throw new UnusableException($"the folder of '{path}' does not exist: make it, or write elsewhere.");
        }
        catch (UnauthorizedAccessException)
        {
            throw new UnusableException($"'{path}' may not be written by you: change its permissions, or write elsewhere.");
        }
        catch (Exception fault) when (fault is IOException or ArgumentException or NotSupportedException)
        {
            throw new UnusableException($"'{path}' cannot be written ({fault.Message.TrimEnd('.')}): make room, or write elsewhere.");
        }
        finally
        {
            Forget(beside);
        }
    }

    private static void Forget(string beside)
    {
        try
        {
            if (beside.Length > 0)
            {
                File.Delete(beside);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The reason that is given is the first one.
        }
    }
}
