using System.Numerics;

namespace Negotiation.Analysis;

/// <summary>The solution concepts on the rational points of a frontier, each with all points that are equally good.</summary>
/// <remarks>
/// Utilities are compared as whole numbers, products included. Doubles only choose which few points have to be compared: those that
/// come within a billionth of the best.
/// </remarks>
internal sealed class BargainingSolutions
{
    private const double Nearly = 1e-9;

    private readonly FrontierStore store;
    private readonly int[] rational;
    private readonly int parties;
    private readonly BigInteger[] from;
    private readonly BigInteger[] most;
    private readonly BigInteger[] toCommon;
    private readonly BigInteger[] units;

    /// <summary>Prepares to solve.</summary>
    /// <param name="tables">What each value adds.</param>
    /// <param name="store">The frontier.</param>
    /// <param name="rational">Its rational points.</param>
    /// <param name="from">The utility of each party from which gains are measured.</param>
    /// <param name="ideal">The largest utility of each party that its gains are compared with.</param>
    public BargainingSolutions(ExactTables tables, FrontierStore store, int[] rational, BigInteger[] from, BigInteger[] ideal)
    {
        (this.store, this.rational, this.from, parties, units) = (store, rational, from, tables.Parties, tables.Denominators);
        most = [.. ideal.Select((best, p) => best - from[p])];
        var common = tables.Denominators.Aggregate(BigInteger.One, (one, other) => one / BigInteger.GreatestCommonDivisor(one, other) * other);
        toCommon = [.. tables.Denominators.Select(denominator => common / denominator)];
    }

    /// <summary>The largest product of gains (Nash, Econometrica 18(2), 1950).</summary>
    public int[] Nash() => Largest(
        i => Product(p => Gain(i, p)),
        i => Enumerable.Range(0, parties).Aggregate(1.0, (product, p) => product * ExactTables.Ratio(Gain(i, p), units[p])),
        isRelative: true);

    /// <summary>The largest smallest gain (Kalai, Econometrica 45(7), 1977, with equal scales).</summary>
    public int[] Egalitarian() => Largest(
        i => Enumerable.Range(0, parties).Min(p => Gain(i, p) * toCommon[p]),
        i => Enumerable.Range(0, parties).Min(p => ExactTables.Ratio(Gain(i, p), units[p])));

    /// <summary>The largest sum of utilities.</summary>
    public int[] Utilitarian() => Largest(
        i => Enumerable.Range(0, parties).Aggregate(BigInteger.Zero, (sum, p) => sum + (store.Value(i, p) * toCommon[p])),
        i => Enumerable.Range(0, parties).Sum(p => ExactTables.Ratio(store.Value(i, p), units[p])));

    /// <summary>The largest smallest ratio of a gain to the most that the party could gain; who can gain nothing has no say.</summary>
    public int[] KalaiSmorodinsky() => Largest(i => Ratios(i).Min(), i => RoughRatios(i).Min());

    /// <summary>The smallest difference between the largest and the smallest ratio.</summary>
    public int[] EqualRatios() => Largest(i => Ratios(i).Min() - Ratios(i).Max(), i => RoughRatios(i).Min() - RoughRatios(i).Max());

    private BigInteger Gain(int point, int party) => store.Value(point, party) - from[party];

    private BigInteger Product(Func<int, BigInteger> factor) =>
        Enumerable.Range(0, parties).Aggregate(BigInteger.One, (product, p) => product * factor(p));

    private IEnumerable<BigInteger> Ratios(int point)
    {
        var all = Product(p => most[p].Sign > 0 ? most[p] : BigInteger.One);
        return Enumerable.Range(0, parties).Where(p => most[p].Sign > 0).Select(p => Gain(point, p) * (all / most[p])).DefaultIfEmpty(BigInteger.Zero);
    }

    private IEnumerable<double> RoughRatios(int point) =>
        Enumerable.Range(0, parties).Where(p => most[p].Sign > 0).Select(p => ExactTables.Ratio(Gain(point, p), most[p])).DefaultIfEmpty(0);

    private int[] Largest(Func<int, BigInteger> exact, Func<int, double> rough, bool isRelative = false)
    {
        if (rational.Length == 0)
        {
            return [];
        }

        var roughly = Array.ConvertAll(rational, i => rough(i));
        var limit = roughly.Max();
        limit -= Nearly * (isRelative ? Math.Abs(limit) : 1);
        var near = rational.Where((_, at) => roughly[at] >= limit).Select(i => (Point: i, Value: exact(i))).ToList();
        var best = near.Max(each => each.Value);
        return [.. near.Where(each => each.Value == best).Select(each => each.Point)];
    }
}
