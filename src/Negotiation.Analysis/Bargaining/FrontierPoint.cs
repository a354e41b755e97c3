using System.Numerics;

namespace Negotiation.Analysis;

/// <summary>A point of the Pareto frontier: utilities that no outcome weakly dominates, and the outcomes that give them.</summary>
public sealed record FrontierPoint
{
    internal FrontierPoint(EquatableList<Rational> utilities, BigInteger count, Outcome outcome) =>
        (Utilities, Count, Outcome) = (utilities, count, outcome);

    /// <summary>The utility of each party, exactly, in the order of the parties.</summary>
    public EquatableList<Rational> Utilities { get; }

    /// <summary>How many outcomes have exactly these utilities; of an approximate frontier, how many it stands for.</summary>
    public BigInteger Count { get; }

    /// <summary>The first of them in lexicographic order.</summary>
    public Outcome Outcome { get; }

    /// <summary>The utilities and the outcome.</summary>
    public override string ToString() => $"({string.Join(", ", Utilities.Select(Words.Of))}) {Outcome}";
}
