using System.Numerics;

namespace Negotiation.Analysis;

/// <summary>A number of outcomes, exact or between two bounds.</summary>
public sealed record OutcomeCount
{
    internal OutcomeCount(BigInteger atLeast, BigInteger atMost) => (AtLeast, AtMost) = (atLeast, atMost);

    /// <summary>There are no fewer.</summary>
    public BigInteger AtLeast { get; }

    /// <summary>There are no more.</summary>
    public BigInteger AtMost { get; }

    /// <summary>The number; <c>null</c> when only bounds are known.</summary>
    public BigInteger? Exact => AtLeast == AtMost ? AtLeast : null;

    /// <summary>The number, or both bounds.</summary>
    public override string ToString() => Exact is { } number ? number.ToString(null, null) : $"{AtLeast} to {AtMost}";
}
