namespace Negotiation.Model.Tests.Json;

/// <summary>The context of a caller, which counts what comes back to it.</summary>
internal sealed class CountingContext : SynchronizationContext
{
    private int posts;

    public int Posts => posts;

    public override void Post(SendOrPostCallback d, object? state)
    {
        Interlocked.Increment(ref posts);
        base.Post(d, state);
    }
}
