namespace Negotiation.Model.Json;

/// <summary>The bytes of a stream that are at hand; it grows with the longest text that it has to hold, up to a limit.</summary>
/// <param name="limit">The longest text that is allowed, in bytes, without a byte order mark and a carriage return.</param>
internal sealed class TextBuffer(long limit)
{
    private const int Piece = 1 << 16;

    /// <summary>A byte order mark, a carriage return, and one byte that shows that a text is too long.</summary>
    private const int Slack = 5;

    private byte[] bytes = new byte[Piece];
    private int start;
    private int end;

    /// <summary>What was filled in and not passed over.</summary>
    public ReadOnlyMemory<byte> Bytes => bytes.AsMemory(start, end - start);

    /// <summary>Whether a text that is allowed may still go on.</summary>
    public bool HasRoom => end - start < limit + Slack;

    /// <summary>Adds what the stream has next.</summary>
    /// <returns>No at the end of the stream.</returns>
    public async ValueTask<bool> FillAsync(Stream stream, CancellationToken cancellationToken)
    {
        MakeRoom();
        var length = await stream.ReadAsync(bytes.AsMemory(end), cancellationToken).ConfigureAwait(false);
        end += length;
        return length > 0;
    }

    /// <summary>Passes over bytes at the start.</summary>
    public void Skip(int length) => start += length;

    private void MakeRoom()
    {
        if (start > 0)
        {
            bytes.AsSpan(start, end - start).CopyTo(bytes);
            end -= start;
            start = 0;
        }

        if (end == bytes.Length)
        {
            Array.Resize(ref bytes, (int)Math.Min(bytes.Length * 2L, limit + Slack + Piece));
        }
    }
}
