using System.Runtime;
using Negotiation.Benchmarks.Corpora;

namespace Negotiation.Benchmarks;

/// <summary>What one contestant took for one corpus.</summary>
/// <param name="Times">The processor time for all texts, turn by turn, which waits for the processor do not lengthen.</param>
/// <param name="Allocated">The bytes allocated for all texts.</param>
internal sealed record Measurement(IReadOnlyList<TimeSpan> Times, long Allocated)
{
    private const int QuietRounds = 5;
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(100);

    /// <summary>The median of the times.</summary>
    public TimeSpan Time => Median(Times);

    /// <summary>How many times as fast as another: the median over the turns, in each of which both ran one after the other.</summary>
    public double RatioTo(Measurement other) => Median([.. Times.Zip(other.Times, (own, others) => others / own)]);

    /// <summary>Measures several ways of doing the same, turn by turn, so that what disturbs one disturbs all.</summary>
    /// <param name="ways">The ways.</param>
    /// <param name="turns">How often each has its turn.</param>
    /// <param name="repeats">How often each does it in one turn, so that a turn outlasts the cold start after a collection, and bears collections of its own.</param>
    public static IReadOnlyList<Measurement> Of(IReadOnlyList<Func<object>> ways, int turns, int repeats = 1)
    {
        WarmUp(ways);
        var times = ways.Select(_ => new List<TimeSpan>()).ToArray();
        var allocated = new long[ways.Count];
        for (var turn = 0; turn < turns; turn++)
        {
            for (var way = 0; way < ways.Count; way++)
            {
                // Nobody pays for what another has left.
                GC.Collect();
                var before = GC.GetAllocatedBytesForCurrentThread();
                var start = Environment.CpuUsage.TotalTime;
                for (var repeat = 0; repeat < repeats; repeat++)
                {
                    GC.KeepAlive(ways[way]());
                }

                times[way].Add((Environment.CpuUsage.TotalTime - start) / repeats);
                allocated[way] = (GC.GetAllocatedBytesForCurrentThread() - before) / repeats;
            }
        }

        return [.. times.Select((taken, way) => new Measurement(taken, allocated[way]))];
    }

    private static T Median<T>(IReadOnlyList<T> values) => values.Order().ElementAt(values.Count / 2);

    /// <summary>Repeats until the tiered compiler has had nothing more to do five times running.</summary>
    private static void WarmUp(IReadOnlyList<Func<object>> ways)
    {
        var compiled = 0L;
        for (var quiet = 0; quiet < QuietRounds; quiet++)
        {
            foreach (var way in ways)
            {
                var start = Environment.CpuUsage.TotalTime;
                while (Environment.CpuUsage.TotalTime - start < Settling)
                {
                    GC.KeepAlive(way());
                }
            }

            Thread.Sleep(3 * Settling);
            if (JitInfo.GetCompiledMethodCount() is var count && count != compiled)
            {
                compiled = count;
                quiet = -1;
            }
        }
    }
}
