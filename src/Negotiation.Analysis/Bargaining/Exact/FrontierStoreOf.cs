using System.Numerics;

namespace Negotiation.Analysis;

/// <summary>The points of a frontier in the whole numbers that it was made with.</summary>
internal sealed class FrontierStore<TValue, TCount>(Points<TValue, TCount> points) : FrontierStore
    where TValue : struct, IBinaryInteger<TValue>
    where TCount : struct, IBinaryInteger<TCount>
{
    public override int Count => points.Length;

    public override BigInteger Value(int point, int party) => BigInteger.CreateChecked(points.Row(point)[party]);

    public override BigInteger CountOf(int point) => BigInteger.CreateChecked(points.Counts[point]);

    public override BigInteger First(int point) => BigInteger.CreateChecked(points.First[point]);
}
