using System.Globalization;
using System.Numerics;
using Negotiation.Analysis;

namespace Negotiation.Cli;

/// <summary>Writes an analysis for people.</summary>
internal static class BargainText
{
    private const int FewPoints = 20;

    /// <summary>Writes the page.</summary>
    public static void Write(Page page, BargainingAnalysis analysis, IReadOnlyList<Outcome> probes, BargainRequest request)
    {
        var zone = analysis.Zone();
        var count = analysis.CountRational();
        page.Line(analysis.Space.Name, Ink.Heading);
        page.Line($"{Number(analysis.Outcomes)} outcomes of {Counts.Of(analysis.Space.Issues.Count, "issue")}; {Rational(count)} give every party at least its reservation value.");
        if (analysis.Space.Issues.Where(issue => issue.Kind == IssueKind.RealGrid).ToList() is { Count: > 0 } real)
        {
            page.Line($"Of {string.Join(", ", real.Select(issue => $"'{issue.Name}'"))} only the points of a grid are looked at.");
        }

        if (analysis.Approximation is { } shortfall)
        {
            page.Line($"The frontier has too many points and is approximate: a utility can fall short by up to {string.Join(", ", shortfall.Select(Of))}.", Ink.Warning);
        }

        page.Gap();
        page.Line("Parties", Ink.Heading);
        for (var p = 0; p < analysis.Preferences.Count; p++)
        {
            var between = zone.Exists is not true ? "" : $"; where all could agree, from {Of(zone.Least[p])} to {Of(zone.Most[p])}";
            page.Line($"{analysis.Preferences[p].Party}: utilities from {Of(analysis.Minimum[p])} to {Of(analysis.Maximum[p])}, reservation value {Of(analysis.Preferences[p].ReservationValue)}{between}.", indent: 2);
        }

        page.Gap();
        page.Line("Solutions", Ink.Heading);
        if (zone.Exists is not true)
        {
            page.Line(NoZone(zone), indent: 2);
        }
        else
        {
            page.Line($"Gains are measured from {BargainingCitations.Disagreement(analysis.Options.Convention)}.", indent: 2);
            Solution(page, "Nash", analysis.Nash);
            Solution(page, "Kalai-Smorodinsky", analysis.KalaiSmorodinsky);
            Solution(page, "Egalitarian", analysis.Egalitarian);
            Solution(page, "Utilitarian", analysis.Utilitarian);
        }

        page.Gap();
        page.Line($"Pareto frontier: {Counts.Of(analysis.Frontier.Count, "point")}, {analysis.RationalFrontierSize} of them rational", Ink.Heading);
        var shown = Math.Min(analysis.Frontier.Count, Math.Min(request.Limit, FewPoints));
        foreach (var point in analysis.Frontier.Take(shown))
        {
            page.Line(Point(point), indent: 2);
        }

        if (shown < analysis.Frontier.Count)
        {
            page.Line($"... and {analysis.Frontier.Count - shown} more, which --format json or --csv writes.", Ink.Aside, indent: 2);
        }

        foreach (var probe in probes)
        {
            WriteProbe(page, analysis, probe);
        }

        foreach (var (from, to) in probes.Zip(probes.Skip(1)))
        {
            page.Gap();
            page.Line($"From outcome {Number(from.Index)} to outcome {Number(to.Index)}", Ink.Heading);
            foreach (var sentence in analysis.ExplainTrade(from, to))
            {
                page.Line(sentence, indent: 2);
            }
        }

        if (analysis.Nash is [var nash, ..])
        {
            page.Gap();
            page.Line("Why the Nash solution is worth what it is", Ink.Heading);
            foreach (var party in analysis.Preferences)
            {
                page.Line(string.Join(' ', analysis.ExplainUtility(nash.Outcome, party.Party)), indent: 2);
            }
        }
    }

    /// <summary>Why there are no solutions.</summary>
    public static string NoZone(AgreementZone zone) => zone.Exists is false
        ? "There is no zone of possible agreement: every outcome gives some party less than its reservation value."
        : "The approximate frontier has no point that gives every party at least its reservation value; whether an outcome does is not settled.";

    /// <summary>A whole number with a comma after every third digit.</summary>
    public static string Number(BigInteger number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>A utility with up to four digits after the point.</summary>
    public static string Of(Rational number) => Of(number.ToDouble());

    private static void WriteProbe(Page page, BargainingAnalysis analysis, Outcome probe)
    {
        var metrics = analysis.Measure(probe);
        page.Gap();
        page.Line($"Outcome {Number(probe.Index)}: {probe}", Ink.Heading);
        foreach (var party in analysis.Preferences)
        {
            page.Line(string.Join(' ', analysis.ExplainUtility(probe, party.Party)), indent: 2);
        }

        foreach (var sentence in analysis.ExplainFrontier(probe))
        {
            page.Line(sentence, indent: 2);
        }

        page.Line(
            $"Welfare {Of(metrics.Welfare)}, Nash product {Of(metrics.NashProduct)}, gap between gains {Of(metrics.GainGap)}; distance to the frontier {Of(metrics.DistanceToFrontier)}, to Nash {Of(metrics.DistanceToNash)}, to Kalai-Smorodinsky {Of(metrics.DistanceToKalaiSmorodinsky)}.",
            indent: 2);
    }

    private static void Solution(Page page, string name, EquatableList<FrontierPoint> points)
    {
        var ties = points.Count > 1 ? $" ({points.Count} equally good points)" : "";
        page.Line($"{name}{ties}:", indent: 2);
        foreach (var point in points.Take(FewPoints))
        {
            page.Line(Point(point), indent: 4);
        }

        if (points.Count > FewPoints)
        {
            page.Line($"... and {points.Count - FewPoints} more, which --format json or --csv writes.", Ink.Aside, indent: 4);
        }
    }

    private static string Point(FrontierPoint point)
    {
        var others = point.Count.IsOne ? "" : $" and {Number(point.Count - 1)} more outcomes";
        return $"{string.Join(", ", point.Utilities.Select(Of))}: {point.Outcome}{others}";
    }

    private static string Rational(OutcomeCount count) =>
        count.Exact is { } exact ? Number(exact) : $"between {Number(count.AtLeast)} and {Number(count.AtMost)}";

    private static string Of(double number) => double.IsNaN(number) ? "not defined" : number.ToString("0.####", CultureInfo.InvariantCulture);
}
