namespace Negotiation.Analysis;

/// <summary>How good and how fair an outcome is, beside the frontier and the solutions of its analysis.</summary>
/// <remarks>
/// Distances are Euclidean in the space of utilities, as tournaments measure them (Baarslag et al., Artificial Intelligence 198, 2013);
/// to a solution with several points, that to the nearest. They are doubles; whether something holds is decided exactly.
/// </remarks>
public sealed record OutcomeMetrics
{
    internal OutcomeMetrics()
    {
    }

    /// <summary>The outcome.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>The utility of each party, exactly.</summary>
    public required EquatableList<Rational> Utilities { get; init; }

    /// <summary>The utility of each party less that from which gains are measured.</summary>
    public required EquatableList<Rational> Gains { get; init; }

    /// <summary>The constraint that it breaks; <c>null</c> when it is allowed.</summary>
    public ForbiddenCombination? ForbiddenBy { get; init; }

    /// <summary>Whether every party gets at least its reservation value.</summary>
    public bool IsRational { get; init; }

    /// <summary>Whether it is allowed and no outcome weakly dominates it; <c>null</c> when the frontier is approximate and does not settle it.</summary>
    public bool? IsOnFrontier { get; init; }

    /// <summary>The sum of the utilities.</summary>
    public Rational Welfare { get; init; }

    /// <summary>The product of the gains; with a gain below zero it means nothing.</summary>
    public Rational NashProduct { get; init; }

    /// <summary>The difference between the largest and the smallest gain: 0 is equal.</summary>
    public Rational GainGap { get; init; }

    /// <summary>Jain's index of the gains, from 1/n to 1, the most equal; <see cref="double.NaN"/> when no party gains (Jain, Chiu and Hawe, DEC-TR-301, 1984).</summary>
    public double JainIndex { get; init; }

    /// <summary>The distance to the nearest point of the frontier.</summary>
    public double DistanceToFrontier { get; init; }

    /// <summary>The distance to the Nash solution; <see cref="double.NaN"/> when there is none.</summary>
    public double DistanceToNash { get; init; }

    /// <summary>The distance to the Kalai-Smorodinsky solution; <see cref="double.NaN"/> when there is none.</summary>
    public double DistanceToKalaiSmorodinsky { get; init; }
}
