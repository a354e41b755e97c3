using System.Numerics;

namespace Negotiation.Analysis;

/// <summary>Finds the frontier of a space: folds issues, and filters those that constraints bind together.</summary>
/// <param name="Store">The points.</param>
/// <param name="Feasible">How many outcomes are allowed.</param>
/// <param name="Shortfall">For each party by how much a utility can fall short, as a whole number; <c>null</c> when all is exact.</param>
internal sealed record FrontierSearch(FrontierStore Store, BigInteger Feasible, BigInteger[]? Shortfall)
{
    private static readonly BigInteger MostEnumerated = 4_000_000_000;

    /// <summary>Searches in the smallest whole numbers that hold every sum.</summary>
    public static FrontierSearch Of(ExactTables tables, int mostPoints, CancellationToken cancellation)
    {
        foreach (var component in tables.Components)
        {
            if ((component.Issues.Length > 1 || component.Forbidden.Length > 0) && component.SizeIn(tables) > MostEnumerated)
            {
                throw new BargainingException(
                    BargainingRule.TooLarge,
                    component.Forbidden.Length > 0
                        ? $"Constraints bind together issues with {component.SizeIn(tables)} combinations, and at most {MostEnumerated} are enumerated: let fewer issues depend on each other."
                        : $"The weights of a party add up to so much more than 1 that its utilities are cut off at 1, and then at most {MostEnumerated} outcomes can be looked at, not {tables.Size}: divide the weights by their sum.");
            }
        }

        // One bit is left for the sign, and one for a sum of two counts.
        var (valueBits, countBits) = (tables.Largest.GetBitLength(), tables.Size.GetBitLength());
        return valueBits <= 62
            ? countBits <= 62 ? Of<long, long>(tables, mostPoints, cancellation)
            : countBits <= 126 ? Of<long, Int128>(tables, mostPoints, cancellation)
            : Of<long, BigInteger>(tables, mostPoints, cancellation)
            : valueBits <= 126
            ? countBits <= 126 ? Of<Int128, Int128>(tables, mostPoints, cancellation)
            : Of<Int128, BigInteger>(tables, mostPoints, cancellation)
            : Of<BigInteger, BigInteger>(tables, mostPoints, cancellation);
    }

    private static FrontierSearch Of<TValue, TCount>(ExactTables tables, int mostPoints, CancellationToken cancellation)
        where TValue : struct, IBinaryInteger<TValue>
        where TCount : struct, IBinaryInteger<TCount>
    {
        var parts = new List<Points<TValue, TCount>>();
        var feasible = BigInteger.One;
        foreach (var component in tables.Components)
        {
            if (component.Issues.Length == 1 && component.Forbidden.Length == 0)
            {
                parts.Add(Issue<TValue, TCount>(tables, component.Issues[0]));
                feasible *= tables.Sizes[component.Issues[0]];
            }
            else
            {
                var (frontier, allowed) = ParetoFilter<TValue, TCount>.Of(tables, component, cancellation);
                parts.Add(frontier);
                feasible *= allowed;
            }
        }

        if (feasible.IsZero)
        {
            throw new BargainingException(BargainingRule.NothingFeasible, "No outcome meets all constraints: take one of them away.");
        }

        var fold = new ParetoFold<TValue, TCount>(tables.Parties, mostPoints, cancellation);
        var points = parts.Count == 1 ? parts[0] : fold.Fold(parts);
        Cut(points, tables);
        return new FrontierSearch(
            new FrontierStore<TValue, TCount>(points),
            feasible,
            fold.IsThinned ? [.. fold.Shortfall.Select(BigInteger.CreateChecked)] : null);
    }

    /// <summary>The frontier of the values of one issue.</summary>
    internal static Points<TValue, TCount> Issue<TValue, TCount>(ExactTables tables, int issue)
        where TValue : struct, IBinaryInteger<TValue>
        where TCount : struct, IBinaryInteger<TCount>
    {
        var points = new Points<TValue, TCount>(tables.Parties, tables.Sizes[issue]);
        var stride = TCount.CreateChecked(tables.Strides[issue]);
        var row = new TValue[tables.Parties];
        for (var v = 0; v < tables.Sizes[issue]; v++)
        {
            for (var p = 0; p < row.Length; p++)
            {
                row[p] = TValue.CreateChecked(tables.Values[issue][v][p]);
            }

            points.Add(row, TCount.One, stride * TCount.CreateChecked(v));
        }

        points.Sort();
        ParetoPruning.Prune(points, CancellationToken.None);
        return points;
    }

    /// <summary>Utilities are at most 1; where they can be more, all of them that are more are the same (see <see cref="ExactTables"/>).</summary>
    private static void Cut<TValue, TCount>(Points<TValue, TCount> points, ExactTables tables)
        where TValue : struct, IBinaryInteger<TValue>
        where TCount : struct, IBinaryInteger<TCount>
    {
        for (var p = 0; p < tables.Parties; p++)
        {
            if (tables.IsCapped[p])
            {
                var cap = TValue.CreateChecked(tables.Denominators[p]);
                for (var i = 0; i < points.Length; i++)
                {
                    ref var value = ref points.Values[(i * tables.Parties) + p];
                    value = TValue.Min(value, cap);
                }
            }
        }
    }
}
