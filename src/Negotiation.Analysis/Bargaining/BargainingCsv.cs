using System.Globalization;
using System.Text;

namespace Negotiation.Analysis;

/// <summary>Writes frontiers, solutions and issues as CSV (RFC 4180), each row with what it is and who defined it.</summary>
/// <remarks>
/// Lines end in CR LF. Utilities are the nearest doubles, with as many digits as identify them; counts are whole numbers of any length.
/// </remarks>
public static class BargainingCsv
{
    /// <summary>The frontier: <c>utility_PARTY..., count, index, ISSUE..., rational, concept</c>.</summary>
    /// <param name="analysis">The analysis.</param>
    public static string Frontier(BargainingAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        var text = new StringBuilder();
        Line(text, [.. Head(analysis), "rational", "concept"]);
        foreach (var point in analysis.Frontier)
        {
            var isRational = point.Utilities.Zip(analysis.Preferences).All(pair => pair.First >= pair.Second.ReservationValue);
            Line(text, [.. Cells(point), isRational ? "true" : "false", BargainingCitations.Frontier]);
        }

        return text.ToString();
    }

    /// <summary>The solutions, all points of each: <c>solution, utility_PARTY..., count, index, ISSUE..., disagreement, concept</c>.</summary>
    /// <param name="analysis">The analysis.</param>
    public static string Solutions(BargainingAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        var text = new StringBuilder();
        Line(text, ["solution", .. Head(analysis), "disagreement", "concept"]);
        var convention = analysis.Options.Convention;
        Write("Nash", analysis.Nash, BargainingCitations.Nash);
        Write("Kalai-Smorodinsky", analysis.KalaiSmorodinsky, BargainingCitations.KalaiSmorodinsky(convention));
        Write("egalitarian", analysis.Egalitarian, BargainingCitations.Egalitarian);
        Write("utilitarian", analysis.Utilitarian, BargainingCitations.Utilitarian);
        return text.ToString();

        void Write(string name, EquatableList<FrontierPoint> points, string concept)
        {
            foreach (var point in points)
            {
                Line(text, [name, .. Cells(point), BargainingCitations.Disagreement(convention), concept]);
            }
        }
    }

    /// <summary>What each value adds to the utility of each party: <c>issue, value, contribution_PARTY..., cites</c>.</summary>
    /// <param name="analysis">The analysis.</param>
    public static string Issues(BargainingAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        var text = new StringBuilder();
        Line(text, ["issue", "value", .. analysis.Preferences.Select(each => $"contribution_{each.Party}"), "cites"]);
        var contributions = analysis.Preferences.Select(each => each.Contributions(analysis.Space)).ToArray();
        for (var i = 0; i < analysis.Space.Issues.Count; i++)
        {
            var issue = analysis.Space.Issues[i];
            for (var v = 0; v < issue.Values.Count; v++)
            {
                Line(text, [issue.Name, issue.Values[v].Label, .. contributions.Select(each => Number(each[i][v])), string.Join(' ', issue.Values[v].Cites)]);
            }
        }

        return text.ToString();
    }

    private static IEnumerable<string> Head(BargainingAnalysis analysis) =>
    [
        .. analysis.Preferences.Select(each => $"utility_{each.Party}"), "count", "index", .. analysis.Space.Issues.Select(issue => issue.Name),
    ];

    private static IEnumerable<string> Cells(FrontierPoint point) =>
    [
        .. point.Utilities.Select(Number),
        point.Count.ToString(CultureInfo.InvariantCulture),
        point.Outcome.Index.ToString(CultureInfo.InvariantCulture),
        .. point.Outcome.Values,
    ];

    private static string Number(Rational value) => value.ToString("R", CultureInfo.InvariantCulture);

    private static void Line(StringBuilder text, IReadOnlyList<string> cells)
    {
        for (var c = 0; c < cells.Count; c++)
        {
            var cell = cells[c].AsSpan().ContainsAny("\",\r\n") ? $"\"{cells[c].Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cells[c];
            text.Append(c > 0 ? "," : "").Append(cell);
        }

        text.Append("\r\n");
    }
}
