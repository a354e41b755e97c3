namespace Negotiation.Cli;

/// <summary>A file that the user named; <c>-</c> is standard input.</summary>
/// <param name="path">The path as the user wrote it.</param>
internal sealed class InputFile(string path)
{
    private const string StandardInput = "-";

    /// <summary>The path as the user wrote it.</summary>
    public string Path { get; } = path;

    /// <summary>What messages call it.</summary>
    public string Name { get; } = IsStandardInput(path) ? "standard input" : path;

    /// <summary>Reads the whole file.</summary>
    /// <exception cref="UnusableException">It cannot be read.</exception>
    public async Task<byte[]> ReadAsync(ConsoleStreams streams, CancellationToken cancellationToken)
    {
        if (IsStandardInput(Path))
        {
            return await ReadToEndAsync(streams.TakeInput(), cancellationToken);
        }

        if (Directory.Exists(Path))
        {
            throw new UnusableException($"'{Path}' is a directory: name a file in it.");
        }

        try
        {
            return await File.ReadAllBytesAsync(Path, cancellationToken);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UnusableException($"'{Path}' does not exist: check the path.");
        }
        catch (UnauthorizedAccessException)
        {
            throw new UnusableException($"'{Path}' may not be read by you: change its permissions, or copy it.");
        }
        catch (Exception fault) when (fault is IOException or ArgumentException or NotSupportedException)
        {
            throw new UnusableException($"'{Path}' cannot be read ({fault.Message.TrimEnd('.')}): check the path.");
        }
    }

    private static bool IsStandardInput(string path) => string.Equals(path, StandardInput, StringComparison.Ordinal);

    /// <summary>Reads a stream that may wait for someone to type, and so does not see a cancellation by itself.</summary>
    private static async Task<byte[]> ReadToEndAsync(Stream stream, CancellationToken cancellationToken)
    {
        using var copy = new MemoryStream();
        await Task.Run(() => stream.CopyToAsync(copy, cancellationToken), cancellationToken).WaitAsync(cancellationToken);
        return copy.ToArray();
    }
}
