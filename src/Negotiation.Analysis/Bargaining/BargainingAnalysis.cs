using System.Numerics;

namespace Negotiation.Analysis;

/// <summary>Where the parties of a negotiation could agree: the frontier, the solutions on it, and what each outcome is worth to whom.</summary>
/// <remarks>
/// All is exact, in fractions, whatever the size of the space: issues are folded into the frontier and outcomes are never enumerated,
/// unless constraints bind issues together. Every tie is returned. Only when the frontier itself has too many points is it
/// approximated, which <see cref="Approximation"/> says.
/// </remarks>
public sealed class BargainingAnalysis
{
    private readonly ExactTables tables;
    private readonly FrontierStore store;
    private readonly int[] rational;
    private readonly CancellationToken cancellation;

    private BargainingAnalysis(
        OutcomeSpace space, EquatableList<Preferences> preferences, BargainingOptions options, CancellationToken cancellation)
    {
        (Space, Preferences, Options, this.cancellation) = (space, preferences, options, cancellation);
        tables = new ExactTables(space, preferences);
        var search = FrontierSearch.Of(tables, options.MostPointsFor(preferences.Count), cancellation);
        store = search.Store;
        Frontier = new ParetoFrontier(tables, store);
        Outcomes = search.Feasible;
        Approximation = search.Shortfall is { } shortfall
            ? new EquatableList<Rational>([.. shortfall.Select(tables.Utility)])
            : null;
        rational = [.. Enumerable.Range(0, store.Count).Where(i => IsRational(i))];
        HasRational = rational.Length > 0 ? true
            : search.Shortfall is { } by && Enumerable.Range(0, store.Count).Any(i => IsRational(i, by)) ? null
            : false;
        var least = Enumerable.Range(0, tables.Parties).Select(p => LeastFeasible.Of(tables, p, cancellation)).ToArray();
        Minimum = ByParty(p => least[p]);
        Maximum = ByParty(p => Best(p, Enumerable.Range(0, store.Count)));
        var from = Enumerable.Range(0, tables.Parties).Select(p => options.Convention switch
        {
            BargainingConvention.ZeroDisagreement => BigInteger.Zero,
            BargainingConvention.MinimumDisagreement => least[p],
            _ => tables.Reservations[p],
        }).ToArray();
        Disagreement = ByParty(p => from[p]);
        var everything = options.Convention == BargainingConvention.GlobalIdeal || rational.Length == 0;
        var ideal = Enumerable.Range(0, tables.Parties)
            .Select(p => Best(p, everything ? Enumerable.Range(0, store.Count) : rational)).ToArray();
        Ideal = ByParty(p => ideal[p]);
        var solutions = new BargainingSolutions(tables, store, rational, from, ideal);
        Nash = Points(solutions.Nash());
        KalaiSmorodinsky = Points(
            options.Convention == BargainingConvention.EqualRatios ? solutions.EqualRatios() : solutions.KalaiSmorodinsky());
        Egalitarian = Points(solutions.Egalitarian());
        Utilitarian = Points(solutions.Utilitarian());
    }

    /// <summary>What could be agreed.</summary>
    public OutcomeSpace Space { get; }

    /// <summary>What each party wants; their order is that of all utilities.</summary>
    public EquatableList<Preferences> Preferences { get; }

    /// <summary>How the analysis was made.</summary>
    public BargainingOptions Options { get; }

    /// <summary>How many outcomes there are, without those that a constraint forbids.</summary>
    public BigInteger Outcomes { get; }

    /// <summary>How many outcomes give every party at least its reservation value.</summary>
    /// <remarks>
    /// Exact when no reservation value is above the party's lowest utility, for up to ten million outcomes, and when sums of utilities
    /// fall on a coarse grid; bounds otherwise. It is counted each time that it is asked for.
    /// </remarks>
    /// <exception cref="OperationCanceledException">The token of the analysis stopped it.</exception>
    public OutcomeCount CountRational()
    {
        if (HasRational is false)
        {
            return new OutcomeCount(BigInteger.Zero, BigInteger.Zero);
        }

        // A point of an approximate frontier also counts outcomes that may not be rational; its own outcome is.
        var known = Approximation is null ? rational.Aggregate(BigInteger.Zero, (sum, i) => sum + store.CountOf(i)) : rational.Length;
        var (atLeast, atMost) = RationalCount.Of(tables, Outcomes, known, cancellation);
        return new OutcomeCount(atLeast, atMost);
    }

    /// <summary>The Pareto frontier of all outcomes, rational or not.</summary>
    public ParetoFrontier Frontier { get; }

    /// <summary>How many points of the frontier give every party at least its reservation value.</summary>
    public int RationalFrontierSize => rational.Length;

    /// <summary>
    /// For each party by how much at most a utility of the frontier falls short of an exact one, because points were left out; <c>null</c>
    /// when the frontier is exact.
    /// </summary>
    public EquatableList<Rational>? Approximation { get; }

    /// <summary>The smallest utility of each party in any outcome that is allowed.</summary>
    public EquatableList<Rational> Minimum { get; }

    /// <summary>The largest utility of each party in any outcome that is allowed; as far as <see cref="Approximation"/> settles it.</summary>
    public EquatableList<Rational> Maximum { get; }

    /// <summary>The utility of each party from which gains are measured, by the convention.</summary>
    public EquatableList<Rational> Disagreement { get; }

    /// <summary>The utility of each party that Kalai-Smorodinsky compares with, by the convention.</summary>
    public EquatableList<Rational> Ideal { get; }

    /// <summary>The points with the largest product of gains; all of them; none when no point of the frontier is rational.</summary>
    public EquatableList<FrontierPoint> Nash { get; }

    /// <summary>The points of the Kalai-Smorodinsky solution, by the convention; all of them; none when no point of the frontier is rational.</summary>
    public EquatableList<FrontierPoint> KalaiSmorodinsky { get; }

    /// <summary>The points with the largest smallest gain; all of them; none when no point of the frontier is rational.</summary>
    public EquatableList<FrontierPoint> Egalitarian { get; }

    /// <summary>The points with the largest sum of utilities; all of them; none when no point of the frontier is rational.</summary>
    public EquatableList<FrontierPoint> Utilitarian { get; }

    /// <summary>Analyses a negotiation.</summary>
    /// <param name="space">What could be agreed.</param>
    /// <param name="preferences">What each party wants; at least two parties.</param>
    /// <param name="options">How; by default exactly and by the standard convention.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="BargainingException">
    /// NEG6402: there are fewer than two parties, or two of one name. NEG6301 to NEG6304: preferences do not fit the space. NEG6303: a
    /// constraint does not. NEG6205: no outcome meets all constraints. NEG6403: too many combinations would have to be enumerated.
    /// </exception>
    /// <exception cref="OperationCanceledException">The token stopped it.</exception>
    public static BargainingAnalysis Of(
        OutcomeSpace space, EquatableList<Preferences> preferences, BargainingOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(space);
        Check.Parties(preferences.Select(each => each.Party));
        return new BargainingAnalysis(space, preferences, options ?? BargainingOptions.Default, cancellationToken);
    }

    /// <summary>The exact utility of each party.</summary>
    /// <param name="outcome">An outcome of this space.</param>
    /// <exception cref="BargainingException">NEG6401: the space has no such outcome.</exception>
    public EquatableList<Rational> Utilities(Outcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        var values = tables.At(outcome.Index);
        return ByParty(p => values[p]);
    }

    /// <summary>Whether an outcome is rational; <c>null</c> when the approximate frontier does not settle it.</summary>
    internal bool? HasRational { get; }

    internal ExactTables Tables => tables;

    internal FrontierStore Store => store;

    internal IReadOnlyList<int> RationalPoints => rational;

    private bool IsRational(int point, BigInteger[]? shortfall = null)
    {
        for (var p = 0; p < tables.Parties; p++)
        {
            if (store.Value(point, p) + (shortfall?[p] ?? BigInteger.Zero) < tables.Reservations[p])
            {
                return false;
            }
        }

        return true;
    }

    private BigInteger Best(int party, IEnumerable<int> points) => points.Max(i => store.Value(i, party));

    private EquatableList<Rational> ByParty(Func<int, BigInteger> value) =>
        new([.. Enumerable.Range(0, tables.Parties).Select(p => tables.Utility(value(p), p))]);

    private EquatableList<FrontierPoint> Points(int[] points) => new(Array.ConvertAll(points, i => Frontier[i]));
}
