using System.Numerics;

namespace Negotiation.Analysis;

/// <summary>Issues that constraints bind together, directly or through others; or one issue that no constraint names.</summary>
/// <param name="Issues">The places of the issues, in order.</param>
/// <param name="Forbidden">For each constraint, for each of the issues, which values it names; <c>null</c> for an issue that it does not name.</param>
internal sealed record ConstraintComponent(int[] Issues, bool[]?[][] Forbidden)
{
    /// <summary>How many combinations its issues have.</summary>
    public BigInteger SizeIn(ExactTables tables) => Issues.Aggregate(BigInteger.One, (size, issue) => size * tables.Sizes[issue]);
}
