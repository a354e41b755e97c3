using System.Numerics;

namespace Negotiation.Analysis;

/// <summary>The smallest utility that a party can get from an outcome that is allowed.</summary>
internal static class LeastFeasible
{
    /// <summary>The smallest sum, over all groups of issues.</summary>
    public static BigInteger Of(ExactTables tables, int party, CancellationToken cancellation)
    {
        var sum = BigInteger.Zero;
        foreach (var component in tables.Components)
        {
            sum += new Search(tables, component, party, cancellation).Run();
        }

        return BigInteger.Min(sum, tables.Denominators[party]);
    }

    /// <summary>Tries the smallest values first, and gives up a branch that cannot get below the best so far.</summary>
    private sealed class Search(ExactTables tables, ConstraintComponent component, int party, CancellationToken cancellation)
    {
        private readonly int[] places = new int[component.Issues.Length];
        private readonly int[][] ascending =
        [
            .. component.Issues.Select(issue => Enumerable.Range(0, tables.Sizes[issue]).OrderBy(v => tables.Values[issue][v][party]).ToArray()),
        ];

        private readonly BigInteger[] rest = Rest(tables, component, party);
        private BigInteger? least;

        public BigInteger Run()
        {
            Descend(0, BigInteger.Zero);
            return least ?? BigInteger.Zero;
        }

        private static BigInteger[] Rest(ExactTables tables, ConstraintComponent component, int party)
        {
            var sums = new BigInteger[component.Issues.Length + 1];
            for (var k = sums.Length - 2; k >= 0; k--)
            {
                sums[k] = sums[k + 1] + tables.Extreme(component.Issues[k], party, isLargest: false);
            }

            return sums;
        }

        private void Descend(int depth, BigInteger sum)
        {
            if (depth == places.Length)
            {
                least = sum;
                return;
            }

            cancellation.ThrowIfCancellationRequested();
            foreach (var value in ascending[depth])
            {
                var with = sum + tables.Values[component.Issues[depth]][value][party];
                if (least is { } best && with + rest[depth + 1] >= best)
                {
                    return;
                }

                places[depth] = value;
                if (!IsForbidden(depth))
                {
                    Descend(depth + 1, with);
                }
            }
        }

        /// <summary>Whether the values so far break a constraint that names no later issue.</summary>
        private bool IsForbidden(int depth) => component.Forbidden.Any(constraint =>
        {
            for (var k = 0; k < constraint.Length; k++)
            {
                if (constraint[k] is { } named && (k > depth || !named[places[k]]))
                {
                    return false;
                }
            }

            return true;
        });
    }
}
