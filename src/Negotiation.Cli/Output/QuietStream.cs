namespace Negotiation.Cli;

/// <summary>A standard stream of a process that may have been started with it closed: then nothing is written, and nobody is informed.</summary>
/// <remarks>
/// What was closed by whoever started the process is wanted by nobody, and the exit code says the rest. The runtime may have opened
/// something else in its place, which refuses to be written to.
/// </remarks>
/// <param name="stream">The stream.</param>
internal sealed class QuietStream(Stream stream) : Stream
{
    private bool isClosed;

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override void Flush() => Try(stream.Flush);

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Try(() => stream.Write(buffer, offset, count));

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    private void Try(Action write)
    {
        if (isClosed)
        {
            return;
        }

        try
        {
            write();
        }
        catch (UnauthorizedAccessException)
        {
            isClosed = true;
        }
    }
}
