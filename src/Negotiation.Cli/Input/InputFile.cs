using System.Globalization;
using Negotiation.Model.Json;

namespace Negotiation.Cli;

/// <summary>A file that the user named; <c>-</c> is standard input.</summary>
/// <param name="path">The path as the user wrote it.</param>
internal sealed class InputFile(string path)
{
    private const string StandardInput = "-";
    private const int PieceLength = 1 << 20;

    /// <summary>The path as the user wrote it.</summary>
    public string Path { get; } = path;

    /// <summary>What messages call it.</summary>
    public string Name { get; } = IsStandardInput(path) ? "standard input" : path;

    /// <summary>Whether it has a record on each line, as its name says.</summary>
    public bool HasLines { get; } = path.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads the whole file.</summary>
    /// <exception cref="UnusableException">It cannot be read, or is longer than the streams allow.</exception>
    public async Task<ReadOnlyMemory<byte>> ReadAsync(ConsoleStreams streams, CancellationToken cancellationToken)
    {
        if (IsStandardInput(Path))
        {
            return await ReadToEndAsync(streams.TakeInput(), streams.MaxBytes, cancellationToken);
        }

        await using var stream = Open();
        return await GuardAsync(() => ReadToEndAsync(stream, streams.MaxBytes, cancellationToken));
    }

    /// <summary>Opens the file, which is not standard input.</summary>
    /// <exception cref="UnusableException">It cannot be read.</exception>
    public FileStream Open()
    {
        if (Path.Length == 0 || Path.Contains('\0', StringComparison.Ordinal))
        {
            throw new UnusableException($"'{Path}' is not a path: name a file.");
        }

        if (Directory.Exists(Path))
        {
            throw new UnusableException($"'{Path}' is a directory: name a file in it.");
        }

        try
        {
            return File.OpenRead(Path);
        }
        catch (Exception fault) when (IsOfTheFile(fault))
        {
            throw Unusable(fault);
        }
    }

    /// <summary>Goes on to the next line.</summary>
    /// <exception cref="UnusableException">The file cannot be read on.</exception>
    public Task<bool> NextAsync(IAsyncEnumerator<LineResult> lines) => GuardAsync(() => lines.MoveNextAsync().AsTask());

    private static bool IsStandardInput(string path) => string.Equals(path, StandardInput, StringComparison.Ordinal);

    private async Task<T> GuardAsync<T>(Func<Task<T>> read)
    {
        try
        {
            return await read();
        }
        catch (Exception fault) when (IsOfTheFile(fault))
        {
            throw Unusable(fault);
        }
    }

    private static bool IsOfTheFile(Exception fault) => fault is IOException or UnauthorizedAccessException or NotSupportedException;

    private UnusableException Unusable(Exception fault) => fault switch
    {
        FileNotFoundException or DirectoryNotFoundException => new UnusableException($"'{Path}' does not exist: check the path."),
        UnauthorizedAccessException => new UnusableException($"'{Path}' may not be read by you: change its permissions, or copy it."),
        _ => new UnusableException($"'{Path}' cannot be read ({fault.Message.TrimEnd('.')}): check the path."),
    };

    /// <summary>Reads a stream that may have no end, or wait for someone to type and so not see a cancellation by itself.</summary>
    private async Task<ReadOnlyMemory<byte>> ReadToEndAsync(Stream stream, long limit, CancellationToken cancellationToken)
    {
        if (stream.CanSeek && stream.Length > limit)
        {
            throw TooLong(limit);
        }

        return await Task.Run(() => CopyAsync(stream, limit, cancellationToken), cancellationToken).WaitAsync(cancellationToken);
    }

    private async Task<ReadOnlyMemory<byte>> CopyAsync(Stream stream, long limit, CancellationToken cancellationToken)
    {
        var copy = new MemoryStream(stream.CanSeek ? (int)stream.Length : 0);
        var piece = new byte[PieceLength];
        while (await stream.ReadAsync(piece, cancellationToken) is > 0 and var length)
        {
            if (copy.Length + length > limit)
            {
                throw TooLong(limit);
            }

            await copy.WriteAsync(piece.AsMemory(0, length), cancellationToken);
        }

        return copy.GetBuffer().AsMemory(0, (int)copy.Length);
    }

    private UnusableException TooLong(long limit) =>
        new(string.Create(CultureInfo.InvariantCulture, $"'{Name}' has more than {limit} bytes, and no more are read: split it, or name another file."));
}
