using System.Collections;

namespace Negotiation.Analysis;

/// <summary>The outcomes that no other outcome weakly dominates: none is at least as good for all and better for one.</summary>
/// <remarks>
/// Outcomes with equal utilities are one point. Points are in the order of the first party's utility, the largest first, then of the
/// next party's. A point is made when it is asked for: a frontier may have a million.
/// </remarks>
public sealed class ParetoFrontier : IReadOnlyList<FrontierPoint>
{
    private readonly ExactTables tables;
    private readonly FrontierStore store;

    internal ParetoFrontier(ExactTables tables, FrontierStore store) => (this.tables, this.store) = (tables, store);

    /// <summary>The number of points.</summary>
    public int Count => store.Count;

    /// <summary>A point, counted from 0.</summary>
    /// <param name="index">The place, at least 0 and less than <see cref="Count"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such point.</exception>
    public FrontierPoint this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            var utilities = new Rational[tables.Parties];
            for (var p = 0; p < utilities.Length; p++)
            {
                utilities[p] = tables.Utility(store.Value(index, p), p);
            }

            return new FrontierPoint(new EquatableList<Rational>(utilities), store.CountOf(index), tables.Space.OutcomeAt(store.First(index)));
        }
    }

    /// <summary>Walks the points in order.</summary>
    public IEnumerator<FrontierPoint> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
