using System.Text;

namespace Negotiation.Model.Json;

/// <summary>Cuts a stream into its lines, and holds no more of it than one line.</summary>
/// <param name="stream">The stream.</param>
/// <param name="limit">The longest line that is held, in bytes.</param>
/// <param name="progress">Is told how far it is, each time that the stream has given something.</param>
internal sealed class LineReader(Stream stream, long limit, IProgress<LineProgress>? progress)
{
    private readonly TextBuffer buffer = new(limit);
    private int taken;
    private long bytesRead;
    private bool hasBegun;
    private bool hasEnded;

    /// <summary>The number of the line, counted from 1.</summary>
    public long Number { get; private set; }

    /// <summary>The line without its line feed; empty when it is too long.</summary>
    public ReadOnlyMemory<byte> Line { get; private set; }

    /// <summary>Whether the line is longer than the limit, so that it was passed over.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Goes on to the next line that is not blank.</summary>
    /// <returns>No when there is none.</returns>
    public async ValueTask<bool> NextAsync(CancellationToken cancellationToken)
    {
        while (await NextOfAllAsync(cancellationToken).ConfigureAwait(false))
        {
            if (IsTooLong || Line.Span.ContainsAnyExcept(" \t\r"u8))
            {
                return true;
            }
        }

        return false;
    }

    private async ValueTask<bool> NextOfAllAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        buffer.Skip(taken);
        taken = 0;
        IsTooLong = false;
        var searched = 0;
        while (true)
        {
            await PassMarkAsync(cancellationToken).ConfigureAwait(false);
            var feed = buffer.Bytes.Span[searched..].IndexOf((byte)'\n');
            if (feed >= 0)
            {
                Take(searched + feed, 1);
                return true;
            }

            if (!buffer.HasRoom)
            {
                IsTooLong = true;
            }

            searched = IsTooLong ? 0 : buffer.Bytes.Length;
            if (IsTooLong)
            {
                buffer.Skip(buffer.Bytes.Length);
            }

            if (!await FillAsync(cancellationToken).ConfigureAwait(false))
            {
                return TakeRest();
            }
        }
    }

    private void Take(int length, int feed)
    {
        Line = IsTooLong ? default : WithoutReturn(buffer.Bytes[..length]);
        taken = length + feed;
        Number++;
        if (!IsTooLong && Line.Length > limit)
        {
            IsTooLong = true;
            Line = default;
        }
    }

    private bool TakeRest()
    {
        var isLine = IsTooLong || !buffer.Bytes.IsEmpty;
        if (isLine)
        {
            Take(buffer.Bytes.Length, 0);
        }

        progress?.Report(new LineProgress { Bytes = bytesRead, Lines = Number });
        return isLine;
    }

    private async ValueTask PassMarkAsync(CancellationToken cancellationToken)
    {
        var mark = Encoding.UTF8.Preamble.Length;
        while (!hasBegun)
        {
            hasBegun = buffer.Bytes.Length >= mark || !await FillAsync(cancellationToken).ConfigureAwait(false);
            if (hasBegun && buffer.Bytes.Span.StartsWith(Encoding.UTF8.Preamble))
            {
                buffer.Skip(mark);
            }
        }
    }

    private async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        if (hasEnded)
        {
            return false;
        }

        var before = buffer.Bytes.Length;
        hasEnded = !await buffer.FillAsync(stream, cancellationToken).ConfigureAwait(false);
        bytesRead += buffer.Bytes.Length - before;
        if (!hasEnded)
        {
            progress?.Report(new LineProgress { Bytes = bytesRead, Lines = Number });
        }

        return !hasEnded;
    }

    private static ReadOnlyMemory<byte> WithoutReturn(ReadOnlyMemory<byte> line) => line.Span.EndsWith("\r"u8) ? line[..^1] : line;
}
