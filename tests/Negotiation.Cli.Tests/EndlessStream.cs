namespace Negotiation.Cli.Tests;

/// <summary>Standard input that never stops giving, as /dev/zero does not.</summary>
internal sealed class EndlessStream : MemoryStream
{
    public override bool CanSeek => false;

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => ValueTask.FromResult(buffer.Length);
}
