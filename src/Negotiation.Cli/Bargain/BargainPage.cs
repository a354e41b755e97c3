using System.Globalization;
using System.Net;
using System.Numerics;
using System.Text;
using Negotiation.Analysis;

namespace Negotiation.Cli;

/// <summary>An analysis as one page that needs nothing else: the utilities of each two parties, drawn, and the solutions in words.</summary>
internal static class BargainPage
{
    private const int MostDots = 3000;
    private const int MostOutcomes = 200_000;
    private const int MostSampled = 20_000;
    private const int Bins = 48;
    private const int Side = 460;
    private const int Margin = 56;

    private static readonly (string Name, string Colour, string Mark)[] Solutions =
    [
        ("Nash", "var(--nash)", "M0,-9 L8,7 L-8,7 Z"),
        ("Kalai-Smorodinsky", "var(--ks)", "M-7,-7 H7 V7 H-7 Z"),
        ("Egalitarian", "var(--egal)", "M0,-9 L9,0 L0,9 L-9,0 Z"),
        ("Utilitarian", "var(--util)", "M-8,0 A8,8 0 1 0 8,0 A8,8 0 1 0 -8,0 Z"),
    ];

    /// <summary>The page.</summary>
    public static string Of(BargainingAnalysis analysis, IReadOnlyList<Outcome> probes, CancellationToken cancellationToken)
    {
        var dots = Dots(analysis, cancellationToken, out var isSampled);
        var plots = new StringBuilder();
        for (var x = 0; x < analysis.Preferences.Count; x++)
        {
            for (var y = x + 1; y < analysis.Preferences.Count; y++)
            {
                plots.Append(Plot(analysis, probes, dots, x, y));
            }
        }

        var about = isSampled
            ? $"The cloud is {dots.Count.ToString("#,0", CultureInfo.InvariantCulture)} of {BargainText.Number(analysis.Outcomes)} outcomes, taken at even distances in their order; the frontier and the solutions are of all."
            : $"The cloud is all {BargainText.Number(analysis.Outcomes)} outcomes.";
        return $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="referrer" content="no-referrer">
            <title>{Text(analysis.Space.Name)}: where the parties could agree</title>
            <style>
            {Style}
            </style>
            </head>
            <body>
            <header>
            <p class="kicker">Where the parties could agree</p>
            <h1><bdi>{Text(analysis.Space.Name)}</bdi></h1>
            <p>{Text(Summary(analysis))}</p>
            </header>
            <main>
            <section aria-label="Plots">
            <div class="plots">
            {plots.ToString().TrimEnd()}
            </div>
            <p class="about">{Text(about)} The shaded corner is where both parties get at least their reservation values.</p>
            </section>
            {Table(analysis)}
            {Probes(analysis, probes)}
            <section>
            <h2>Terms</h2>
            <dl>
            <dt>Pareto frontier</dt><dd>{Text(BargainingCitations.Frontier)}</dd>
            <dt>Nash</dt><dd>{Text(BargainingCitations.Nash)}</dd>
            <dt>Kalai-Smorodinsky</dt><dd>{Text(BargainingCitations.KalaiSmorodinsky(analysis.Options.Convention))}</dd>
            <dt>Egalitarian</dt><dd>{Text(BargainingCitations.Egalitarian)}</dd>
            <dt>Utilitarian</dt><dd>{Text(BargainingCitations.Utilitarian)}</dd>
            <dt>Disagreement</dt><dd>gains are measured from {Text(BargainingCitations.Disagreement(analysis.Options.Convention))}</dd>
            </dl>
            </section>
            </main>
            </body>
            </html>

            """;
    }

    private const string Style = """
        :root { color-scheme: light dark; --paper: #fbfaf7; --ink: #1e2126; --quiet: #575c65; --rule: #dcd8cf; --cloud: #9aa3b2; --front: #1a4f8a; --zone: #2f7f7722; --nash: #b3470f; --ks: #6551a3; --egal: #2f7f77; --util: #94700a; --probe: #a33a70; }
        @media (prefers-color-scheme: dark) { :root { --paper: #15171b; --ink: #e9e6df; --quiet: #aeb2ba; --rule: #353a42; --cloud: #5d6675; --front: #92c1f2; --zone: #6cc0b622; --nash: #f0935d; --ks: #b3a2ec; --egal: #6cc0b6; --util: #dfbb52; --probe: #ea93bd; } }
        body { margin: 0 auto; max-width: 72rem; padding: 1.5rem clamp(1rem, 3vw, 2.5rem); background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, "Segoe UI", "Noto Sans", sans-serif; overflow-wrap: break-word; }
        h1, h2, h3 { font-family: Charter, Cambria, "Noto Serif", Georgia, serif; line-height: 1.2; }
        .kicker, .about, dd { color: var(--quiet); }
        .plots { display: flex; flex-wrap: wrap; gap: 1.5rem; }
        figure { margin: 0; flex: 1 1 24rem; max-width: 36rem; }
        svg { width: 100%; height: auto; }
        svg text { fill: var(--ink); font-size: 13px; }
        table { border-collapse: collapse; width: 100%; }
        th, td { text-align: start; vertical-align: top; padding: .35rem .6rem .35rem 0; border-block-end: 1px solid var(--rule); }
        dt { font-weight: 600; } dd { margin: 0 0 .6rem; }
        .mark { display: inline-block; width: 1.1em; vertical-align: -.15em; }
        @media print { body { max-width: none; } }
        """;

    private static string Summary(BargainingAnalysis analysis)
    {
        var zone = analysis.Zone();
        var size = $"{BargainText.Number(analysis.Outcomes)} outcomes, {BargainText.Number(analysis.Frontier.Count)} points on the Pareto frontier";
        var approximate = analysis.Approximation is null ? "" : " (approximate)";
        return zone.Exists is true
            ? $"{size}{approximate}, {BargainText.Number(analysis.RationalFrontierSize)} of them with at least its reservation value for every party."
            : $"{size}{approximate}. {BargainText.NoZone(zone)}";
    }

    /// <summary>The utilities of all outcomes, or of some at even distances when there are many.</summary>
    private static List<double[]> Dots(BargainingAnalysis analysis, CancellationToken cancellationToken, out bool isSampled)
    {
        var size = analysis.Space.Size;
        isSampled = size > MostOutcomes;
        var count = isSampled ? MostSampled : (int)size;

        // An odd step that shares no factor with the size visits every issue's values, and no outcome twice.
        var step = isSampled ? (size / count) | BigInteger.One : BigInteger.One;
        while (isSampled && BigInteger.GreatestCommonDivisor(step, size) != BigInteger.One)
        {
            step += 2;
        }

        var hasConstraints = analysis.Space.Constraints.Count > 0;
        var dots = new List<double[]>(count);
        for (var i = 0; i < count; i++)
        {
            if (i % 1024 == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            var outcome = analysis.Space.OutcomeAt(step * i % size);
            if (!hasConstraints || analysis.Space.Forbids(outcome) is null)
            {
                dots.Add([.. analysis.Utilities(outcome).Select(utility => utility.ToDouble())]);
            }
        }

        return dots;
    }

    private static string Plot(BargainingAnalysis analysis, IReadOnlyList<Outcome> probes, List<double[]> dots, int x, int y)
    {
        var (first, second) = (analysis.Preferences[x], analysis.Preferences[y]);
        var svg = new StringBuilder();
        svg.Append("<figure>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<svg viewBox=\"0 0 {Side + (2 * Margin)} {Side + (2 * Margin)}\" role=\"img\" aria-label=\"{Text($"Utilities of {first.Party} and {second.Party}")}\">\n");
        var (left, top) = (X(first.ReservationValue.ToDouble()), Y(1));
        svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"zone\" x=\"{left}\" y=\"{top}\" width=\"{X(1) - left}\" height=\"{Y(second.ReservationValue.ToDouble()) - top}\" fill=\"var(--zone)\"/>\n");
        for (var tick = 0; tick <= 5; tick++)
        {
            var at = tick / 5.0;
            svg.Append(CultureInfo.InvariantCulture, $"<path d=\"M{X(0)},{Y(at)} H{X(1)} M{X(at)},{Y(0)} V{Y(1)}\" stroke=\"var(--rule)\"/>\n");
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{X(at)}\" y=\"{Y(0) + 18}\" text-anchor=\"middle\">{at:0.0}</text><text x=\"{X(0) - 8}\" y=\"{Y(at) + 4}\" text-anchor=\"end\">{at:0.0}</text>\n");
        }

        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{X(0.5)}\" y=\"{Y(0) + 40}\" text-anchor=\"middle\">{Text(Short(first.Party))}</text>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<text transform=\"translate({X(0) - 38},{Y(0.5)}) rotate(-90)\" text-anchor=\"middle\">{Text(Short(second.Party))}</text>\n");
        svg.Append(dots.Count <= MostDots ? Cloud(dots, x, y) : Binned(dots, x, y));
        svg.Append(Frontier(analysis, x, y));
        foreach (var (points, look) in Concepts(analysis).Zip(Solutions))
        {
            foreach (var point in points.Take(MostDots))
            {
                svg.Append(Mark(look.Mark, look.Colour, $"{look.Name}: {point}", point.Utilities[x].ToDouble(), point.Utilities[y].ToDouble()));
            }
        }

        foreach (var probe in probes)
        {
            var utilities = analysis.Utilities(probe);
            svg.Append(Mark("M-7,-7 L7,7 M-7,7 L7,-7", "var(--probe)", $"Outcome {probe.Index}: {probe}", utilities[x].ToDouble(), utilities[y].ToDouble()));
        }

        svg.Append("</svg>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<figcaption>{Text(first.Party)} and {Text(second.Party)}</figcaption>\n</figure>\n");
        return svg.ToString();
    }

    private static string Cloud(List<double[]> dots, int x, int y)
    {
        var path = new StringBuilder();
        foreach (var dot in dots)
        {
            path.Append(CultureInfo.InvariantCulture, $"M{X(dot[x])},{Y(dot[y])}h0");
        }

        return $"<path class=\"cloud\" d=\"{path}\" stroke=\"var(--cloud)\" stroke-width=\"4\" stroke-linecap=\"round\" opacity=\".6\"/>\n";
    }

    private static string Binned(List<double[]> dots, int x, int y)
    {
        var bins = new int[Bins * Bins];
        foreach (var dot in dots)
        {
            bins[(Math.Min((int)(dot[x] * Bins), Bins - 1) * Bins) + Math.Min((int)(dot[y] * Bins), Bins - 1)]++;
        }

        var most = bins.Max();
        var cells = new StringBuilder("<g class=\"cloud\" fill=\"var(--cloud)\">\n");
        for (var i = 0; i < Bins; i++)
        {
            for (var j = 0; j < Bins; j++)
            {
                var count = bins[(i * Bins) + j];
                if (count > 0)
                {
                    var shade = 0.15 + (0.7 * Math.Log(1 + count) / Math.Log(1 + most));
                    cells.Append(CultureInfo.InvariantCulture, $"<rect x=\"{X((double)i / Bins)}\" y=\"{Y((j + 1.0) / Bins)}\" width=\"{(double)Side / Bins:0.##}\" height=\"{(double)Side / Bins:0.##}\" opacity=\"{shade:0.##}\"/>");
                }
            }
        }

        return cells.Append("\n</g>\n").ToString();
    }

    /// <summary>The points of the frontier, or some at even distances; with more than two parties they may lie behind other outcomes.</summary>
    private static string Frontier(BargainingAnalysis analysis, int x, int y)
    {
        var every = Math.Max(1, analysis.Frontier.Count / MostDots);
        var path = new StringBuilder();
        for (var i = 0; i < analysis.Frontier.Count; i += every)
        {
            var point = analysis.Frontier[i];
            path.Append(CultureInfo.InvariantCulture, $"M{X(point.Utilities[x].ToDouble())},{Y(point.Utilities[y].ToDouble())}h0");
        }

        return $"<path class=\"frontier\" d=\"{path}\" stroke=\"var(--front)\" stroke-width=\"6\" stroke-linecap=\"round\"/>\n";
    }

    private static string Mark(string shape, string colour, string title, double x, double y) => string.Create(
        CultureInfo.InvariantCulture,
        $"<path d=\"{shape}\" transform=\"translate({X(x)},{Y(y)})\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2.5\"><title>{Text(title)}</title></path>\n");

    private static IEnumerable<EquatableList<FrontierPoint>> Concepts(BargainingAnalysis analysis) =>
        [analysis.Nash, analysis.KalaiSmorodinsky, analysis.Egalitarian, analysis.Utilitarian];

    private static string Table(BargainingAnalysis analysis)
    {
        var table = new StringBuilder("<section>\n<h2>Solutions</h2>\n<table>\n<thead><tr><th scope=\"col\">Solution</th>");
        foreach (var party in analysis.Preferences)
        {
            table.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\">{Text(party.Party)}</th>");
        }

        table.Append("<th scope=\"col\">Outcome</th></tr></thead>\n<tbody>\n");
        foreach (var (points, look) in Concepts(analysis).Zip(Solutions))
        {
            foreach (var point in points.Take(MostDots))
            {
                table.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\"><svg class=\"mark\" viewBox=\"-12 -12 24 24\" aria-hidden=\"true\"><path d=\"{look.Mark}\" fill=\"none\" stroke=\"{look.Colour}\" stroke-width=\"3\"/></svg> {look.Name}</th>");
                foreach (var utility in point.Utilities)
                {
                    table.Append(CultureInfo.InvariantCulture, $"<td>{utility.ToDouble():0.####}</td>");
                }

                var more = point.Count.IsOne ? "" : $" (and {BargainText.Number(point.Count - 1)} more)";
                table.Append(CultureInfo.InvariantCulture, $"<td>{Text(string.Join("; ", analysis.Space.Issues.Zip(point.Outcome.Values, (issue, value) => $"{issue.Name}: {value}")))}{Text(more)}</td></tr>\n");
            }
        }

        if (analysis.Zone() is { Exists: not true } zone)
        {
            table.Append(CultureInfo.InvariantCulture, $"<tr><td colspan=\"{analysis.Preferences.Count + 2}\">{Text(BargainText.NoZone(zone))}</td></tr>\n");
        }

        return table.Append("</tbody>\n</table>\n</section>").ToString();
    }

    private static string Probes(BargainingAnalysis analysis, IReadOnlyList<Outcome> probes)
    {
        var text = new StringBuilder();
        foreach (var probe in probes)
        {
            text.Append(CultureInfo.InvariantCulture, $"<section>\n<h2>Outcome {Text(BargainText.Number(probe.Index))}: {Text(probe.ToString())}</h2>\n");
            foreach (var party in analysis.Preferences)
            {
                text.Append(CultureInfo.InvariantCulture, $"<p>{Text(string.Join(' ', analysis.ExplainUtility(probe, party.Party)))}</p>\n");
            }

            text.Append(CultureInfo.InvariantCulture, $"<p>{Text(string.Join(' ', analysis.ExplainFrontier(probe)))}</p>\n</section>\n");
        }

        return text.ToString().TrimEnd();
    }

    private static double X(double utility) => Math.Round(Margin + (utility * Side), 2);

    private static double Y(double utility) => Math.Round(Margin + ((1 - utility) * Side), 2);

    private static string Short(string name) => name.Length <= 40 ? name : name[..39] + "\u2026";

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
