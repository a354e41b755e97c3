namespace Negotiation.Model.Tests.Json;

/// <summary>A long stream that is nowhere kept: a text over and over.</summary>
internal sealed class RepeatingStream(byte[] text, long length) : Stream
{
    private long given;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => given;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var count = (int)Math.Min(buffer.Length, length - given);
        for (var done = 0; done < count;)
        {
            var rest = text.AsSpan((int)((given + done) % text.Length));
            var part = rest[..Math.Min(rest.Length, count - done)];
            part.CopyTo(buffer[done..]);
            done += part.Length;
        }

        given += count;
        return count;
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
