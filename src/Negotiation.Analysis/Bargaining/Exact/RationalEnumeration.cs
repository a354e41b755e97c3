using System.Numerics;

namespace Negotiation.Analysis;

/// <summary>Counts combinations whose sums are at least what is needed, by trying them; a branch that is decided is not entered.</summary>
internal sealed class RationalEnumeration<TValue>
    where TValue : struct, IBinaryInteger<TValue>
{
    private readonly int width;
    private readonly TValue[][] rows;
    private readonly TValue[] needs;
    private readonly TValue[][] most;
    private readonly long[] following;
    private readonly TValue[][] sums;
    private readonly CancellationToken cancellation;

    /// <summary>Prepares to count; every part has a row of zeros or more.</summary>
    public RationalEnumeration(List<BigInteger[][]> parts, BigInteger[] needs, CancellationToken cancellation)
    {
        this.cancellation = cancellation;
        width = needs.Length;

        // What matters most is decided first.
        var ordered = parts.OrderByDescending(part => Enumerable.Range(0, width).Max(d => (double)part.Max(row => row[d]) / ((double)needs[d] + 1))).ToList();
        rows = [.. ordered.Select(part => part.SelectMany(row => row).Select(TValue.CreateChecked).ToArray())];
        this.needs = Array.ConvertAll(needs, TValue.CreateChecked);
        most = new TValue[rows.Length + 1][];
        following = new long[rows.Length + 1];
        sums = [.. Enumerable.Range(0, rows.Length + 1).Select(_ => new TValue[width])];
        (most[^1], following[^1]) = (new TValue[width], 1);
        for (var k = rows.Length - 1; k >= 0; k--)
        {
            most[k] = [.. most[k + 1].Select((rest, d) => rest + TValue.CreateChecked(ordered[k].Max(row => row[d])))];
            following[k] = following[k + 1] * ordered[k].Length;
        }
    }

    /// <summary>The number of combinations.</summary>
    public long Count() => Count(0);

    private long Count(int depth)
    {
        var (isEnough, canBe) = (true, true);
        for (var d = 0; d < width; d++)
        {
            isEnough &= sums[depth][d] >= needs[d];
            canBe &= sums[depth][d] + most[depth][d] >= needs[d];
        }

        if (isEnough || !canBe)
        {
            return isEnough ? following[depth] : 0;
        }

        cancellation.ThrowIfCancellationRequested();
        var (mine, next, count) = (sums[depth], sums[depth + 1], 0L);
        for (var v = 0; v < rows[depth].Length; v += width)
        {
            for (var d = 0; d < width; d++)
            {
                next[d] = mine[d] + rows[depth][v + d];
            }

            count += Count(depth + 1);
        }

        return count;
    }
}
