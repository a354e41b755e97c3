using System.Numerics;

namespace Negotiation.Analysis;

/// <summary>Takes the dominated vectors out of a list that is in order, the larger first, and has no two equal vectors.</summary>
/// <remarks>
/// In that order a vector can be dominated only by one before it. Two parties: by the last that is kept. Three: the others of those
/// kept form a staircase in the second and third party, in which one look-up decides (Kung, Luccio and Preparata, J. ACM 22(4),
/// 1975). More: by each of those kept, the one that dominated last first.
/// </remarks>
internal static class ParetoPruning
{
    private const int Pause = 1 << 12;

    /// <summary>Prunes the list in place.</summary>
    public static void Prune<TValue, TCount>(Points<TValue, TCount> points, CancellationToken cancellation)
        where TValue : struct, IBinaryInteger<TValue>
        where TCount : struct, IBinaryInteger<TCount>
    {
        switch (points.Parties)
        {
            case 1:
                points.Length = Math.Min(points.Length, 1);
                break;
            case 2:
                PruneTwo(points);
                break;
            case 3:
                PruneThree(points, cancellation);
                break;
            default:
                PruneMany(points, cancellation);
                break;
        }
    }

    private static void PruneTwo<TValue, TCount>(Points<TValue, TCount> points)
        where TValue : struct, IBinaryInteger<TValue>
        where TCount : struct, IBinaryInteger<TCount>
    {
        var kept = 0;
        for (var i = 0; i < points.Length; i++)
        {
            if (kept == 0 || points.Values[(2 * i) + 1] > points.Values[(2 * kept) - 1])
            {
                points.Move(i, kept);
                kept++;
            }
        }

        points.Length = kept;
    }

    private static void PruneThree<TValue, TCount>(Points<TValue, TCount> points, CancellationToken cancellation)
        where TValue : struct, IBinaryInteger<TValue>
        where TCount : struct, IBinaryInteger<TCount>
    {
        // The steps go up in the second party and down in the third.
        var seconds = new TValue[16];
        var thirds = new TValue[16];
        var (steps, kept) = (0, 0);
        for (var i = 0; i < points.Length; i++)
        {
            if (i % Pause == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            var (second, third) = (points.Values[(3 * i) + 1], points.Values[(3 * i) + 2]);
            var (at, end) = (0, steps);
            while (at < end)
            {
                var middle = (at + end) >>> 1;
                if (seconds[middle] < second)
                {
                    at = middle + 1;
                }
                else
                {
                    end = middle;
                }
            }

            if (at < steps && thirds[at] >= third)
            {
                continue;
            }

            // The new step takes away those that it covers, which stand side by side.
            var stop = at < steps && seconds[at] == second ? at + 1 : at;
            while (at > 0 && thirds[at - 1] <= third)
            {
                at--;
            }

            if (stop == at)
            {
                if (steps == seconds.Length)
                {
                    Array.Resize(ref seconds, 2 * steps);
                    Array.Resize(ref thirds, 2 * steps);
                }

                seconds.AsSpan(at, steps - at).CopyTo(seconds.AsSpan(at + 1));
                thirds.AsSpan(at, steps - at).CopyTo(thirds.AsSpan(at + 1));
                steps++;
            }
            else if (stop > at + 1)
            {
                seconds.AsSpan(stop, steps - stop).CopyTo(seconds.AsSpan(at + 1));
                thirds.AsSpan(stop, steps - stop).CopyTo(thirds.AsSpan(at + 1));
                steps -= stop - at - 1;
            }

            (seconds[at], thirds[at]) = (second, third);
            points.Move(i, kept);
            kept++;
        }

        points.Length = kept;
    }

    private static void PruneMany<TValue, TCount>(Points<TValue, TCount> points, CancellationToken cancellation)
        where TValue : struct, IBinaryInteger<TValue>
        where TCount : struct, IBinaryInteger<TCount>
    {
        var (parties, kept, last) = (points.Parties, 0, 0);
        for (var i = 0; i < points.Length; i++)
        {
            if (i % 64 == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            var row = points.Row(i);
            if (kept > 0 && IsAtLeast(points.Row(last), row))
            {
                continue;
            }

            var values = points.Values.AsSpan(0, kept * parties);
            var dominant = -1;
            for (var k = 0; k < kept && dominant < 0; k++)
            {
                if (IsAtLeast(values.Slice(k * parties, parties), row))
                {
                    dominant = k;
                }
            }

            if (dominant >= 0)
            {
                last = dominant;
            }
            else
            {
                points.Move(i, kept);
                kept++;
            }
        }

        points.Length = kept;
    }

    /// <summary>Whether no party but the first, for whom the order says it, has less.</summary>
    private static bool IsAtLeast<TValue>(ReadOnlySpan<TValue> one, ReadOnlySpan<TValue> other)
        where TValue : struct, IBinaryInteger<TValue>
    {
        for (var p = 1; p < one.Length; p++)
        {
            if (one[p] < other[p])
            {
                return false;
            }
        }

        return true;
    }
}
