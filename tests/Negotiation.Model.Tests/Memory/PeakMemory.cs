namespace Negotiation.Model.Tests.Memory;

/// <summary>Watches how much managed memory is in use, garbage that was not yet collected included.</summary>
internal static class PeakMemory
{
    /// <summary>The most bytes that something needs beyond those that were in use before.</summary>
    public static long Of(Action work)
    {
        // So thoroughly that the collector forgets how much garbage the work before this let it expect.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var peak = before;
        using var done = new ManualResetEventSlim();
        var watcher = new Thread(() =>
        {
            do
            {
                peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: false));
            }
            while (!done.Wait(TimeSpan.FromMilliseconds(1)));
        })
        {
            Priority = ThreadPriority.Highest,
        };
        watcher.Start();
        work();
        peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: false));
        done.Set();
        watcher.Join();
        return peak - before;
    }
}
