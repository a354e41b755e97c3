namespace Negotiation.Model.Tests.Json;

/// <summary>A stream that never gives more than a few bytes at a time, as a network may.</summary>
internal sealed class PiecewiseStream(byte[] bytes, int most) : MemoryStream(bytes)
{
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        base.ReadAsync(buffer[..Math.Min(buffer.Length, most)], cancellationToken);
}
