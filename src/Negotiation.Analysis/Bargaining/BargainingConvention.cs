namespace Negotiation.Analysis;

/// <summary>From where gains are measured, and what the Kalai-Smorodinsky solution of a finite set is: peers mean different things.</summary>
/// <remarks>Whatever the convention, an outcome is rational when no party gets less than its reservation value.</remarks>
public enum BargainingConvention
{
    /// <summary>
    /// Gains are measured from the reservation values. Kalai-Smorodinsky is the largest smallest ratio of a party's gain to the
    /// most that it could gain in any rational outcome (Kalai and Smorodinsky, Econometrica 43(3), 1975, for a finite set).
    /// </summary>
    Standard,

    /// <summary>As <see cref="Standard"/>, but the most that a party could gain is taken over all outcomes, rational or not.</summary>
    GlobalIdeal,

    /// <summary>
    /// As <see cref="Standard"/>, but Kalai-Smorodinsky is the rational frontier point at which the ratios of gains differ least: the
    /// nearest to the line on which the original solution lies, though others may be better for all.
    /// </summary>
    EqualRatios,

    /// <summary>Gains are measured from 0, whatever the reservation values, as some tournaments do.</summary>
    ZeroDisagreement,

    /// <summary>Gains are measured from the lowest utility that each party has in any outcome.</summary>
    MinimumDisagreement,
}
