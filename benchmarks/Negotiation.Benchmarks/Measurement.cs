using System.Diagnostics;
using System.Runtime;
using Negotiation.Benchmarks.Corpora;

namespace Negotiation.Benchmarks;

/// <summary>What one contestant took for one corpus.</summary>
/// <param name="Time">The median of the processor time for all texts, which waits for the processor do not lengthen.</param>
/// <param name="Allocated">The bytes allocated for all texts.</param>
internal sealed record Measurement(TimeSpan Time, long Allocated)
{
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(100);

    /// <summary>Measures several ways of doing the same, turn by turn, so that what disturbs one disturbs all.</summary>
    /// <param name="ways">The ways.</param>
    /// <param name="turns">How often each has its turn.</param>
    public static IReadOnlyList<Measurement> Of(IReadOnlyList<Func<object>> ways, int turns)
    {
        WarmUp(ways);
        var times = ways.Select(_ => new List<TimeSpan>()).ToArray();
        var allocated = new long[ways.Count];
        for (var turn = 0; turn < turns; turn++)
        {
            for (var way = 0; way < ways.Count; way++)
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                var start = Environment.CpuUsage.TotalTime;
                GC.KeepAlive(ways[way]());
                times[way].Add(Environment.CpuUsage.TotalTime - start);
                allocated[way] = GC.GetAllocatedBytesForCurrentThread() - before;
            }
        }

        return [.. times.Select((taken, way) => new Measurement(taken.Order().ElementAt(turns / 2), allocated[way]))];
    }

    /// <summary>Repeats until the tiered compiler has had nothing more to do three times running.</summary>
    private static void WarmUp(IReadOnlyList<Func<object>> ways)
    {
        var compiled = 0L;
        for (var quiet = 0; quiet < 3; quiet++)
        {
            foreach (var way in ways)
            {
                var start = Stopwatch.GetTimestamp();
                while (Stopwatch.GetElapsedTime(start) < Settling)
                {
                    GC.KeepAlive(way());
                }
            }

            Thread.Sleep(Settling);
            if (JitInfo.GetCompiledMethodCount() is var count && count != compiled)
            {
                compiled = count;
                quiet = -1;
            }
        }
    }
}
