namespace Negotiation.Analysis;

/// <summary>What each concept is and who defined it, for the reader of a table or a paper.</summary>
public static class BargainingCitations
{
    /// <summary>The Pareto frontier of a finite set.</summary>
    public static string Frontier => "outcomes that no outcome weakly dominates, one point per vector of utilities; V. Pareto, Manuale di economia politica, 1906";

    /// <summary>The Nash solution, with all points that are equally good.</summary>
    public static string Nash => "largest product of gains over the disagreement point among rational outcomes; J. F. Nash, The bargaining problem, Econometrica 18(2), 1950";

    /// <summary>The Kalai-Smorodinsky solution on a finite set.</summary>
    /// <param name="convention">The convention.</param>
    public static string KalaiSmorodinsky(BargainingConvention convention) => convention switch
    {
        BargainingConvention.EqualRatios => "rational frontier point with the smallest difference between the parties' ratios of gain to ideal gain; after E. Kalai and M. Smorodinsky, Other solutions to Nash's bargaining problem, Econometrica 43(3), 1975",
        BargainingConvention.GlobalIdeal => "largest smallest ratio of gain to ideal gain, the ideal over all outcomes; after E. Kalai and M. Smorodinsky, Other solutions to Nash's bargaining problem, Econometrica 43(3), 1975",
        _ => "largest smallest ratio of gain to ideal gain, the ideal over the rational outcomes; after E. Kalai and M. Smorodinsky, Other solutions to Nash's bargaining problem, Econometrica 43(3), 1975",
    };

    /// <summary>The egalitarian solution on a finite set.</summary>
    public static string Egalitarian => "largest smallest gain over the disagreement point among rational outcomes; E. Kalai, Proportional solutions to bargaining situations, Econometrica 45(7), 1977";

    /// <summary>The utilitarian solution.</summary>
    public static string Utilitarian => "largest sum of utilities among rational outcomes; J. C. Harsanyi, Cardinal welfare, individualistic ethics, and interpersonal comparisons of utility, Journal of Political Economy 63(4), 1955";

    /// <summary>From where gains are measured.</summary>
    /// <param name="convention">The convention.</param>
    public static string Disagreement(BargainingConvention convention) => convention switch
    {
        BargainingConvention.ZeroDisagreement => "0 for each party",
        BargainingConvention.MinimumDisagreement => "the lowest utility of each party in any outcome",
        _ => "the reservation value of each party",
    };
}
