namespace Negotiation.Model.Tests.Json;

/// <summary>A stream that gives a few bytes at a time, and from some call on lets its caller wait for them.</summary>
internal sealed class WaitingStream(byte[] bytes, int most, int from) : MemoryStream(bytes)
{
    private int calls;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await WaitAsync(cancellationToken).ConfigureAwait(false);
        return Read(buffer.Span[..Math.Min(buffer.Length, most)]);
    }

    /// <summary>Takes what is written and keeps none of it.</summary>
    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) =>
        await WaitAsync(cancellationToken).ConfigureAwait(false);

    private Task WaitAsync(CancellationToken cancellationToken) => ++calls < from ? Task.CompletedTask : Task.Delay(5, cancellationToken);
}
