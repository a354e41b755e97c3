using System.Numerics;

namespace Negotiation.Analysis;

/// <summary>One value for each issue: what an agreement would say.</summary>
public sealed record Outcome
{
    internal Outcome(BigInteger index, EquatableList<string> values) => (Index, Values) = (index, values);

    /// <summary>Its place in the lexicographic order of all combinations, counted from 0; the last issue changes fastest.</summary>
    /// <remarks>Combinations that a constraint forbids are counted too, so an index means the same with and without constraints.</remarks>
    public BigInteger Index { get; }

    /// <summary>The label of the value of each issue, in the order of the issues.</summary>
    public EquatableList<string> Values { get; }

    /// <summary>The labels with commas between them.</summary>
    public override string ToString() => string.Join(", ", Values);
}
