namespace Negotiation.Analysis;

/// <summary>What can and what must be so of an outcome when preferences are uncertain.</summary>
public sealed record UncertainOutcome
{
    internal UncertainOutcome()
    {
    }

    /// <summary>The outcome.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>For each party the utilities that the outcome can have.</summary>
    public required EquatableList<RationalInterval> Utilities { get; init; }

    /// <summary>For each party whether the outcome gives it at least its reservation value.</summary>
    public required EquatableList<Possibility> Acceptable { get; init; }

    /// <summary>Whether the outcome is on the Pareto frontier.</summary>
    public required Possibility OnFrontier { get; init; }
}
