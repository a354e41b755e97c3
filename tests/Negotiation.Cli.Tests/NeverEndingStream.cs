namespace Negotiation.Cli.Tests;

/// <summary>Standard input at which nobody types, and whose first reading makes somebody press Ctrl+C.</summary>
internal sealed class NeverEndingStream(CancellationTokenSource stop) : MemoryStream
{
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await stop.CancelAsync();
        await Task.Delay(Timeout.Infinite, CancellationToken.None);
        return 0;
    }
}
