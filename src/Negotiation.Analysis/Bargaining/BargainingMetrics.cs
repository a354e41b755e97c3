namespace Negotiation.Analysis;

/// <summary>Measures of a negotiation as a whole and of single outcomes.</summary>
public static class BargainingMetrics
{
    /// <summary>The zone of possible agreement.</summary>
    /// <param name="analysis">The analysis.</param>
    public static AgreementZone Zone(this BargainingAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        if (analysis.RationalPoints.Count == 0)
        {
            return new AgreementZone(analysis.HasRational, [], []);
        }

        var parties = Enumerable.Range(0, analysis.Tables.Parties).ToArray();
        return new AgreementZone(
            exists: true,
            [.. parties.Select(p => analysis.Tables.Utility(analysis.RationalPoints.Min(i => analysis.Store.Value(i, p)), p))],
            [.. parties.Select(p => analysis.Tables.Utility(analysis.RationalPoints.Max(i => analysis.Store.Value(i, p)), p))]);
    }

    /// <summary>
    /// How far the interests are opposed: the distance from the point at which every party has utility 1 to the nearest point of the
    /// frontier; 0 when one outcome is the best for all (Baarslag et al., Artificial Intelligence 198, 2013).
    /// </summary>
    /// <param name="analysis">The analysis.</param>
    public static double Opposition(this BargainingAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return Nearest(analysis, [.. Enumerable.Repeat(1.0, analysis.Tables.Parties)]);
    }

    /// <summary>How good and how fair an outcome is.</summary>
    /// <param name="analysis">The analysis.</param>
    /// <param name="outcome">The outcome, of its space.</param>
    /// <exception cref="BargainingException">NEG6401: the space has no such outcome.</exception>
    public static OutcomeMetrics Measure(this BargainingAnalysis analysis, Outcome outcome)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        var utilities = analysis.Utilities(outcome);
        var gains = utilities.Zip(analysis.Disagreement, (utility, from) => utility - from).ToArray();
        var place = Array.ConvertAll([.. utilities], utility => utility.ToDouble());
        var forbidden = analysis.Space.Forbids(outcome);
        return new OutcomeMetrics
        {
            Outcome = outcome,
            Utilities = utilities,
            Gains = new EquatableList<Rational>(gains),
            ForbiddenBy = forbidden,
            IsRational = utilities.Zip(analysis.Preferences).All(pair => pair.First >= pair.Second.ReservationValue),
            IsOnFrontier = forbidden is not null || Dominating(analysis, outcome) is not null ? false
                : analysis.Approximation is null ? true
                : null,
            Welfare = utilities.Aggregate((sum, each) => sum + each),
            NashProduct = gains.Aggregate((product, each) => product * each),
            GainGap = gains.Max() - gains.Min(),
            JainIndex = Jain(Array.ConvertAll(gains, gain => gain.ToDouble())),
            DistanceToFrontier = Nearest(analysis, place),
            DistanceToNash = Nearest(analysis.Nash, place),
            DistanceToKalaiSmorodinsky = Nearest(analysis.KalaiSmorodinsky, place),
        };
    }

    /// <summary>The frontier point that dominates an outcome and adds the most in all; <c>null</c> when none does.</summary>
    internal static FrontierPoint? Dominating(BargainingAnalysis analysis, Outcome outcome)
    {
        var values = analysis.Tables.At(outcome.Index);
        (int Point, double Added) best = (-1, -1);
        for (var i = 0; i < analysis.Store.Count; i++)
        {
            var (isAtLeast, added) = (true, 0.0);
            for (var p = 0; p < values.Length && isAtLeast; p++)
            {
                var gain = analysis.Store.Value(i, p) - values[p];
                isAtLeast = gain.Sign >= 0;
                added += ExactTables.Ratio(gain, analysis.Tables.Denominators[p]);
            }

            if (isAtLeast && added > best.Added && Enumerable.Range(0, values.Length).Any(p => analysis.Store.Value(i, p) > values[p]))
            {
                best = (i, added);
            }
        }

        return best.Point < 0 ? null : analysis.Frontier[best.Point];
    }

    private static double Jain(double[] gains)
    {
        var (sum, squares) = (gains.Sum(), gains.Sum(gain => gain * gain));
        return squares > 0 ? sum * sum / (gains.Length * squares) : double.NaN;
    }

    private static double Nearest(BargainingAnalysis analysis, double[] place)
    {
        var nearest = double.PositiveInfinity;
        for (var i = 0; i < analysis.Store.Count; i++)
        {
            var squares = 0.0;
            for (var p = 0; p < place.Length; p++)
            {
                var difference = ExactTables.Ratio(analysis.Store.Value(i, p), analysis.Tables.Denominators[p]) - place[p];
                squares += difference * difference;
            }

            nearest = Math.Min(nearest, squares);
        }

        return Math.Sqrt(nearest);
    }

    private static double Nearest(EquatableList<FrontierPoint> points, double[] place) => points.Count == 0
        ? double.NaN
        : Math.Sqrt(points.Min(point => point.Utilities.Select((utility, p) => Math.Pow(utility.ToDouble() - place[p], 2)).Sum()));
}
